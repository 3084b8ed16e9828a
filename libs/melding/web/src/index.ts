import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context melding. */
export const meldingSchermen: readonly Scherm[] = [
  { pad: '/melden', laad: () => import('./melden/melden.scherm') },
  { pad: '/mijn-meldingen', laad: () => import('./mijn-meldingen/mijn-meldingen.scherm') },
  { pad: '/mijn-meldingen/$nummer', laad: () => import('./mijn-meldingen/mijn-melding.scherm') },
  { pad: '/meldingen', laad: () => import('./meldingen/meldingen.scherm') },
  { pad: '/meldingen/overdragen', laad: () => import('./mensen/overdragen.scherm'), vrij: true },
  { pad: '/kluis', laad: () => import('./mensen/kluis.scherm'), vrij: true },
  { pad: '/meldingen/$nummer', laad: () => import('./melding/melding.scherm') },
  { pad: '/meldingen/$nummer/stap/$stap', laad: () => import('./stap/stap.scherm') },
  { pad: '/meldingen/$nummer/vaststelling', laad: () => import('./vaststelling/vaststelling.scherm') },
  { pad: '/meldingen/$nummer/uitvoer/$soort', laad: () => import('./uitvoer/uitvoer.scherm') },
  { pad: '/instellingen/dossier-namen', laad: () => import('./uitvoer/dossier-namen.scherm'), vrij: true },
  { pad: '/overzichten', laad: () => import('./overzichten/overzichten.scherm') },
  { pad: '/instellingen/anoniem-melden', laad: () => import('./anoniem-melden/anoniem-melden.scherm'), vrij: true },
  { pad: '/melden/kort', laad: () => import('./melden/kort.scherm'), vrij: true },
  { pad: '/melden/wegwijs', laad: () => import('./wegwijs/wegwijs.scherm'), vrij: true },
  { pad: '/melden/notities', laad: () => import('./wegwijs/notities.scherm'), vrij: true },
  { pad: '/melden/raad', laad: () => import('./consultaties/raad.scherm'), vrij: true },
  { pad: '/consultaties', laad: () => import('./consultaties/consultaties.scherm'), vrij: true },
  { pad: '/consultaties/$id', laad: () => import('./consultaties/consultatie.scherm') },
  { pad: '/meldingen/invoeren', laad: () => import('./namens/namens.scherm'), vrij: true },
  { pad: '/klachten', laad: () => import('./klachten/klachten.scherm') },
  { pad: '/klachten/nieuw', laad: () => import('./klachten/nieuw.scherm'), vrij: true },
  { pad: '/klachten/$nummer', laad: () => import('./klachten/klacht.scherm') },
  { pad: '/instellingen/eerste-antwoord', laad: () => import('./eerste-antwoord/eerste-antwoord.scherm'), vrij: true },
];
