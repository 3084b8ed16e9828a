import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** Registers in which the organisation takes part. Taking part and giving the mandate is for the bestuurder alone. */
export const waarschuwingsregisterToegang: AggregaatToegang = {
  onderwerp: 'Waarschuwingsregister',
  velden: { organisatieId: kolomVeld('r.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om te lezen aan welke waarschuwingsregisters de organisatie meedoet, en wie erin mag kijken.',
    instellen: 'Laat toe om mee te doen aan een waarschuwingsregister, en om aan te wijzen wie erin mag kijken.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    if (heeftRol(inzage, 'HR', 'BESTUURDER')) kan('lezen', {});
    if (heeftRol(inzage, 'BESTUURDER')) kan('instellen', {});
  },
};
