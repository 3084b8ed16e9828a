import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context termijn. */
export const termijnSchermen: readonly Scherm[] = [
  { pad: '/vandaag', laad: () => import('./vandaag/vandaag.scherm') },
  { pad: '/termijnen', laad: () => import('./termijnen/termijnen.scherm') },
  { pad: '/termijncalculator', laad: () => import('./termijncalculator/termijncalculator.scherm'), openbaar: true },
  { pad: '/termijnen/afdrukken', laad: () => import('./afdrukken/afdrukken.scherm'), vrij: true },
  { pad: '/instellingen/agenda', laad: () => import('./agenda/agenda.scherm'), vrij: true },
  { pad: '/termijnen/bellen', laad: () => import('./bellen/bellen.scherm'), vrij: true },
  { pad: '/termijnen/cijfers', laad: () => import('./cijfers/cijfers.scherm'), vrij: true },
  { pad: '/termijnen/$id', laad: () => import('./termijn-pagina/termijn.scherm') },
  { pad: '/termijnen/catalogus', laad: () => import('./catalogus/catalogus.scherm'), vrij: true },
  { pad: '/instellingen/termijnen', laad: () => import('./instellingen/instellingen.scherm'), vrij: true },
];
