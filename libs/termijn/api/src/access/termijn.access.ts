import { dossierVelden, kolomVeld, type AggregaatToegang } from '@meldbaken/platform/access';
import { alleenBeheer, heeftRol, type DossierFunctie, type Inzage } from '@meldbaken/platform/tenancy';
import { magCijfersLezen } from '@meldbaken/termijn/model';
import { HANDELEN_GROEPEN, HANDELEN_UITLEG, regelsVoorHandelen } from './termijn-handelen';

/** At a provider: whoever is joined to the dossier in one of these functions. Not the reporter; the receivers by their role. */
const BETROKKEN = [
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
] as const satisfies readonly DossierFunctie[];

/** The ways to look at terms: in a list, as a file, in a calendar. All three show the same terms. */
const LEZEND = ['lezen', 'uitvoeren', 'agenda-lezen'] as const;

/** The groups of functions of this caller: over all dossiers, without content, goes the bestuurder alone. */
function groepen(inzage: Inzage): readonly string[] {
  if (alleenBeheer(inzage)) return [];
  if (inzage.organisatieSoort === 'INSPECTIE') return ['INTAKE', 'INSPECTEUR'];
  if (inzage.organisatieSoort !== 'ZORGAANBIEDER') return [];
  if (heeftRol(inzage, 'BESTUURDER')) return ['ZICHT'];
  return [heeftRol(inzage, 'AANDACHTSFUNCTIONARIS', 'MELDTEAMLID') ? 'INHOUD' : 'GEHAALD'];
}

const leestCijfers = (inzage: Inzage): boolean =>
  magCijfersLezen(
    inzage.organisatieSoort,
    inzage.rollen.map((r) => r.rol),
  );

/** The phone list is for who stands for the terms of others. */
const belt = (inzage: Inzage): boolean => heeftRol(inzage, 'BESTUURDER', 'AANDACHTSFUNCTIONARIS');

/** May this caller ever see a term? Own settings about terms are for them. */
export const volgtTermijnen = (inzage: Inzage): boolean => groepen(inzage).length > 0;

/** An excluded person sees no term of that dossier of any kind (spec 00). */
export const termijnToegang: AggregaatToegang = {
  onderwerp: 'Termijn',
  velden: {
    ...dossierVelden('t', ['INTAKE', 'INSPECTEUR', 'BESLISSER', 'OVERZICHT'], {
      GEHAALD: BETROKKEN,
      INHOUD: ['ONTVANGER', ...BETROKKEN],
      ZICHT: ['OVERZICHT', 'ONTVANGER', ...BETROKKEN],
      ...HANDELEN_GROEPEN,
    }),
    eigenaarId: kolomVeld('t.eigenaar_id'),
  },
  uitleg: {
    lezen: 'Laat toe om de termijnen te zien van zaken waar u bij betrokken bent, of die u zonder inhoud mag volgen.',
    uitvoeren: 'Laat toe om de lijst met de termijnen die u mag zien, als bestand op te slaan.',
    'agenda-lezen': 'Laat toe om de termijnen die u mag zien, zonder namen in uw eigen agenda te tonen.',
    'cijfers-lezen':
      'Laat toe om de jaarcijfers te zien van de termijnen die u mag volgen, en er een verslag van te maken.',
    bellen:
      'Laat toe om te zien wie u belt over een termijn die bijna of al voorbij is, van wie het dossier al mag zien.',
    ...HANDELEN_UITLEG,
  },
  regels(inzage, kan) {
    for (const groep of groepen(inzage))
      for (const handeling of leestCijfers(inzage) ? [...LEZEND, 'cijfers-lezen'] : LEZEND)
        kan(handeling, { [`houders.${groep}`]: inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
    if (belt(inzage))
      for (const groep of groepen(inzage))
        kan('bellen', { [`houders.${groep}`]: inzage.lidmaatschapId, uitgesloten: { $ne: inzage.persoonId } });
    regelsVoorHandelen(inzage, kan, groepen(inzage));
  },
};
