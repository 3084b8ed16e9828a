import { kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { volgtTermijnen } from './termijn.access';

/** The secret address of a member's calendar feed: one's own alone. */
export const agendaSleutelToegang: AggregaatToegang = {
  onderwerp: 'AgendaSleutel',
  velden: { organisatieId: kolomVeld('s.organisatie_id'), lidmaatschapId: kolomVeld('s.lidmaatschap_id') },
  uitleg: {
    lezen: 'Laat toe om te zien of u een adres voor uw agenda hebt.',
    maken: 'Laat toe om een geheim adres voor uw eigen agenda te maken, of een nieuw adres in plaats van het oude.',
    intrekken: 'Laat toe om het geheime adres van uw eigen agenda in te trekken.',
  },
  regels(inzage, kan) {
    // Whoever has an address can always take it back, also after losing the role.
    kan('lezen', { lidmaatschapId: inzage.lidmaatschapId });
    kan('intrekken', { lidmaatschapId: inzage.lidmaatschapId });
    if (volgtTermijnen(inzage)) kan('maken', { lidmaatschapId: inzage.lidmaatschapId });
  },
};
