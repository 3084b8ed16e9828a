import { v7 as uuidv7 } from 'uuid';

/** Longer than any transaction may last, and than clocks of machines differ: what commits late is not missed. */
export const VENSTER_MS = 5 * 60_000;

/** The moment in a uuid v7, in ms. */
const momentVan = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/**
 * The smallest id that belongs to the window. Ids carry the unshifted clock of the machine that wrote the row, so the window
 * is taken from a fresh id and not from Klok.
 */
export function vensterGrens(nieuw: string = uuidv7()): string {
  const hex = Math.max(0, momentVan(nieuw) - VENSTER_MS)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
