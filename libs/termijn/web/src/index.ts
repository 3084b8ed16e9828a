import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context termijn. */
export const termijnSchermen: readonly Scherm[] = [
  { pad: '/vandaag', laad: () => import('./vandaag/vandaag.scherm') },
  { pad: '/termijnen', laad: () => import('./termijnen/termijnen.scherm') },
  { pad: '/termijncalculator', laad: () => import('./termijncalculator/termijncalculator.scherm'), openbaar: true },
];
