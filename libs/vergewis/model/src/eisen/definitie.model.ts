import type {
  Dag,
  DienstverbandVersie,
  EisGrondslag,
  EisZekerheid,
  RegisterPeriode,
  VasteEisCode,
} from '@meldbaken/vergewis/contract';

/** Is it asked of this person, and why or why not. */
export interface Antwoord {
  nodig: boolean;
  waarom: string;
}

export interface Omstandigheden {
  op: Dag;
  registers: readonly RegisterPeriode[];
}

/** How old a VOG may be. */
export interface VogNorm {
  /** On or before the first day, and at most so many months before it; null: not counted from the start. */
  maandenVoorBegin: number | null;
  /** Never older than so many months, on any day (solo practitioners). */
  geldigMaanden: number | null;
}

/** A built-in requirement: data with its source. */
export interface EisDefinitie {
  code: VasteEisCode;
  bron: string;
  zekerheid: EisZekerheid;
  grondslag: EisGrondslag;
  vraagt: (d: DienstverbandVersie, o: Omstandigheden) => Antwoord;
  vog?: (d: DienstverbandVersie) => VogNorm;
  /** Own policy until a rule of the organisation says less. */
  vernieuwMaanden?: number;
}

export const ja = (waarom: string): Antwoord => ({ nodig: true, waarom });
export const nee = (waarom: string): Antwoord => ({ nodig: false, waarom });

/** The Wkkgz and its decree came into force on this day; who worked before it is not asked. */
export const WKKGZ_BEGIN: Dag = '2016-01-01';

export const voorWkkgz = (d: DienstverbandVersie): boolean => d.beginOp !== null && d.beginOp < WKKGZ_BEGIN;
