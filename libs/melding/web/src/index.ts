import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context melding. */
export const meldingSchermen: readonly Scherm[] = [
  { pad: '/melden', laad: () => import('./melden/melden.scherm') },
];
