import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context zorgfraude: the municipality's work on lawful care. */
export const zorgfraudeSchermen: readonly Scherm[] = [
  { pad: '/signalen', laad: () => import('./signalen/signalen.scherm') },
  { pad: '/signalen/nieuw', laad: () => import('./signalen/nieuw.scherm'), vrij: true },
  { pad: '/signalen/$nummer', laad: () => import('./signalen/signaal.scherm') },
  { pad: '/gereedheid', laad: () => import('./gereedheid/gereedheid.scherm') },
  { pad: '/gereedheid/routekaart', laad: () => import('./gereedheid/routekaart.scherm'), vrij: true },
  { pad: '/gereedheid/cirkel', laad: () => import('./gereedheid/cirkel.scherm'), vrij: true },
  { pad: '/gereedheid/$code', laad: () => import('./gereedheid/punt.scherm') },
  { pad: '/gereedheid/$code/bijwerken', laad: () => import('./gereedheid/bijwerken.scherm') },
];
