import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context igj: the report at the provider, the Postvak at the inspectie. */
export const igjSchermen: readonly Scherm[] = [
  { pad: '/meldingen/$nummer/besluit', laad: () => import('./besluit/besluit.scherm') },
  { pad: '/meldingen/$nummer/besluit/$id/bevestigen', laad: () => import('./bevestigen/bevestigen.scherm') },
  { pad: '/postvak', laad: () => import('./postvak/postvak.scherm') },
  { pad: '/postvak/$id', laad: () => import('./zaak/zaak.scherm') },
];
