import type { TermijnenQuery, TermijnErnst } from '@meldbaken/platform/graphql-client';

export type Tellingen = TermijnenQuery['tellingen'];

export { OPEN_ERNSTEN } from '@meldbaken/termijn/model';

const TELLER: Readonly<Record<TermijnErnst, keyof Tellingen>> = {
  TE_LAAT: 'teLaat',
  VANDAAG: 'vandaag',
  BINNENKORT: 'binnenkort',
  OP_TIJD: 'opTijd',
  GEHAALD: 'gehaald',
  GESTOPT: 'gestopt',
};

/** How many terms have this state. */
export const aantalMet = (tellingen: Tellingen, ernst: TermijnErnst): number => tellingen[TELLER[ernst]];
