import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

/** The rules themselves: open to everybody; the tenant's own ones are made by who runs it. */
export const definitieToegang: AggregaatToegang = {
  onderwerp: 'TermijnDefinitie',
  velden: { organisatieId: kolomVeld('d.organisatie_id') },
  uitleg: {
    lezen: 'Laat toe om alle soorten termijnen te zien, met de wet of afspraak waar ze vandaan komen.',
    beheren: 'Laat toe om eigen termijnen en eerdere herinneringen van de organisatie in te stellen.',
  },
  regels(inzage, kan) {
    kan('lezen', {});
    if (heeftRol(inzage, 'BEHEERDER', 'BESTUURDER')) kan('beheren', {});
  },
};
