/** Why a spreadsheet is not read. */
export const BLAD_REDENEN = [
  'LEEG',
  'SOORT',
  'OUD_OF_BEVEILIGD',
  'MACRO',
  'TE_GROOT',
  'TE_VEEL_RIJEN',
  'TE_VEEL_KOLOMMEN',
  'SAMENGEVOEGD',
  'CODERING',
  'AANHALING',
  'BESCHADIGD',
  'TE_ZWAAR',
] as const;
export type BladReden = (typeof BLAD_REDENEN)[number];

/** What stands in one cell that is neither empty nor plain text. */
export type BladBijzonder =
  /** A number as the program wrote it, in decimal digits. */
  | { readonly getal: string }
  /** A day, 'YYYY-MM-DD'. */
  | { readonly dag: string }
  | { readonly fout: 'FORMULE' | 'FOUTWAARDE' | 'TE_LANG' | 'DAG' };

/** One cell; null is an empty one. */
export type BladCel = null | string | BladBijzonder;

export interface BladRij {
  /** As the spreadsheet numbers it: the first is 1. */
  readonly nummer: number;
  readonly cellen: readonly BladCel[];
}

/** How it was read. */
export interface BladKop {
  readonly vorm: 'CSV' | 'XLSX';
  readonly codering: 'UTF-8' | 'UTF-16' | 'WINDOWS-1252' | null;
  /** Name of the sheet that was read. */
  readonly blad: string | null;
  /** Other sheets, which were not. */
  readonly andereBladen: number;
}

/** A reader of rows gives them to this. */
export type RijOntvanger = (rij: BladRij) => void;

/** The file is refused as a whole. */
export class BladGeweigerd extends Error {
  constructor(
    readonly reden: BladReden,
    /** Where: a cell, a line. */
    readonly waar: string | null = null,
  ) {
    super(reden);
  }
}

/** More than any list of people of one organisation. */
export const MEESTE_RIJEN = 50_000;
export const MEESTE_KOLOMMEN = 60;
/** Letters in one cell. */
export const MEESTE_IN_CEL = 2_000;
/** Letters in all cells together: one text may stand in a million cells and take no room in the file. */
const MEESTE_SAMEN = 16_000_000;

/** Counts what goes through, so that a small file cannot become a large answer. */
export class Maat {
  private rijen = 0;
  private letters = 0;

  constructor(private readonly door: RijOntvanger) {}

  /** Passes a row on; an empty one is no row. */
  neem(rij: BladRij): void {
    if (rij.cellen.every((c) => c === null)) return;
    if (++this.rijen > MEESTE_RIJEN + 1) throw new BladGeweigerd('TE_VEEL_RIJEN', `rij ${rij.nummer}`);
    for (const c of rij.cellen) this.letters += typeof c === 'string' ? c.length : 8;
    if (this.letters > MEESTE_SAMEN) throw new BladGeweigerd('TE_GROOT', `rij ${rij.nummer}`);
    this.door(rij);
  }

  get leeg(): boolean {
    return this.rijen === 0;
  }
}

/** "A", "Z", "AA": the name of a column, counted from 0. */
export function kolomNaam(kolom: number): string {
  let naam = '';
  for (let n = kolom; n >= 0; n = Math.floor(n / 26) - 1) naam = String.fromCharCode(65 + (n % 26)) + naam;
  return naam;
}
