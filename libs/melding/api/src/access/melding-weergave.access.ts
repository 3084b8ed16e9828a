import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer } from '@meldbaken/platform/tenancy';

/** Saved lists of reports: one's own alone. They hold choices, no rows. */
export const meldingWeergaveToegang: AggregaatToegang = {
  onderwerp: 'MeldingWeergave',
  velden: { organisatieId: kolomVeld('v.organisatie_id'), lidmaatschapId: kolomVeld('v.lidmaatschap_id') },
  uitleg: {
    lezen: 'Laat toe om uw eigen bewaarde lijsten van meldingen te zien.',
    bewaren: 'Laat toe om een keuze uit de meldingen onder een naam te bewaren.',
    verwijderen: 'Laat toe om uw eigen bewaarde lijst weg te halen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER' || alleenBeheer(inzage)) return;
    for (const handeling of ['lezen', 'bewaren', 'verwijderen'])
      kan(handeling, { lidmaatschapId: inzage.lidmaatschapId });
  },
};
