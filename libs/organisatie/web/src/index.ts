import type { Scherm } from '@meldbaken/platform/graphql-client';

export { rolNaam, rolNamen } from './rollen/rol-labels';
export { AanmeldenScherm } from './aanmelden/aanmelden.scherm';
export { terugPad } from './aanmelden/terug-pad';
export { WerkruimteKeuze, type WerkruimteKeuzeProps } from './aanmelden/werkruimte-keuze';

/** Screens of the context organisatie. */
export const organisatieSchermen: readonly Scherm[] = [
  { pad: '/demo/post', laad: () => import('./demo-post/demo-post.scherm'), openbaar: true },
  { pad: '/hulp', laad: () => import('./hulp/hulp.scherm'), openbaar: true },
  { pad: '/instellingen', laad: () => import('./instellingen/instellingen.scherm') },
  { pad: '/instellingen/herinneringen', laad: () => import('./herinneringen/herinneringen.scherm'), vrij: true },
  { pad: '/instellingen/koppelingen', laad: () => import('./koppelingen/koppelingen.scherm'), vrij: true },
  { pad: '/instellingen/mensen', laad: () => import('./mensen/mensen.scherm') },
  { pad: '/logboek', laad: () => import('./logboek/logboek.scherm') },
  { pad: '/rechten', laad: () => import('./rechten/rechten.scherm') },
];
