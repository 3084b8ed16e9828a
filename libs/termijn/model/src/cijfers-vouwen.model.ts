import type { TermijnAfloop } from '@meldbaken/termijn/contract';
import { GEEN_TERMIJNEN, alleTermijnen, tel, type Telling } from './cijfers.model';

/** One count out of the database: so many terms that are alike in all this. */
export interface CijferCel {
  readonly code: string;
  readonly naam: string;
  readonly eenheidId: string | null;
  /** The viewer looks into the dossier, and so may know a small unit. */
  readonly vol: boolean;
  readonly maand: number;
  readonly afloop: TermijnAfloop;
  readonly aantal: number;
}

/** A unit of the tree, with the units that a filter on it reaches. */
export interface CijferEenheid {
  readonly id: string;
  readonly naam: string;
  readonly ouderId: string | null;
  readonly vol: readonly string[];
  readonly overzicht: readonly string[];
}

export interface EenheidTelling {
  readonly id: string;
  readonly naam: string;
  /** 0 at the top. */
  readonly niveau: number;
  readonly telling: Telling;
}

export interface SoortTelling {
  readonly code: string;
  readonly naam: string;
  readonly telling: Telling;
}

export interface Cijfers {
  readonly totaal: Telling;
  readonly perSoort: readonly SoortTelling[];
  /** As a tree, parents before what lies below them, which is counted along; units without terms are left out. */
  readonly perEenheid: readonly EenheidTelling[];
  /** Terms without a unit, or of a unit that may not be shown. */
  readonly zonderEenheid: Telling;
  /** January first. */
  readonly perMaand: readonly Telling[];
}

const som = (cellen: readonly CijferCel[]): Telling =>
  cellen.reduce((t, c) => tel(t, c.afloop, c.aantal), GEEN_TERMIJNEN);

/** Adds the counts up: in all, by kind, by unit and by month. */
export function vouwCijfers(cellen: readonly CijferCel[], eenheden: readonly CijferEenheid[]): Cijfers {
  return {
    totaal: som(cellen),
    perSoort: perSoort(cellen),
    perEenheid: perEenheid(cellen, eenheden),
    zonderEenheid: som(cellen.filter((c) => !eenheden.some((e) => hoortBij(c, e)))),
    perMaand: Array.from({ length: 12 }, (_, i) => som(cellen.filter((c) => c.maand === i + 1))),
  };
}

function perSoort(cellen: readonly CijferCel[]): SoortTelling[] {
  const namen = new Map(cellen.map((c) => [c.code, c.naam]));
  return [...namen]
    .map(([code, naam]) => ({ code, naam, telling: som(cellen.filter((c) => c.code === code)) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.code < b.code ? -1 : 1));
}

/** Exactly what the list shows under a filter on this unit. */
const hoortBij = (c: CijferCel, e: CijferEenheid): boolean =>
  c.eenheidId !== null && (c.vol ? e.vol : e.overzicht).includes(c.eenheidId);

function perEenheid(cellen: readonly CijferCel[], eenheden: readonly CijferEenheid[]): EenheidTelling[] {
  return alsBoom(eenheden)
    .map(({ eenheid, niveau }) => ({
      id: eenheid.id,
      naam: eenheid.naam,
      niveau,
      telling: som(cellen.filter((c) => hoortBij(c, eenheid))),
    }))
    .filter(({ telling }) => alleTermijnen(telling) > 0);
}

/** Depth first, by name; a circle in the tree stops where it began. */
function alsBoom(eenheden: readonly CijferEenheid[]): { eenheid: CijferEenheid; niveau: number }[] {
  const ids = new Set(eenheden.map((e) => e.id));
  const opNaam = [...eenheden].sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1));
  const uit: { eenheid: CijferEenheid; niveau: number }[] = [];
  const gezien = new Set<string>();
  const loop = (eenheid: CijferEenheid, niveau: number): void => {
    if (gezien.has(eenheid.id)) return;
    gezien.add(eenheid.id);
    uit.push({ eenheid, niveau });
    for (const e of opNaam) if (e.ouderId === eenheid.id) loop(e, niveau + 1);
  };
  for (const e of opNaam) if (e.ouderId === null || !ids.has(e.ouderId)) loop(e, 0);
  return uit;
}
