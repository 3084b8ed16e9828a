import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';

/** How one is reached is one's own business: nobody else sees or sets it. */
export const voorkeurToegang: AggregaatToegang = {
  onderwerp: 'Voorkeur',
  velden: { organisatieId: kolomVeld('v.organisatie_id'), zelf: kolomVeld('v.lidmaatschap_id') },
  uitleg: {
    lezen: 'Laat toe om te zien wanneer u mail wilt krijgen.',
    opslaan: 'Laat toe om te kiezen wanneer u mail wilt krijgen.',
  },
  regels(inzage, kan) {
    kan('lezen', { zelf: inzage.lidmaatschapId });
    kan('opslaan', { zelf: inzage.lidmaatschapId });
  },
};
