import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol } from '@meldbaken/platform/tenancy';

const BEHANDELING = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER'] as const;

/** A time-limited look for somebody outside at what was handed over: opened by who may read what was sent. */
export const gastInzageToegang: AggregaatToegang = {
  onderwerp: 'GastInzage',
  velden: dossierVelden('g', ['BESLISSER', 'INTAKE', 'INSPECTEUR'], { BEHANDELING }),
  uitleg: {
    lezen: 'Laat toe om te zien welke gasten meekijken met wat is verstuurd, en wat zij bekeken.',
    openen:
      'Laat toe om een gast voor korte tijd te laten meekijken met precies wat is verstuurd, en dat weer te stoppen.',
  },
  regels(inzage, kan) {
    const niet = { uitgesloten: { $ne: inzage.persoonId } };
    const geef = (functie: string): void => {
      for (const handeling of ['lezen', 'openen'])
        kan(handeling, { [`houders.${functie}`]: inzage.lidmaatschapId, ...niet });
    };
    if (inzage.organisatieSoort === 'ZORGAANBIEDER') {
      if (heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID')) geef('BEHANDELING');
      if (heeftRol(inzage, 'BESTUURDER')) geef('BESLISSER');
    }
    if (inzage.organisatieSoort === 'INSPECTIE') {
      if (heeftRol(inzage, 'COORDINEREND_INSPECTEUR')) geef('INTAKE');
      if (heeftRol(inzage, 'INSPECTEUR')) geef('INSPECTEUR');
    }
  },
};
