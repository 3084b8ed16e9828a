import type { TermijnCode, TermijnRijCode, TermijnStatus } from '@meldbaken/termijn/contract';
import { isVogEis, type Dag, type EisFeit } from '@meldbaken/vergewis/contract';
import { gewensteTermijnen, type GewensteTermijn, type TermijnBeeld } from './gewenst.model';

/** A term that a file has or had. */
export interface StaandeTermijn {
  id: string;
  code: TermijnRijCode;
  aanleidingId: string | null;
  status: TermijnStatus;
  laatsteDag: Dag;
  reden: string | null;
}

/** How an open term ends: met on a day, or lapsed with a reason. */
export type Afloop = { code: TermijnCode; aanleidingId: string | null } & ({ opDag: Dag } | { reden: string });

export interface TermijnVerschil {
  /** Not there yet. */
  starten: readonly GewensteTermijn[];
  /** There, with another last day. */
  verzetten: readonly GewensteTermijn[];
  aflopen: readonly Afloop[];
}

export const EINDE_REDENEN_TERMIJN = {
  SOLLICITATIE: 'De sollicitatie is afgelopen.',
  UIT_DIENST: 'Het dienstverband eindigt.',
  LOOPT_DOOR: 'Het dienstverband loopt door.',
  ZAAK: 'Er loopt een juridische zaak.',
  ONTHEVEN: 'De bestuurder gaf een ontheffing.',
  VERBETERD: 'Wat was vastgelegd, is verbeterd.',
  NIET_NODIG: 'Dit is niet meer nodig.',
  VERLENGD: 'Er is een nieuwe afspraak.',
} as const;

const EIGEN_REDENEN: readonly string[] = [
  ...Object.values(EINDE_REDENEN_TERMIJN),
  'De feiten zijn gewijzigd. Er loopt een nieuwe termijn.',
];

/** Codes that a file keeps in line with what is written in it. */
export const DOSSIER_TERMIJNEN = [
  'VOG_VOOR_START',
  'VOG_SOLIST',
  'VOG_VERNIEUWING',
  'VOG_WMO_VERMOEDEN',
  'BIG_HERCONTROLE',
  'VERGEWIS_PERIODIEK',
  'VERGEWIS_TIJDELIJK',
  'SOLLICITANT_WISSEN',
  'DIENSTVERBAND_WISSEN',
] as const satisfies readonly TermijnCode[];

const OPEN: readonly TermijnStatus[] = ['LOOPT', 'OPGESCHORT', 'VERLOPEN'];
const isOpen = (t: StaandeTermijn): boolean => OPEN.includes(t.status);

/** What must happen so that the terms of a file say what the file says. Nothing, when they do already. */
export function termijnVerschil(b: TermijnBeeld, staande: readonly StaandeTermijn[]): TermijnVerschil {
  const gewenst = gewensteTermijnen(b);
  const zelfde = (g: GewensteTermijn, t: StaandeTermijn): boolean =>
    g.code === t.code && g.aanleidingId === t.aanleidingId;
  const open = staande.filter(isOpen);
  const starten = gewenst.filter(
    (g) => g.magBeginnen && !open.some((t) => zelfde(g, t)) && !staande.some((t) => zelfde(g, t) && metDeHand(g, t)),
  );
  const verzetten = gewenst.filter((g) =>
    open.some((t) => zelfde(g, t) && g.magBeginnen && g.laatsteDag !== null && g.laatsteDag !== t.laatsteDag),
  );
  const aflopen = open
    .filter((t) => !gewenst.some((g) => zelfde(g, t)))
    .flatMap((t): Afloop[] => {
      const code = DOSSIER_TERMIJNEN.find((c) => c === t.code);
      return code ? [{ code, aanleidingId: t.aanleidingId, ...afloop(b, code, t) }] : [];
    });
  return { starten, verzetten, aflopen };
}

/** Somebody let it lapse, with a reason of their own: it does not come back by itself. */
const metDeHand = (g: GewensteTermijn, t: StaandeTermijn): boolean =>
  t.status === 'VERVALLEN' &&
  (g.laatsteDag === null || g.laatsteDag === t.laatsteDag) &&
  t.reden !== null &&
  !EIGEN_REDENEN.includes(t.reden);

type Hoe = { opDag: Dag } | { reden: string };

function afloop(b: TermijnBeeld, code: TermijnCode, t: StaandeTermijn): Hoe {
  const { eindeOp, bij, vandaag } = b;
  const R = EINDE_REDENEN_TERMIJN;
  if (code === 'SOLLICITANT_WISSEN' || code === 'DIENSTVERBAND_WISSEN')
    return { reden: bij.wissenGestopt ? R.ZAAK : eindeOp === null ? R.LOOPT_DOOR : R.NIET_NODIG };
  const gedaan = gehaaldOp(b, code, t);
  if (gedaan !== null) return { opDag: gedaan };
  if (eindeOp !== null && eindeOp < vandaag) {
    const soort = b.dossier.versies.at(-1)?.soort;
    return { reden: soort === 'SOLLICITANT' ? R.SOLLICITATIE : R.UIT_DIENST };
  }
  if (eindeOp !== null && t.laatsteDag > eindeOp) return { reden: R.UIT_DIENST };
  return { reden: waarom(b, code, t) };
}

function waarom(b: TermijnBeeld, code: TermijnCode, t: StaandeTermijn): string {
  const R = EINDE_REDENEN_TERMIJN;
  const vog = b.eisen.filter((e) => isVogEis(e.code) && e.nodig);
  if (code === 'VOG_VOOR_START' && vog.some((e) => e.status === 'ONTHEVEN')) return R.ONTHEVEN;
  if (code === 'VERGEWIS_TIJDELIJK') {
    const x = [...b.dossier.ontheffingen, ...b.dossier.voorwaarden].find((y) => y.id === t.aanleidingId);
    return x && x.ingetrokkenOp === null ? R.VERLENGD : R.NIET_NODIG;
  }
  return b.feiten.some((f) => f.id === t.aanleidingId) ? R.NIET_NODIG : R.VERBETERD;
}

/** The day of the act that met it; null when nothing did. */
function gehaaldOp(b: TermijnBeeld, code: TermijnCode, t: StaandeTermijn): Dag | null {
  if (code === 'VOG_VOOR_START') return vogInOrde(b);
  if (code === 'VOG_WMO_VERMOEDEN') return laatsteAkkoord(b, (f) => isVogEis(f.eis), 'VOG_WMO', t.aanleidingId);
  if (code === 'VERGEWIS_TIJDELIJK') return tijdelijkKlaar(b, t);
  const oud = b.feiten.find((f) => f.id === t.aanleidingId);
  if (!oud) {
    const bijFeit = b.dossier.feiten.some((f) => f.id === t.aanleidingId);
    const m = b.bij.moment;
    return !bijFeit && code === 'VERGEWIS_PERIODIEK' && m !== null && m.id !== t.aanleidingId ? m.op : null;
  }
  const later = (f: EisFeit): boolean => f.op > oud.op || (f.op === oud.op && f.volgnummer > oud.volgnummer);
  const groep = (f: EisFeit): boolean => (isVogEis(oud.eis) ? isVogEis(f.eis) : f.eis === oud.eis);
  return b.feiten.findLast((f) => f.soort === 'AKKOORD' && groep(f) && later(f))?.op ?? null;
}

function vogInOrde(b: TermijnBeeld): Dag | null {
  const nodig = b.eisen.filter((e) => isVogEis(e.code) && e.nodig);
  if (nodig.length === 0 || nodig.some((e) => e.status !== 'AKKOORD')) return null;
  return b.feiten.findLast((f) => f.soort === 'AKKOORD' && isVogEis(f.eis))?.op ?? null;
}

function laatsteAkkoord(b: TermijnBeeld, past: (f: EisFeit) => boolean, eis: string, na: string | null): Dag | null {
  if (!b.eisen.some((e) => e.code === eis && e.nodig && e.status === 'AKKOORD')) return null;
  const van = b.feiten.find((f) => f.id === na);
  return b.feiten.findLast((f) => f.soort === 'AKKOORD' && past(f) && (!van || f.op >= van.op))?.op ?? null;
}

function tijdelijkKlaar(b: TermijnBeeld, t: StaandeTermijn): Dag | null {
  const o = b.dossier.ontheffingen.find((x) => x.id === t.aanleidingId);
  const v = b.dossier.voorwaarden.find((x) => x.id === t.aanleidingId);
  const codes = o ? [o.eis] : (v?.eisen ?? []);
  if (codes.length === 0 || (o ?? v)?.ingetrokkenOp !== null) return null;
  const eisen = b.eisen.filter((e) => codes.includes(e.code) && e.nodig);
  if (eisen.length === 0 || eisen.some((e) => e.status !== 'AKKOORD')) return null;
  const dagen = eisen.map((e) => b.feiten.find((f) => f.id === e.feitId)?.op ?? b.vandaag).sort();
  return dagen.at(-1) ?? null;
}
