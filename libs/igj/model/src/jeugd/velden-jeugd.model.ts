import { JEUGD_CATEGORIEEN } from '@meldbaken/igj/contract';
import type { Veld } from '../veld.model';

/** The form itself stands behind a log-in, so its questions were not read. */
export const JEUGD_AANNAME =
  'Aanname: Jeugdwet artikel 4.1.8, tweede lid; het formulier Meldingen Jeugd van de IGJ kan anders zijn';

const EIGEN = {
  groep: 'JEUGD',
  categorieen: JEUGD_CATEGORIEEN,
  waarvandaan: 'BEHANDELAAR',
  bron: JEUGD_AANNAME,
} as const;

/** What the form for youth care asks beside the rest: which care or measure, whom it struck, and what else was told. */
export const VELDEN_JEUGD = [
  {
    ...EIGEN,
    code: 'jeugdVorm',
    label: 'Bij welke jeugdhulp of maatregel gebeurde het?',
    soort: 'KEUZE',
    keuzes: [
      { code: 'AMBULANT', label: 'Jeugdhulp zonder verblijf' },
      { code: 'VERBLIJF', label: 'Jeugdhulp met verblijf' },
      { code: 'GESLOTEN', label: 'Gesloten jeugdhulp' },
      { code: 'PLEEGZORG', label: 'Pleegzorg of gezinshuis' },
      { code: 'BESCHERMING', label: 'Kinderbeschermingsmaatregel' },
      { code: 'RECLASSERING', label: 'Jeugdreclassering' },
      { code: 'ANDERS', label: 'Anders' },
    ],
    verplichtVoor: JEUGD_CATEGORIEEN,
  },
  {
    ...EIGEN,
    code: 'jeugdWie',
    label: 'Wie trof het?',
    hint: 'De Jeugdwet kijkt ook naar de ouder.',
    soort: 'KEUZE',
    keuzes: [
      { code: 'JEUGDIGE', label: 'Een jeugdige' },
      { code: 'OUDER', label: 'Een ouder' },
      { code: 'BEIDE', label: 'Allebei' },
    ],
    verplichtVoor: JEUGD_CATEGORIEEN,
  },
  {
    ...EIGEN,
    code: 'jeugdGezag',
    label: 'Wie heeft het gezag, en hoe zijn zij te bereiken?',
    soort: 'TEKST',
    verplichtVoor: [],
  },
  {
    ...EIGEN,
    code: 'jeugdVeiligThuis',
    label: 'Weet Veilig Thuis hiervan?',
    soort: 'JA_NEE',
    verplichtVoor: [],
  },
  {
    ...EIGEN,
    code: 'ookWkkgz',
    label: 'Hoorde er ook zorg bij die geen jeugdhulp is?',
    hint: 'Zoals zorg uit de Wlz of de zorgverzekering. Dan meldt u het ook met het andere formulier van de IGJ.',
    soort: 'JA_NEE',
    verplichtVoor: JEUGD_CATEGORIEEN,
  },
] as const satisfies readonly Veld[];

/** How a question of the form of the Wkkgz reads on that for youth care. */
const ANDERS: Readonly<Record<string, Partial<Pick<Veld, 'label' | 'hint' | 'keuzes'>>>> = {
  aanbiederNaam: { label: 'Naam van de jeugdhulpaanbieder of gecertificeerde instelling' },
  aanbiederContact: { label: 'Contactgegevens van de aanbieder' },
  clientNaam: { label: 'Naam van de jeugdige of ouder' },
  clientGeboortedatum: { label: 'Geboortedatum van de jeugdige of ouder' },
  clientContact: {
    label: 'Contactgegevens van de jeugdige of ouder',
    hint: 'Is de jeugdige overleden? Schrijf dan de gegevens van de ouders op.',
  },
  gebeurtenisBeschrijving: {
    hint: 'Alleen feiten. Lees de tekst uit de melding na. Noem geen namen: daar zijn eigen vragen voor.',
  },
  gevolgVoorClient: {
    label: 'Gevolg voor de jeugdige of ouder',
    keuzes: [
      { code: 'OVERLEDEN', label: 'De jeugdige of ouder overleed' },
      { code: 'ERNSTIGE_SCHADE', label: 'De jeugdige of ouder kreeg ernstige schade' },
    ],
  },
  betrokkenen: { hint: 'Niet de jeugdige of ouder zelf.' },
  geweldDoor: {
    hint: 'Dreigen met geweld telt ook.',
    keuzes: [
      { code: 'ZORGVERLENER', label: 'Een jeugdhulpverlener' },
      { code: 'ANDERE_MEDEWERKER', label: 'Een andere medewerker, vrijwilliger of ingehuurde kracht' },
      { code: 'ANDERE_CLIENT', label: 'Een andere jeugdige of ouder die daar ook verblijft' },
    ],
  },
  actieInformeren: { label: 'Hoe vertelt u het de jeugdige, de ouders of de nabestaanden?' },
};

/** A field as the form for youth care asks it: the law names no content, so each rests on an assumption. */
export function alsJeugdVeld<V extends Veld>(veld: V): V {
  return { ...veld, ...ANDERS[veld.code], bron: JEUGD_AANNAME };
}
