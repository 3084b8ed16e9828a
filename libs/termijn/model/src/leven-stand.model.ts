import type { TeLaatReden, TermijnStatus } from '@meldbaken/termijn/contract';
import type { Instant } from './amsterdam.model';

/** What can be done with a term. */
export type TermijnHandeling =
  /** The act that satisfies it, at the moment of the act, never of data entry. */
  | { readonly soort: 'HALEN'; readonly op: Instant }
  | { readonly soort: 'VERLOPEN' }
  | { readonly soort: 'VERVALLEN'; readonly reden: string }
  /** `vanaf`: since when the clock stands still; left out, from now. */
  | { readonly soort: 'OPSCHORTEN'; readonly reden: string; readonly vanaf?: Instant }
  | {
      readonly soort: 'HERVATTEN';
      readonly vervaltOp: Instant;
      readonly vanaf?: Instant;
      readonly stilSinds?: Instant;
    }
  /** A later end, asked before the old one. */
  | { readonly soort: 'VERLENGEN'; readonly vervaltOp: Instant; readonly gevraagdOp: Instant; readonly reden: string }
  /** An earlier end that still lies ahead: nobody becomes late by it. */
  | { readonly soort: 'INKORTEN'; readonly vervaltOp: Instant; readonly reden: string }
  /** The start or the rule proved to be another. */
  | { readonly soort: 'HERREKENEN'; readonly vervaltOp: Instant; readonly reden: string }
  /** Why it was late. Late it stays, and what is open stays open. */
  | { readonly soort: 'TE_LAAT_TOELICHTEN'; readonly code: TeLaatReden; readonly toelichting: string };

export type TermijnHandelingSoort = TermijnHandeling['soort'];

export interface TermijnStand {
  readonly status: TermijnStatus;
  readonly vervaltOp: Instant;
  readonly beginOp?: Instant;
  readonly gehaaldOp?: Instant | null;
  /** As stored: of a term that was met it says whether that was late. */
  readonly teLaat?: boolean;
  /** Of the definition. */
  readonly opschortbaar: boolean;
  readonly verlengbaar: boolean;
  readonly inkortbaar?: boolean;
}
