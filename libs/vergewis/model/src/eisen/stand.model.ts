import {
  isVogEis,
  type Dag,
  type DienstverbandVersie,
  type Eis,
  type EisCode,
  type EisFeit,
  type EisStatus,
  type Ontheffing,
  type Vergewisdossier,
  type Vergewiskader,
} from '@meldbaken/vergewis/contract';
import { dagTekst, plusMaanden, vroegste } from '../dag.model';
import { gevraagdeEisen, type GevraagdeEis } from './eisen-van.model';
import { pastVog, vogBezwaarTekst, watVogGoedIs } from './vog-norm.model';

/** The version that held on a day, as far as it was known on `bekendOp`; null when nothing was known yet. */
export function versieOp(
  versies: readonly DienstverbandVersie[],
  op: Dag,
  bekendOp: Dag = op,
): DienstverbandVersie | null {
  let beste: DienstverbandVersie | null = null;
  let eerste: DienstverbandVersie | null = null;
  for (const v of versies) {
    if (v.vastgelegdOp > bekendOp) continue;
    if (!eerste || v.versie < eerste.versie) eerste = v;
    if ((v.geldigVan === null || v.geldigVan <= op) && (!beste || v.versie > beste.versie)) beste = v;
  }
  return beste ?? eerste;
}

const groepVan = (code: EisCode): string => (isVogEis(code) ? 'VOG' : code);

/** Facts that happened by that day and were known by then, without those that were taken back; oldest first. */
export function geldendeFeiten(feiten: readonly EisFeit[], op: Dag, bekendOp: Dag): EisFeit[] {
  const bekend = feiten.filter((f) => f.vastgelegdOp <= bekendOp);
  const vervangen = new Set(bekend.map((f) => f.vervangt));
  return bekend
    .filter((f) => f.op <= op && f.soort !== 'INGETROKKEN' && !vervangen.has(f.id))
    .sort((a, b) => (a.op === b.op ? a.volgnummer - b.volgnummer : a.op < b.op ? -1 : 1));
}

/** Every requirement with its state on any day. */
export function eisenVan(dossier: Vergewisdossier, kader: Vergewiskader, op: Dag, bekendOp: Dag = op): Eis[] {
  const d = versieOp(dossier.versies, op, bekendOp);
  if (!d) return [];
  const perGroep = new Map<string, EisFeit[]>();
  for (const f of geldendeFeiten(dossier.feiten, op, bekendOp)) {
    const lijst = perGroep.get(groepVan(f.eis));
    if (lijst) lijst.push(f);
    else perGroep.set(groepVan(f.eis), [f]);
  }
  return gevraagdeEisen(d, kader, op, bekendOp).map((g) => {
    const feiten = perGroep.get(groepVan(g.code)) ?? [];
    const ontheffing = dossier.ontheffingen.find((o) => o.eis === g.code && loopt(o, op, bekendOp)) ?? null;
    return stand(metVermoeden(g, d, feiten), { d, feiten, ontheffing, op });
  });
}

/** Does something with a first and last day, that may be ended earlier, run on this day? */
export const loopt = (
  o: { van: Dag; tot: Dag; vastgelegdOp: Dag; ingetrokkenOp: Dag | null },
  op: Dag,
  bekendOp: Dag = op,
): boolean =>
  o.vastgelegdOp <= bekendOp && o.van <= op && op <= o.tot && (o.ingetrokkenOp === null || op < o.ingetrokkenOp);

interface Bekend {
  d: DienstverbandVersie;
  feiten: readonly EisFeit[];
  ontheffing: Ontheffing | null;
  op: Dag;
}

interface Uitkomst {
  status: EisStatus;
  uitleg: string;
  feit: EisFeit | null;
  geldigTot: Dag | null;
  /** Expired by a term of renewal alone: at the start it was right. */
  alleenVernieuwen?: boolean;
  /** There is a VOG, but it came after the first day. */
  naBegin?: boolean;
}

/** Written out: this is made fourteen times for each of 20,000 people, and spreading costs most of that. */
function maakEis(
  g: GevraagdeEis,
  uit: Uitkomst,
  meer: { loopt: boolean; magZonder: boolean; watGoedIs: string | null },
): Eis {
  return {
    code: g.code,
    naam: g.naam,
    nodig: g.nodig,
    waarom: g.waarom,
    bron: g.bron,
    zekerheid: g.zekerheid,
    grondslag: g.grondslag,
    status: uit.status,
    uitleg: uit.uitleg,
    regel: g.regel,
    feitId: uit.feit === null ? null : uit.feit.id,
    loopt: meer.loopt,
    geldigTot: uit.geldigTot,
    overbrugbaar: meer.magZonder,
    ontheefbaar: meer.magZonder || uit.naBegin === true,
    watGoedIs: meer.watGoedIs,
  };
}

const BEZIG: readonly string[] = ['AANGEVRAAGD', 'HERINNERD', 'ONTVANGEN', 'IN_BEOORDELING'];

function stand(g: GevraagdeEis, b: Bekend): Eis {
  if (!g.nodig) {
    const niet: Uitkomst = { status: 'NIET_NODIG', uitleg: g.waarom, feit: null, geldigTot: null };
    return maakEis(g, niet, { loopt: false, magZonder: false, watGoedIs: null });
  }
  const uit = zonderOntheffing(g, b);
  const laatste = b.feiten.at(-1);
  const bezig = laatste !== undefined && BEZIG.includes(laatste.soort) && uit.status !== laatste.soort;
  const bezwaar = uit.status === 'BEZWAAR' || (uit.status === 'IN_BEOORDELING' && TWIJFEL_TELT.includes(g.code));
  const magZonder = (g.grondslag !== 'WET' || uit.alleenVernieuwen === true) && !bezwaar;
  const eis = maakEis(g, uit, {
    loopt: bezig,
    magZonder,
    watGoedIs: g.vog ? watVogGoedIs(g.vog, b.d.beginOp, b.op) : null,
  });
  if (!b.ontheffing || uit.status === 'AKKOORD' || bezwaar) return eis;
  return {
    ...eis,
    status: 'ONTHEVEN',
    uitleg: `De bestuurder gaf een ontheffing tot en met ${dagTekst(b.ontheffing.tot)}.`,
    geldigTot: b.ontheffing.tot,
  };
}

/** Of these a later doubt outweighs what was right before: a possible hit, or an entry at the inspectie. */
const TWIJFEL_TELT: readonly EisCode[] = ['REGISTER_CONSULT', 'IGJ_NAVRAAG'];

function zonderOntheffing(g: GevraagdeEis, b: Bekend): Uitkomst {
  const twijfel = TWIJFEL_TELT.includes(g.code);
  const bezwaarOp = b.feiten.findLastIndex((f) => f.soort === 'BEZWAAR' || (twijfel && f.soort === 'IN_BEOORDELING'));
  const goed = b.feiten.filter((f, i) => f.soort === 'AKKOORD' && i > bezwaarOp);
  const akkoord = g.vog ? besteVog(g, b, goed) : goed.at(-1);
  if (akkoord) return g.vog ? standVanVog(g, b, akkoord) : metEinde(g, b, akkoord);
  const laatste = b.feiten.findLast((f) => f.soort !== 'VERMOEDEN' && f.soort !== 'NIET_GECONTROLEERD');
  return { ...zonderAkkoord(g, b, laatste), naBegin: g.vog !== null && isNaBegin(b, b.feiten) };
}

const isNaBegin = (b: Bekend, feiten: readonly EisFeit[]): boolean =>
  feiten.some((f) => f.afgegevenOp !== null && b.d.beginOp !== null && f.afgegevenOp > b.d.beginOp);

/** The newest certificate; a later one replaces it. */
const besteVog = (g: GevraagdeEis, b: Bekend, goed: readonly EisFeit[]): EisFeit | undefined => {
  const vermoeden = vermoedenVoor(g, b.feiten);
  const nieuw = goed.filter((f) => f.afgegevenOp !== null && (!vermoeden || f.afgegevenOp >= vermoeden.op));
  return nieuw.reduce<EisFeit | undefined>(
    (a, f) => (!a || (f.afgegevenOp ?? '') >= (a.afgegevenOp ?? '') ? f : a),
    undefined,
  );
};

function standVanVog(g: GevraagdeEis, b: Bekend, vog: EisFeit): Uitkomst {
  const norm = g.vog;
  const afgegevenOp = vog.afgegevenOp;
  if (!norm || afgegevenOp === null) return metEinde(g, b, vog);
  const bezwaar = pastVog(norm, afgegevenOp, b.d.beginOp, b.op);
  // Somebody who began with a right one may have renewed it since; a suspicion asks for one after the start.
  const opnieuw = bezwaar === 'NA_BEGIN' && (vermoedenVoor(g, b.feiten) !== null || begonGoed(g, b));
  if (!bezwaar || opnieuw) return metEinde(g, b, vog, b.d.beginOp === null ? norm.maandenVoorBegin : null);
  const uitleg = vogBezwaarTekst(bezwaar, norm, afgegevenOp, b.d.beginOp);
  const verlopen = bezwaar === 'TE_OUD' || (bezwaar === 'TE_OUD_BIJ_BEGIN' && b.d.beginOp === null);
  return {
    status: verlopen ? 'VERLOPEN' : 'ONTBREEKT',
    uitleg,
    feit: vog,
    geldigTot: null,
    naBegin: bezwaar === 'NA_BEGIN',
  };
}

const begonGoed = (g: GevraagdeEis, b: Bekend): boolean =>
  b.feiten.some(
    (f) =>
      f.soort === 'AKKOORD' &&
      f.afgegevenOp !== null &&
      g.vog !== null &&
      pastVog({ ...g.vog, geldigMaanden: null }, f.afgegevenOp, b.d.beginOp, b.op) === null,
  );

function metEinde(g: GevraagdeEis, b: Bekend, f: EisFeit, maandenZonderBegin: number | null = null): Uitkomst {
  const vanaf = f.afgegevenOp ?? f.op;
  const geldig = g.vog?.geldigMaanden ?? null;
  const vernieuw = g.vernieuwMaanden === null ? null : plusMaanden(g.vog ? vanaf : f.op, g.vernieuwMaanden);
  const hard = vroegste([
    f.geldigTot,
    geldig === null ? null : plusMaanden(vanaf, geldig),
    maandenZonderBegin === null ? null : plusMaanden(vanaf, maandenZonderBegin),
  ]);
  const tot = vroegste([hard, vernieuw]);
  if (tot !== null && tot < b.op)
    return {
      status: 'VERLOPEN',
      uitleg: `Dit gold tot en met ${dagTekst(tot)}.`,
      feit: f,
      geldigTot: null,
      alleenVernieuwen: hard === null || hard >= b.op,
    };
  return { status: 'AKKOORD', uitleg: `Akkoord sinds ${dagTekst(f.op)}.`, feit: f, geldigTot: tot };
}

function zonderAkkoord(g: GevraagdeEis, b: Bekend, laatste: EisFeit | undefined): Uitkomst {
  const vermoeden = vermoedenVoor(g, b.feiten);
  if (!laatste || laatste.soort === 'AKKOORD') {
    const niet = b.feiten.at(-1)?.soort === 'NIET_GECONTROLEERD';
    const uitleg = vermoeden
      ? `Er is een vermoeden van ${dagTekst(vermoeden.op)}. Daarom is een nieuwe VOG nodig.`
      : niet
        ? 'Het register was niet bereikbaar. Er is nog niet gecontroleerd.'
        : 'Hiervan is nog niets vastgelegd.';
    return { status: 'ONTBREEKT', uitleg, feit: null, geldigTot: null };
  }
  const op = dagTekst(laatste.op);
  switch (laatste.soort) {
    case 'ONTVANGEN':
      return {
        status: 'ONTVANGEN',
        uitleg: `Ontvangen op ${op}; nog niet beoordeeld.`,
        feit: laatste,
        geldigTot: null,
      };
    case 'IN_BEOORDELING':
      return { status: 'IN_BEOORDELING', uitleg: `In beoordeling sinds ${op}.`, feit: laatste, geldigTot: null };
    case 'BEZWAAR':
      return { status: 'BEZWAAR', uitleg: `Er is een bezwaar van ${op}.`, feit: laatste, geldigTot: null };
    case 'AANGEVRAAGD':
    case 'HERINNERD':
    case 'VERMOEDEN':
    case 'NIET_GECONTROLEERD':
    case 'INGETROKKEN':
      return { status: 'AANGEVRAAGD', uitleg: `Aangevraagd; het laatst op ${op}.`, feit: laatste, geldigTot: null };
  }
}

/** A reasonable suspicion asks a new VOG in the jeugdhulp and the Wmo (Jeugdwet 4.1.6 lid 3, Wmo 3.5 lid 2). */
const vermoedenVoor = (g: GevraagdeEis, feiten: readonly EisFeit[]): EisFeit | null =>
  g.code === 'VOG_JEUGDWET' || g.code === 'VOG_WMO'
    ? (feiten.findLast((f) => f.soort === 'VERMOEDEN' && f.eis === g.code) ?? null)
    : null;

function metVermoeden(g: GevraagdeEis, d: DienstverbandVersie, feiten: readonly EisFeit[]): GevraagdeEis {
  const v = g.nodig || d.zorgsoort !== 'WMO' ? null : vermoedenVoor(g, feiten);
  if (!v) return g;
  return {
    ...g,
    nodig: true,
    waarom: `Er is een vermoeden van ${dagTekst(v.op)}. De Wmo vraagt dan binnen 10 weken een nieuwe VOG.`,
    bron: 'Artikel 3.5 lid 2 Wmo 2015',
    vog: { maandenVoorBegin: null, geldigMaanden: null },
  };
}
