import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol } from '@meldbaken/platform/tenancy';

/** Who receives what HR asks, by role; a bestuurder when all of these have an interest. */
export const GESCHIKTHEID_ONTVANGERS = ['AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'] as const;

/** HR asks the receivers of reports whether something matters for the suitability of a person. */
export const geschiktheidsverzoekToegang: AggregaatToegang = {
  onderwerp: 'Geschiktheidsverzoek',
  velden: dossierVelden('v', ['ONTVANGER']),
  uitleg: {
    lezen: 'Laat toe om te zien over wie HR vraagt of er iets van belang is.',
    beantwoorden: 'Laat toe om HR te antwoorden dat er nu niets van belang is.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER' || alleenBeheer(inzage)) return;
    if (!heeftRol(inzage, ...GESCHIKTHEID_ONTVANGERS, 'BESTUURDER')) return;
    const ontvanger = { 'houders.ONTVANGER': inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } };
    for (const h of ['lezen', 'beantwoorden']) kan(h, ontvanger);
  },
};
