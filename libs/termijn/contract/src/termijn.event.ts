/** Names of the events that this context puts in the outbox. */
export const TERMIJN_GEBEURTENISSEN = [
  'TermijnGestart',
  'TermijnGehaald',
  'TermijnVerlopen',
  'TermijnVervallen',
  'TermijnOpgeschort',
  'TermijnHervat',
  'TermijnVerlengd',
  'TermijnIngekort',
  'TermijnHerrekend',
  'TermijnTeLaatToegelicht',
] as const;
export type TermijnGebeurtenis = (typeof TERMIJN_GEBEURTENISSEN)[number];

/** Every payload: ids only, never content. */
export interface TermijnVerwijzing {
  readonly organisatieId: string;
  readonly termijnId: string;
  readonly dossierId: string;
}

export type TermijnGestart = TermijnVerwijzing;
export type TermijnGehaald = TermijnVerwijzing;
export type TermijnVerlopen = TermijnVerwijzing;
export type TermijnVervallen = TermijnVerwijzing;
export type TermijnOpgeschort = TermijnVerwijzing;
export type TermijnHervat = TermijnVerwijzing;
export type TermijnVerlengd = TermijnVerwijzing;
export type TermijnHerrekend = TermijnVerwijzing;
export type TermijnIngekort = TermijnVerwijzing;
export type TermijnTeLaatToegelicht = TermijnVerwijzing;
