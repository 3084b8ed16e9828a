import type { TermijnCode } from '@meldbaken/termijn/contract';
import {
  isVogEis,
  type Dag,
  type Eis,
  type EisFeit,
  type Vergewisdossier,
  type Vergewiskader,
} from '@meldbaken/vergewis/contract';
import { plusDagen, plusMaanden } from '../dag.model';
import { eisenVan, geldendeFeiten, versieOp } from '../eisen/stand.model';
import { gevraagdeEisen, type GevraagdeEis } from '../eisen/eisen-van.model';
import { wisdag } from '../controle/einde.model';

/** A dated duty of a file, as a term should say it. */
export interface GewensteTermijn {
  code: TermijnCode;
  /** The fact, waiver, condition or moment it rests on: one file has several of one code. */
  aanleidingId: string | null;
  beginOp: Dag;
  beginSoort: string;
  /** Its last day; null where the catalogue says it. */
  laatsteDag: Dag | null;
  gesteld: { eenheid: 'MAANDEN' | 'JAREN'; lengte: number } | null;
  uiterlijk: Dag | null;
  /** May it begin now? One that is over only stays open when it was: the list of people says what misses. */
  magBeginnen: boolean;
}

/** What is not in the file of requirements. */
export interface Bijzaken {
  wisOp: Dag | null;
  wissenGestopt: boolean;
  /** The last time that somebody was looked at again, when a next time was chosen. */
  moment: { id: string; op: Dag; volgendeOp: Dag | null } | null;
}

export interface TermijnBeeld {
  vandaag: Dag;
  dossier: Vergewisdossier;
  eisen: readonly Eis[];
  gevraagd: readonly GevraagdeEis[];
  feiten: readonly EisFeit[];
  bij: Bijzaken;
  eindeOp: Dag | null;
}

/** Everything about a file that its terms follow from; null when nothing is known of it. */
export function termijnBeeld(
  dossier: Vergewisdossier,
  kader: Vergewiskader,
  bij: Bijzaken,
  vandaag: Dag,
): TermijnBeeld | null {
  const d = versieOp(dossier.versies, vandaag);
  if (!d) return null;
  return {
    vandaag,
    dossier,
    eisen: eisenVan(dossier, kader, vandaag),
    gevraagd: gevraagdeEisen(d, kader, vandaag),
    feiten: geldendeFeiten(dossier.feiten, vandaag, vandaag),
    bij,
    eindeOp: d.eindeOp,
  };
}

/** The terms that this file has by what is written down, each once. */
export function gewensteTermijnen(b: TermijnBeeld): GewensteTermijn[] {
  const wissen = wisTermijn(b);
  if (b.eindeOp !== null && b.eindeOp < b.vandaag) return wissen;
  const alle = [...voorStart(b), ...b.eisen.flatMap((e) => vernieuwing(b, e)), ...vermoeden(b), ...moment(b)];
  const lopend = [...alle, ...tijdelijk(b)].filter((t) => binnenDienst(t, b.eindeOp) && telbaar(t, b.vandaag));
  return eenmaal([...lopend, ...wissen]);
}

const OPEN_STATUSSEN: readonly string[] = ['ONTBREEKT', 'AANGEVRAAGD', 'ONTVANGEN', 'IN_BEOORDELING', 'BEZWAAR'];

const basis = (code: TermijnCode, aanleidingId: string | null, beginOp: Dag, beginSoort: string): GewensteTermijn => ({
  code,
  aanleidingId,
  beginOp,
  beginSoort,
  laatsteDag: null,
  gesteld: null,
  uiterlijk: null,
  magBeginnen: true,
});

/** The certificate must be there when the work begins. */
function voorStart(b: TermijnBeeld): GewensteTermijn[] {
  const d = versieOp(b.dossier.versies, b.vandaag);
  const mist = b.eisen.some((e) => isVogEis(e.code) && e.nodig && OPEN_STATUSSEN.includes(e.status));
  const vraagtBijStart = b.gevraagd.some((g) => isVogEis(g.code) && g.nodig && g.vog?.maandenVoorBegin !== null);
  if (!d?.beginOp || !mist || !vraagtBijStart) return [];
  const laatsteDag = plusDagen(d.beginOp, -1);
  const t = basis('VOG_VOOR_START', null, d.beginOp, 'EERSTE_WERKDAG');
  return [{ ...t, laatsteDag, magBeginnen: laatsteDag >= b.vandaag }];
}

const code = (e: Eis): TermijnCode =>
  e.code === 'BIG' ? 'BIG_HERCONTROLE' : isVogEis(e.code) ? 'VOG_VERNIEUWING' : 'VERGEWIS_PERIODIEK';

/** What is in order until a day, must be done again by then. */
function vernieuwing(b: TermijnBeeld, e: Eis): GewensteTermijn[] {
  const f = b.feiten.find((x) => x.id === e.feitId);
  if (!e.nodig || !f || f.soort !== 'AKKOORD') return [];
  const vanaf = isVogEis(e.code) ? (f.afgegevenOp ?? f.op) : f.op;
  const t = basis(code(e), f.id, vanaf, beginSoort(e));
  // Over, or waived meanwhile: an open one stays as it is.
  if (e.status !== 'AKKOORD' || e.geldigTot === null)
    return e.status === 'VERLOPEN' || e.status === 'ONTHEVEN' ? opIeder({ ...t, magBeginnen: false }) : [];
  const g = b.gevraagd.find((x) => x.code === e.code);
  if (g?.vog?.geldigMaanden === 36 && e.geldigTot === plusMaanden(vanaf, 36))
    return [{ ...t, code: 'VOG_SOLIST', laatsteDag: e.geldigTot }];
  const maanden = g?.vernieuwMaanden ?? null;
  if (maanden !== null && e.geldigTot === plusMaanden(vanaf, maanden))
    return [{ ...t, laatsteDag: e.geldigTot, gesteld: { eenheid: 'MAANDEN', lengte: maanden } }];
  return [{ ...t, laatsteDag: e.geldigTot, uiterlijk: e.geldigTot }];
}

const opIeder = (t: GewensteTermijn): GewensteTermijn[] =>
  t.code === 'VOG_VERNIEUWING' ? [t, { ...t, code: 'VOG_SOLIST' }] : [t];

const beginSoort = (e: Eis): string =>
  e.code === 'GEDRAGSGESPREK' || e.code === 'GEDRAGSCODE' ? e.code : 'GECONTROLEERD';

/** A suspicion asks for a new certificate within ten weeks (Wmo 3.5 lid 2). */
function vermoeden(b: TermijnBeeld): GewensteTermijn[] {
  const f = b.feiten.findLast((x) => x.soort === 'VERMOEDEN' && x.eis === 'VOG_WMO');
  const eis = b.eisen.find((e) => e.code === 'VOG_WMO' && e.nodig);
  if (!f || !eis || eis.status === 'AKKOORD') return [];
  return [basis('VOG_WMO_VERMOEDEN', f.id, f.op, 'GEVRAAGD')];
}

function moment({ bij, vandaag }: TermijnBeeld): GewensteTermijn[] {
  const m = bij.moment;
  if (!m?.volgendeOp) return [];
  const t = basis('VERGEWIS_PERIODIEK', m.id, m.op, 'GECONTROLEERD');
  return [{ ...t, laatsteDag: m.volgendeOp, uiterlijk: m.volgendeOp, magBeginnen: m.volgendeOp >= vandaag }];
}

/** Working without a requirement always has an end; until the requirement is met, somebody must look before that day. */
function tijdelijk({ dossier, eisen, vandaag }: TermijnBeeld): GewensteTermijn[] {
  const mist = (codes: readonly string[]): boolean =>
    codes.length === 0 || eisen.some((e) => codes.includes(e.code) && e.nodig && e.status !== 'AKKOORD');
  const vervangen = (x: { van: Dag; tot: Dag }, andere: readonly { van: Dag; tot: Dag }[]): boolean =>
    andere.some((o) => o !== x && o.tot > x.tot && o.van <= plusDagen(x.tot, 1));
  const loopt = <T extends { ingetrokkenOp: Dag | null }>(lijst: readonly T[]): T[] =>
    lijst.filter((x) => x.ingetrokkenOp === null);
  const ontheffingen = loopt(dossier.ontheffingen).filter(
    (o) =>
      mist([o.eis]) &&
      !vervangen(
        o,
        loopt(dossier.ontheffingen).filter((x) => x.eis === o.eis),
      ),
  );
  const voorwaarden = loopt(dossier.voorwaarden).filter(
    (v) =>
      mist(v.eisen) &&
      !vervangen(
        v,
        loopt(dossier.voorwaarden).filter((x) => x.soort === v.soort),
      ),
  );
  const maak = (soort: string, x: { id: string; van: Dag; tot: Dag }): GewensteTermijn => ({
    ...basis('VERGEWIS_TIJDELIJK', x.id, x.van, soort),
    laatsteDag: x.tot,
    uiterlijk: x.tot,
    magBeginnen: x.tot >= vandaag,
  });
  return [...ontheffingen.map((o) => maak('ONTHEFFING', o)), ...perDag(voorwaarden.map((v) => maak('VOORWAARDE', v)))];
}

/** Conditions are set several at once: one term for those with the same last day, always by the same one of them. */
function perDag(lijst: readonly GewensteTermijn[]): GewensteTermijn[] {
  const opId = [...lijst].sort((a, b) => ((a.aanleidingId ?? '') < (b.aanleidingId ?? '') ? -1 : 1));
  return opId.filter((t, i) => opId.findIndex((x) => x.laatsteDag === t.laatsteDag) === i);
}

function wisTermijn({ bij, eindeOp, dossier, vandaag }: TermijnBeeld): GewensteTermijn[] {
  const soort = versieOp(dossier.versies, vandaag)?.soort;
  if (bij.wisOp === null || bij.wissenGestopt || eindeOp === null || !soort) return [];
  const kort = wisdag(soort, eindeOp, false);
  const wis = kort.op === bij.wisOp ? kort : wisdag(soort, eindeOp, true);
  const t = basis(wis.code, null, eindeOp, 'GEEINDIGD');
  const laatsteDag = plusDagen(bij.wisOp, -1);
  return [{ ...t, laatsteDag, gesteld: wis.gesteld ?? null, magBeginnen: bij.wisOp > vandaag }].filter((x) =>
    telbaar(x, vandaag),
  );
}

const binnenDienst = (t: GewensteTermijn, eindeOp: Dag | null): boolean =>
  eindeOp === null || t.laatsteDag === null || t.laatsteDag <= eindeOp;

/** Days that the engine counts with; a register or a person may name others, and those are no terms. */
const telbaar = (t: GewensteTermijn, vandaag: Dag): boolean =>
  t.beginOp >= '2016-01-01' &&
  t.beginOp <= plusMaanden(vandaag, 120) &&
  (t.laatsteDag === null || t.laatsteDag <= plusMaanden(vandaag, 240));

/** One VOG answers several laws; the earliest day counts. */
function eenmaal(lijst: readonly GewensteTermijn[]): GewensteTermijn[] {
  const uit = new Map<string, GewensteTermijn>();
  for (const t of lijst) {
    const sleutel = `${t.code} ${t.aanleidingId ?? ''}`;
    const ander = uit.get(sleutel);
    if (!ander || (t.magBeginnen && !ander.magBeginnen) || (t.laatsteDag ?? '') < (ander.laatsteDag ?? ''))
      uit.set(sleutel, t);
  }
  return [...uit.values()];
}
