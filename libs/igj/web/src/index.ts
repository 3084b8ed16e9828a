import type { Scherm } from '@meldbaken/platform/graphql-client';

/** Screens of the context igj: the report at the provider, the Postvak at the inspectie. */
export const igjSchermen: readonly Scherm[] = [
  { pad: '/externe-meldingen', laad: () => import('./opstellen/externe-meldingen.scherm') },
  { pad: '/externe-meldingen/nieuw', laad: () => import('./opstellen/nieuw.scherm'), vrij: true },
  { pad: '/externe-meldingen/$nummer', laad: () => import('./opstellen/los.scherm') },
  { pad: '/externe-meldingen/$nummer/$id/bevestigen', laad: () => import('./bevestigen/bevestigen.scherm') },
  { pad: '/instellingen/igj', laad: () => import('./opstellen/instelling.scherm'), vrij: true },
  { pad: '/meldingen/$nummer/besluit', laad: () => import('./besluit/besluit.scherm') },
  { pad: '/meldingen/$nummer/besluit/$id/bevestigen', laad: () => import('./bevestigen/bevestigen.scherm') },
  { pad: '/meldingen/$nummer/rapportage/$id', laad: () => import('./rapportage/rapportage.scherm') },
  { pad: '/externe-meldingen/$nummer/rapportage/$id', laad: () => import('./rapportage/rapportage.scherm') },
  { pad: '/postvak', laad: () => import('./postvak/postvak.scherm') },
  { pad: '/postvak/$id', laad: () => import('./zaak/zaak.scherm') },
  { pad: '/register', laad: () => import('./register/register.scherm') },
  { pad: '/register/nieuw', laad: () => import('./register/nieuw.scherm'), vrij: true },
  { pad: '/register/zoeken', laad: () => import('./register/zoeken.scherm'), vrij: true },
  { pad: '/register/$id', laad: () => import('./register/aantekening.scherm') },
  { pad: '/vergewis/igj-vraag', laad: () => import('./register/vraag.scherm') },
  { pad: '/aanbieders', laad: () => import('./aanbieders/aanbieders.scherm') },
  { pad: '/aanbieders/$code', laad: () => import('./aanbieders/aanbieder.scherm') },
  { pad: '/externe-meldingen/cijfers', laad: () => import('./aanbieders/eigen-cijfers.scherm'), vrij: true },
  { pad: '/ontvangen', laad: () => import('./ontvangen/ontvangen.scherm') },
  { pad: '/ontvangen/$id', laad: () => import('./ontvangen/signaal.scherm') },
  { pad: '/burgermeldingen', laad: () => import('./burger/burgermeldingen.scherm') },
  { pad: '/burgermeldingen/nieuw', laad: () => import('./burger/nieuw.scherm'), vrij: true },
  { pad: '/burgermeldingen/$id', laad: () => import('./burger/burgermelding.scherm') },
];
