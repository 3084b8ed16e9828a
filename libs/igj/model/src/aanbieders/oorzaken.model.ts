import type { KopieVeld } from '@meldbaken/igj/contract';
import { elementVan } from '../rapportage';

/** A kind of cause of a report of a provider, as the guideline names it. */
export interface Oorzaak {
  readonly soort: string;
  readonly diepte: string;
}

const KOLOMMEN = elementVan('oorzaken')?.kolommen ?? [];
const KEUZES = KOLOMMEN.find((k) => k.code === 'soort')?.keuzes ?? [];

/** The causes that stand in a received report; what cannot be read is no cause. */
export function oorzakenVan(velden: readonly KopieVeld[]): readonly Oorzaak[] {
  const waarde = velden.find((v) => v.code === 'oorzaken')?.waarde;
  if (waarde === undefined) return [];
  const rijen: unknown = veilig(waarde);
  if (!Array.isArray(rijen)) return [];
  return rijen.flatMap((rij: unknown) => {
    const soort = cel(rij, 'soort');
    return KEUZES.some((k) => k.code === soort) ? [{ soort, diepte: cel(rij, 'diepte') }] : [];
  });
}

function veilig(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

function cel(rij: unknown, kolom: string): string {
  if (typeof rij !== 'object' || rij === null) return '';
  const waarde: unknown = Object.entries(rij).find(([k]) => k === kolom)?.[1];
  return typeof waarde === 'string' ? waarde : '';
}

/** One assessed report: when it came, and its causes. */
export interface BeoordeeldRapport {
  readonly op: Date;
  readonly oorzaken: readonly Oorzaak[];
}

export interface OorzaakRegel {
  readonly soort: string;
  readonly naam: string;
  /** In how many reports. */
  readonly rapporten: number;
  /** In how many of those it was a cause under the others. */
  readonly basis: number;
  readonly eersteOp: Date;
  readonly laatsteOp: Date;
}

/** Which kinds of cause come back over time: the most frequent first, each report once. */
export function telOorzaken(rapporten: readonly BeoordeeldRapport[]): readonly OorzaakRegel[] {
  return KEUZES.flatMap(({ code, label }): OorzaakRegel[] => {
    const met = rapporten.filter((r) => r.oorzaken.some((o) => o.soort === code));
    const tijden = met.map((r) => r.op.getTime());
    if (tijden.length === 0) return [];
    const basis = met.filter((r) => r.oorzaken.some((o) => o.soort === code && o.diepte === 'BASIS')).length;
    const [eersteOp, laatsteOp] = [new Date(Math.min(...tijden)), new Date(Math.max(...tijden))];
    return [{ soort: code, naam: label, rapporten: met.length, basis, eersteOp, laatsteOp }];
  }).toSorted((a, b) => b.rapporten - a.rapporten);
}
