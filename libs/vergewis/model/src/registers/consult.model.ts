import {
  CONSULT_UITKOMSTEN,
  OPVOLG_STAPPEN,
  OPVOLG_UITKOMSTEN,
  type ConsultOpvolging,
  type FeitSoort,
  type OpvolgStap,
  type RegisterConsult,
  type RegisterStap,
} from '@meldbaken/vergewis/contract';
import { eerdereStap, geldendeStappen, type GeldendeStap } from '../stappen.model';

/** The looks in registers of one file, made from the steps in their newest versions. */
export function registerConsulten(stappen: readonly RegisterStap[]): RegisterConsult[] {
  const uit = new Map<string, RegisterConsult>();
  for (const g of geldendeStappen(stappen)) {
    const { zaakId, soort } = g.stap;
    if (zaakId === null) continue;
    const eerder = uit.get(zaakId);
    const stap = OPVOLG_STAPPEN.find((s) => s === soort);
    if (soort === 'GERAADPLEEGD') uit.set(zaakId, nieuw(zaakId, g));
    else if (eerder && stap) uit.set(zaakId, metStap(eerder, stap, g));
  }
  return [...uit.values()];
}

function nieuw(id: string, { stap, eerder }: GeldendeStap<RegisterStap>): RegisterConsult {
  const { op, uitkomst, door, inhoud } = stap;
  const gevonden = CONSULT_UITKOMSTEN.find((u) => u === uitkomst) ?? 'MOGELIJKE_REGISTRATIE';
  return {
    id,
    stapId: stap.id,
    registerId: inhoud.registerId ?? '',
    registerNaam: inhoud.registerNaam ?? '',
    op,
    grond: inhoud.tekst ?? '',
    geinformeerdOp: inhoud.geinformeerdOp ?? op,
    kenmerk: inhoud.kenmerk ?? null,
    uitkomst: gevonden,
    door,
    reden: inhoud.reden ?? null,
    eerder: eerder.map(eerdereStap),
    opvolging: [],
    volgende: gevonden === 'MOGELIJKE_REGISTRATIE' ? 'IDENTITEIT' : null,
  };
}

function metStap(
  c: RegisterConsult,
  stap: OpvolgStap,
  { stap: s, eerder }: GeldendeStap<RegisterStap>,
): RegisterConsult {
  const uitkomst = OPVOLG_UITKOMSTEN.find((u) => u === s.uitkomst) ?? 'GEDAAN';
  const regel: ConsultOpvolging = {
    id: s.id,
    stap,
    op: s.op,
    uitkomst,
    tekst: s.inhoud.tekst ?? '',
    door: s.door,
    reden: s.inhoud.reden ?? null,
    eerder: eerder.map(eerdereStap),
  };
  const volgende = uitkomst === 'ANDER_PERSOON' ? null : (OPVOLG_STAPPEN[OPVOLG_STAPPEN.indexOf(stap) + 1] ?? null);
  return { ...c, opvolging: [...c.opvolging, regel], volgende };
}

const FEIT_VAN: Readonly<Record<string, FeitSoort>> = {
  GEEN_REGISTRATIE: 'AKKOORD',
  MOGELIJKE_REGISTRATIE: 'IN_BEOORDELING',
  ANDER_PERSOON: 'AKKOORD',
  GEEN_BEZWAAR: 'AKKOORD',
  BEZWAAR: 'BEZWAAR',
};

/** What an outcome means for the requirement; null when nothing yet. */
export const feitVanUitkomst = (uitkomst: string): FeitSoort | null => FEIT_VAN[uitkomst] ?? null;
