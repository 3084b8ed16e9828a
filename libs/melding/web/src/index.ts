import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context melding. */
export const meldingSchermen: readonly Scherm[] = [
  { pad: '/melden', laad: () => import('./melden/melden.scherm') },
  { pad: '/mijn-meldingen', laad: () => import('./mijn-meldingen/mijn-meldingen.scherm') },
  { pad: '/meldingen', laad: () => import('./meldingen/meldingen.scherm') },
  { pad: '/meldingen/$nummer', laad: () => import('./melding/melding.scherm') },
  { pad: '/meldingen/$nummer/vaststelling', laad: () => import('./vaststelling/vaststelling.scherm') },
];
