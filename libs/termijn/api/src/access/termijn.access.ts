import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { heeftRol, type DossierFunctie, type Inzage } from '@meldbaken/platform/tenancy';

/** At a provider: whoever is joined to the dossier in one of these functions. Not the reporter. */
const BETROKKEN = [
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
] as const satisfies readonly DossierFunctie[];
const INSPECTIE = ['INTAKE', 'INSPECTEUR'] as const satisfies readonly DossierFunctie[];

/** The functions of this caller's kind of organisation; over all dossiers, without content, the bestuurder alone. */
function functies(inzage: Inzage): readonly DossierFunctie[] {
  if (inzage.rollen.every((r) => ['BEHEERDER', 'FG'].includes(r.rol))) return [];
  if (inzage.organisatieSoort === 'INSPECTIE') return INSPECTIE;
  if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return [];
  return heeftRol(inzage, 'BESTUURDER') ? ['OVERZICHT', ...BETROKKEN] : BETROKKEN;
}

/** An excluded person sees no term of that dossier of any kind (spec 00). */
export const termijnToegang: AggregaatToegang = {
  onderwerp: 'Termijn',
  velden: dossierVelden('t', ['OVERZICHT', ...BETROKKEN, ...INSPECTIE]),
  uitleg: {
    lezen: 'Laat toe om de termijnen te zien van zaken waar u bij betrokken bent, of die u zonder inhoud mag volgen.',
  },
  regels(inzage, kan) {
    for (const functie of functies(inzage))
      kan('lezen', { [`houders.${functie}`]: inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
  },
};
