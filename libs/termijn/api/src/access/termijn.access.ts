import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import type { DossierFunctie } from '@meldbaken/platform/tenancy';

/** Who is joined to a dossier sees its terms; a reporter does not, and an excluded person sees none of any kind (spec 00). */
export const TERMIJN_FUNCTIES = [
  'OVERZICHT',
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
  'INTAKE',
  'INSPECTEUR',
] as const satisfies readonly DossierFunctie[];

export const termijnToegang: AggregaatToegang = {
  onderwerp: 'Termijn',
  velden: dossierVelden('t', TERMIJN_FUNCTIES),
  uitleg: { lezen: 'Laat toe om de termijnen te zien van zaken waar u bij betrokken bent, of die u zonder inhoud mag volgen.' },
  regels(inzage, kan) {
    for (const functie of TERMIJN_FUNCTIES)
      kan('lezen', { [`houders.${functie}`]: inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
  },
};
