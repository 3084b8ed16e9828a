import { dossierVelden, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol, type DossierFunctie, type Inzage } from '@meldbaken/platform/tenancy';

/** At a provider: whoever is joined to the dossier in one of these functions. Not the reporter; the receivers by their role. */
const BETROKKEN = [
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
] as const satisfies readonly DossierFunctie[];

/** The groups of functions of this caller: over all dossiers, without content, goes the bestuurder alone. */
function groepen(inzage: Inzage): readonly string[] {
  if (alleenBeheer(inzage)) return [];
  if (inzage.organisatieSoort === 'INSPECTIE') return ['INTAKE', 'INSPECTEUR'];
  if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return [];
  if (heeftRol(inzage, 'BESTUURDER')) return ['ZICHT'];
  return [heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID') ? 'INHOUD' : 'GEHAALD'];
}

/** An excluded person sees no term of that dossier of any kind (spec 00). */
export const termijnToegang: AggregaatToegang = {
  onderwerp: 'Termijn',
  velden: dossierVelden('t', ['INTAKE', 'INSPECTEUR'], {
    GEHAALD: BETROKKEN,
    INHOUD: ['ONTVANGER', ...BETROKKEN],
    ZICHT: ['OVERZICHT', 'ONTVANGER', ...BETROKKEN],
  }),
  uitleg: {
    lezen: 'Laat toe om de termijnen te zien van zaken waar u bij betrokken bent, of die u zonder inhoud mag volgen.',
  },
  regels(inzage, kan) {
    for (const groep of groepen(inzage))
      kan('lezen', { [`houders.${groep}`]: inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
  },
};
