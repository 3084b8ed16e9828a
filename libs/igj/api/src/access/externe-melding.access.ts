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
    schrijven: 'Laat toe om de inspectie te schrijven over een verzonden externe melding.',
    verbeteren: 'Laat toe om als beslisser een verzonden externe melding te verbeteren.',
    intrekken: 'Laat toe om een externe melding in te trekken die nog niet is verstuurd.',
    'verzonden-intrekken': 'Laat toe om als beslisser een verzonden externe melding in te trekken, met een reden.',
    'los-beginnen': 'Laat toe om een externe melding te beginnen zonder interne melding.',
    vaststellen: 'Laat toe om bij een externe melding die alleen staat, vast te leggen wat is vastgesteld.',
    vrijgeven:
      'Laat toe om als beslisser een externe melding te bevestigen die u zelf op de site van de inspectie verstuurt.',
    'zelf-versturen':
      'Laat toe om vast te leggen dat een bevestigde externe melding zelf is verstuurd, met de verzendbevestiging.',
    'antwoord-vastleggen':
      'Laat toe om vast te leggen wat de toezichthouder antwoordde op een externe melding die zelf is verstuurd.',
    'plicht-vastleggen': 'Laat toe om bij een externe melding vast te leggen of er ook ergens anders is gemeld.',
    'rapportage-schrijven':
      'Laat toe om het rapport van het onderzoek te schrijven en aan de bestuurder aan te bieden.',
    'rapportage-besluiten':
      'Laat toe om als beslisser op te schrijven wat het bestuur vindt, en het rapport terug te sturen of te versturen.',
  },
  regels(inzage, kan) {
    if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return;
    const niet = { uitgesloten: { $ne: inzage.persoonId } };
    if (heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID'))
      for (const handeling of [
        'lezen',
        'opstellen',
        'bewaren',
        'aanbieden',
        'los-beginnen',
        'vaststellen',
        'zelf-versturen',
        'antwoord-vastleggen',
        'plicht-vastleggen',
        'rapportage-schrijven',
        'schrijven',
        'intrekken',
      ])
        kan(handeling, { 'houders.BEHANDELING': inzage.lidmaatschapId, ...niet });
    if (heeftRol(inzage, 'BESTUURDER'))
      for (const handeling of [
        'lezen',
        'terugsturen',
        'versturen',
        'vrijgeven',
        'zelf-versturen',
        'antwoord-vastleggen',
        'rapportage-besluiten',
        'schrijven',
        'verbeteren',
        'verzonden-intrekken',
      ])
        kan(handeling, { 'houders.BESLISSER': inzage.lidmaatschapId, ...niet });
  },
};
