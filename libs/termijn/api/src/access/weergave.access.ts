import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { volgtTermijnen } from './termijn.access';

/** Saved filters of the list of terms: one's own alone. They hold codes, no rows. */
export const weergaveToegang: AggregaatToegang = {
  onderwerp: 'TermijnWeergave',
  velden: { organisatieId: kolomVeld('v.organisatie_id'), lidmaatschapId: kolomVeld('v.lidmaatschap_id') },
  uitleg: {
    lezen: 'Laat toe om uw eigen bewaarde weergaven van de termijnen te zien.',
    bewaren: 'Laat toe om een filter van de termijnen onder een naam te bewaren.',
    hernoemen: 'Laat toe om uw eigen bewaarde weergave een andere naam te geven.',
    verwijderen: 'Laat toe om uw eigen bewaarde weergave weg te halen.',
  },
  regels(inzage, kan) {
    if (!volgtTermijnen(inzage)) return;
    for (const handeling of ['lezen', 'bewaren', 'hernoemen', 'verwijderen'])
      kan(handeling, { lidmaatschapId: inzage.lidmaatschapId });
  },
};
