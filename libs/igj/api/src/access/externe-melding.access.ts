import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

const BEHANDELING = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'] as const;

/** The report to the inspectie: prepared by the handlers, confirmed and sent by a bestuurder who was joined to decide. */
export const externeMeldingToegang: AggregaatToegang = {
  onderwerp: 'ExterneMelding',
  velden: dossierVelden('e', ['BESLISSER'], { BEHANDELING }),
  uitleg: {
    lezen: 'Laat toe om een externe melding te lezen van een zaak waar u bij betrokken bent.',
    opstellen: 'Laat toe om bij een zaak die u behandelt een externe melding op te stellen.',
    bewaren: 'Laat toe om een externe melding aan te vullen zolang die nog niet is aangeboden.',
    aanbieden: 'Laat toe om een complete externe melding aan de bestuurder aan te bieden.',
    terugsturen: 'Laat toe om als beslisser een aangeboden externe melding terug te sturen, met een reden.',
    versturen: 'Laat toe om als beslisser een aangeboden externe melding te bevestigen en te versturen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const niet = { uitgesloten: { $ne: inzage.persoonId } };
    if (heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'))
      for (const handeling of ['lezen', 'opstellen', 'bewaren', 'aanbieden'])
        kan(handeling, { 'houders.BEHANDELING': inzage.lidmaatschapId, ...niet });
    if (heeftRol(inzage, 'BESTUURDER'))
      for (const handeling of ['lezen', 'terugsturen', 'versturen'])
        kan(handeling, { 'houders.BESLISSER': inzage.lidmaatschapId, ...niet });
  },
};
