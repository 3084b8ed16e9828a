import type { ReferentStand, ToestemmingWijze } from '@meldbaken/vergewis/contract';

export const REFERENT_STAND_LABEL: Readonly<Record<ReferentStand, string>> = {
  GENOEMD: 'Nog niet gevraagd',
  GEVRAAGD: 'Gevraagd',
  BEANTWOORD: 'Beantwoord',
  TE_BESPREKEN: 'Bespreken met deze persoon',
  BESPROKEN: 'Besproken met deze persoon',
  VERVALLEN: 'Toestemming ingetrokken',
};

export const TOESTEMMING_WIJZE_LABEL: Readonly<Record<ToestemmingWijze, string>> = {
  SCHRIFTELIJK: 'Op papier, met handtekening',
  EMAIL: 'Per e-mail',
  LINK: 'Zelf gegeven, via de link',
};
