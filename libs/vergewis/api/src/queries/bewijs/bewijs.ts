import type { Dag, Eis, EisFeit, Vergewisdossier, Vergewiskader } from '@meldbaken/vergewis/contract';
import { isVogEis } from '@meldbaken/vergewis/contract';
import {
  DIENSTVERBAND_SOORT_LABEL,
  ECHTHEID_LABEL,
  EIS_STATUS_LABEL,
  FEIT_HERKOMST_LABEL,
  INZETBAARHEID_LABEL,
  PROFIEL_SOORT_LABEL,
  standOpDag,
  versieOp,
  volleNaam,
} from '@meldbaken/vergewis/model';
import type { StandKop } from '../stand/stand.handler';

/** One requirement in a proof, in words, with what it rests on. */
export interface BewijsEis {
  readonly code: string;
  readonly naam: string;
  readonly status: string;
  readonly uitleg: string;
  readonly bron: string;
  readonly gezienOp: Dag | null;
  readonly afgegevenOp: Dag | null;
  readonly geldigTot: Dag | null;
  readonly kenmerk: string;
  readonly profiel: string;
  readonly echtheid: string;
  readonly door: string;
  readonly vog: boolean;
}

/** One person in a proof, as they stood on that day. */
export interface BewijsMens {
  readonly personeelsnummer: string;
  readonly naam: string;
  readonly soort: string;
  readonly functie: string;
  readonly eenheid: string;
  readonly beginOp: Dag | null;
  readonly uitkomst: string;
  readonly reden: string;
  readonly eisen: readonly BewijsEis[];
}

export interface BewijsDag {
  readonly op: Dag;
  readonly bekendOp: Dag;
  readonly kader: Vergewiskader;
}

const NIETS = 'Op die dag was hier nog niets van vastgelegd.';

/** What an inspector reads about one person: the result, and per requirement what was seen, when and by whom. */
export function bewijsMens(
  k: StandKop,
  dossier: Vergewisdossier | undefined,
  door: ReadonlyMap<string, string>,
  { op, bekendOp, kader }: BewijsDag,
): BewijsMens {
  const d = dossier ? versieOp(dossier.versies, op, bekendOp) : null;
  const stand = dossier ? standOpDag(dossier, kader, op, bekendOp) : null;
  const feiten = new Map(dossier?.feiten.map((f) => [f.id, f]));
  return {
    personeelsnummer: k.personeelsnummer,
    naam: d ? volleNaam(d) : k.personeelsnummer,
    soort: d ? DIENSTVERBAND_SOORT_LABEL[d.soort] : '',
    functie: d?.functie ?? '',
    eenheid: k.eenheid.naam,
    beginOp: d?.beginOp ?? null,
    uitkomst: INZETBAARHEID_LABEL[stand?.oordeel.status ?? 'NIET_INZETBAAR'],
    reden: stand?.oordeel.reden ?? NIETS,
    eisen: (stand?.eisen ?? []).filter((e) => e.nodig).map((e) => alsBewijsEis(e, feiten.get(e.feitId ?? ''), door)),
  };
}

/** Ids of the facts on which somebody's requirements rest that day. */
export function rustOp(dossier: Vergewisdossier, { op, bekendOp, kader }: BewijsDag): string[] {
  const stand = standOpDag(dossier, kader, op, bekendOp);
  return (stand?.eisen ?? []).flatMap((e) => (e.feitId === null ? [] : [e.feitId]));
}

function alsBewijsEis(e: Eis, f: EisFeit | undefined, door: ReadonlyMap<string, string>): BewijsEis {
  return {
    code: e.code,
    naam: e.naam,
    status: EIS_STATUS_LABEL[e.status],
    uitleg: e.uitleg,
    bron: e.bron,
    gezienOp: f?.op ?? null,
    afgegevenOp: f?.afgegevenOp ?? null,
    geldigTot: f?.geldigTot ?? null,
    kenmerk: f?.kenmerk ?? f?.bigNummer ?? '',
    profiel: f?.profielSoort ? `${PROFIEL_SOORT_LABEL[f.profielSoort]} ${f.profielNummers.join(', ')}` : '',
    echtheid: (f?.echtheid ?? []).map((x) => ECHTHEID_LABEL[x]).join(', '),
    door: f ? (door.get(f.id) ?? FEIT_HERKOMST_LABEL[f.herkomst]) : '',
    vog: isVogEis(e.code),
  };
}
