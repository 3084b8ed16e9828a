import type { VervolgSoort } from '@meldbaken/melding/contract';

/** In which states a field must be filled; 'ALTIJD' is each of them. */
export type Wanneer = 'ALTIJD' | readonly string[];

export interface VervolgOptie {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

export interface VervolgTekstVeld {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
  /** One line instead of a box. */
  readonly kort?: boolean;
  readonly nodig?: Wanneer;
  /** Shown in these states alone. */
  readonly bij?: Wanneer;
  /** Asked with these codes alone. */
  readonly codes?: readonly string[];
  /** Said when it misses. */
  readonly vraag: string;
}

export interface VervolgDagVeld {
  readonly label: string;
  readonly hint?: string;
  readonly nodig?: Wanneer;
  readonly bij?: Wanneer;
  /** In these states it is done: the day cannot lie ahead. */
  readonly geweest?: Wanneer;
  readonly vraag: string;
}

/** What a kind of part asks: the form is drawn from it, and the server checks by it. */
export interface VervolgDefinitie {
  readonly soort: VervolgSoort;
  readonly stap: 5 | 6;
  readonly titel: string;
  readonly uitleg: string;
  /** One per code; else as many as needed. */
  readonly enkel: boolean;
  readonly codeVraag: string;
  readonly codes: readonly VervolgOptie[];
  readonly standVraag?: string;
  readonly standen?: readonly VervolgOptie[];
  readonly wieVraag?: string;
  readonly van?: VervolgDagVeld;
  readonly tot?: VervolgDagVeld;
  readonly kenmerkVraag?: string;
  /** What may be ticked, per code; '*' for all codes. */
  readonly kenmerken?: Readonly<Record<string, readonly VervolgOptie[]>>;
  readonly teksten: readonly VervolgTekstVeld[];
}

export function geldtBij(wanneer: Wanneer | undefined, stand: string | null | undefined): boolean {
  if (wanneer === undefined) return false;
  return wanneer === 'ALTIJD' || (stand !== null && stand !== undefined && wanneer.includes(stand));
}

/** Is the field shown in this state? Without a word on it: always. */
export function getoondBij(bij: Wanneer | undefined, stand: string | null | undefined): boolean {
  return bij === undefined || geldtBij(bij, stand);
}

/** Which texts are asked with this code in this state. */
export function tekstenBij(
  definitie: VervolgDefinitie,
  code: string,
  stand: string | null,
): readonly VervolgTekstVeld[] {
  return definitie.teksten.filter((t) => getoondBij(t.bij, stand) && (t.codes?.includes(code) ?? true));
}

/** What may be ticked with this code. */
export function kenmerkenVan(definitie: VervolgDefinitie, code: string): readonly VervolgOptie[] {
  return definitie.kenmerken?.[code] ?? definitie.kenmerken?.['*'] ?? [];
}
