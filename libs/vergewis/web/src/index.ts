import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context vergewis: HR's file on who may work with clients. */
export const vergewisSchermen: readonly Scherm[] = [
  { pad: '/personen', laad: () => import('./personen/personen.scherm') },
  { pad: '/personen/nieuw', laad: () => import('./gegevens/nieuw.scherm'), vrij: true },
  { pad: '/personen/teams', laad: () => import('./overzicht/teams.scherm'), vrij: true },
  { pad: '/personen/stand', laad: () => import('./stand/stand.scherm'), vrij: true },
  { pad: '/personen/regels', laad: () => import('./regels/regels.scherm'), vrij: true },
  { pad: '/personen/vragen', laad: () => import('./muur/onderzoeksvragen.scherm'), vrij: true },
  { pad: '/personen/registers', laad: () => import('./registers/registers.scherm'), vrij: true },
  { pad: '/personen/$nummer', laad: () => import('./persoon/persoon.scherm') },
  { pad: '/personen/$nummer/wijzigen', laad: () => import('./gegevens/wijzigen.scherm') },
  { pad: '/mijn-team', laad: () => import('./overzicht/team.scherm') },
  { pad: '/personen/importeren', laad: () => import('./importeren/importeren.scherm'), vrij: true },
  { pad: '/personen/importeren/$id', laad: () => import('./importeren/lijst.scherm') },
];
