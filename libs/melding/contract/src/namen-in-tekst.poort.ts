import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

export const NAMEN_IN_TEKST = Symbol('NAMEN_IN_TEKST');

/** A word of a text that is a name, and of whom it may be. */
export interface GezieneNaam {
  readonly woord: string;
  readonly mensen: readonly string[];
}

/** Names of staff and of who stands in the report, in a text that leaves the organisation. Nobody is marked as the reporter. */
export interface NamenInTekst {
  /** Empty when the report is not there. */
  in(tx: Transactie, wie: Inzage, meldingId: string, tekst: string): Promise<readonly GezieneNaam[]>;
}
