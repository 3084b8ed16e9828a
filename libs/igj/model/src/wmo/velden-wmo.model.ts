import { WMO_CATEGORIEEN } from '@meldbaken/igj/contract';
import type { Veld } from '../veld.model';

export const WMO_AANNAME = 'Aanname: Wmo 2015 artikel 3.4, tweede lid; het formulier van uw gemeente kan anders zijn';

/** What a municipality asks beside the rest: which Wmo support it was, and whether the IGJ was told as well. */
export const VELDEN_WMO = [
  {
    code: 'wmoVoorziening',
    label: 'Welke hulp uit de Wmo kreeg de cliënt?',
    soort: 'KEUZE',
    keuzes: [
      { code: 'BEGELEIDING', label: 'Begeleiding' },
      { code: 'DAGBESTEDING', label: 'Dagbesteding' },
      { code: 'HUISHOUDEN', label: 'Hulp bij het huishouden' },
      { code: 'BESCHERMD_WONEN', label: 'Beschermd wonen' },
      { code: 'OPVANG', label: 'Opvang' },
      { code: 'KORTDUREND_VERBLIJF', label: 'Kortdurend verblijf' },
      { code: 'ANDERS', label: 'Andere hulp' },
    ],
    groep: 'WMO',
    categorieen: WMO_CATEGORIEEN,
    verplichtVoor: WMO_CATEGORIEEN,
    waarvandaan: 'BEHANDELAAR',
    bron: WMO_AANNAME,
  },
  {
    code: 'wmoVorm',
    label: 'Hoe kreeg de cliënt die hulp?',
    soort: 'KEUZE',
    keuzes: [
      { code: 'NATURA', label: 'Zorg in natura' },
      { code: 'PGB', label: 'Pgb' },
    ],
    groep: 'WMO',
    categorieen: WMO_CATEGORIEEN,
    verplichtVoor: [],
    waarvandaan: 'BEHANDELAAR',
    bron: WMO_AANNAME,
  },
  {
    code: 'ookBijIgj',
    label: 'Meldt u dit ook bij de IGJ?',
    hint: 'Kreeg de cliënt ook zorg die onder de IGJ valt? Dan meldt u het daar ook.',
    soort: 'JA_NEE',
    groep: 'WMO',
    categorieen: WMO_CATEGORIEEN,
    verplichtVoor: WMO_CATEGORIEEN,
    waarvandaan: 'BEHANDELAAR',
    bron: WMO_AANNAME,
  },
] as const satisfies readonly Veld[];

/** How a question of the form of the IGJ reads on that of a municipality. */
const ANDERS: Readonly<Record<string, Partial<Pick<Veld, 'label' | 'hint' | 'keuzes'>>>> = {
  geweldDoor: {
    hint: 'Hiervan hangt af welke vragen in het rapport van uw onderzoek staan.',
    keuzes: [
      { code: 'ZORGVERLENER', label: 'Een beroepskracht' },
      { code: 'ANDERE_MEDEWERKER', label: 'Een andere medewerker of vrijwilliger' },
      { code: 'ANDERE_CLIENT', label: 'Een andere cliënt met wie de cliënt verblijft' },
    ],
  },
  gebeurtenisBeschrijving: {
    hint: 'Alleen feiten. Lees de tekst uit de melding na. Noem geen namen: daar zijn eigen vragen voor.',
  },
};

/** A field as a municipality asks it: the law names no content, so each rests on an assumption. */
export function alsWmoVeld<V extends Veld>(veld: V): V {
  return { ...veld, ...ANDERS[veld.code], bron: WMO_AANNAME };
}
