import type { TermijnDefinitie } from '../definitie.model';
import { maakDefinitie } from './maak.model';
import { KORT_SCHEMA, LANG_SCHEMA } from './schemas.model';

const ZORG = ['ZORGAANBIEDER'] as const;

/** After the report the Jeugdwet names no term: the numbers of the Uitvoeringsbesluit Wkkgz, as an assumption. */
const NA_JEUGD_MELDING = {
  gebied: 'IGJ',
  organisaties: ZORG,
  eenheid: 'WEKEN',
  soort: 'BELEID',
  startWoord: 'Gevraagd',
  eigenaarRol: 'AANDACHTSFUNCTIONARIS',
  herinneringsschema: LANG_SCHEMA,
} as const;
const JEUGD_BRON = {
  artikel: 'artikel 4.1.8 lid 2 Jeugdwet: zonder termijn',
  document: 'het bericht van de IGJ, anders zoals bij andere zorg',
  zekerheid: 'AANNAME',
} as const;

/** Jeugdwet art. 4.1.8: the same numbers by the Leidraad Meldingen Jeugd. */
export const JEUGD_DEFINITIES: readonly TermijnDefinitie[] = [
  maakDefinitie({
    code: 'JEUGD_MELDING',
    naam: 'Melden bij de IGJ: jeugdhulp',
    gebied: 'IGJ',
    organisaties: ZORG,
    eenheid: 'WERKDAGEN',
    lengte: 3,
    soort: 'BELEID',
    bron: {
      artikel: 'artikel 4.1.8 Jeugdwet ("onverwijld")',
      document: 'de Leidraad Meldingen Jeugd en de website van de IGJ: binnen 3 werkdagen',
      zekerheid: 'GECONTROLEERD',
    },
    startgebeurtenis: 'U stelt vast dat het een calamiteit of geweld is in de jeugdhulp.',
    startWoord: 'Vastgesteld',
    eis: 'De IGJ wil uw melding binnen {lengte}.',
    eigenaarRol: 'AANDACHTSFUNCTIONARIS',
    herinneringsschema: KORT_SCHEMA,
  }),
  maakDefinitie({
    code: 'JEUGD_ONDERZOEK_OF',
    naam: 'Onderzoeken of u moet melden: jeugdhulp',
    gebied: 'IGJ',
    organisaties: ZORG,
    eenheid: 'WEKEN',
    lengte: 6,
    soort: 'BELEID',
    bron: {
      artikel: 'artikel 4.1.8 Jeugdwet ("onverwijld")',
      document: 'de Leidraad Meldingen Jeugd: bij twijfel 6 weken onderzoek',
      zekerheid: 'GECONTROLEERD',
    },
    startgebeurtenis: 'De gebeurtenis zelf. Het is nog niet duidelijk of u die moet melden.',
    startWoord: 'Gebeurd',
    eis: 'De IGJ geeft u {lengte} om te onderzoeken of u moet melden.',
    daarna: 'Is het dan nog niet duidelijk? Dan meldt u.',
    eigenaarRol: 'AANDACHTSFUNCTIONARIS',
    herinneringsschema: LANG_SCHEMA,
  }),
  maakDefinitie({
    ...NA_JEUGD_MELDING,
    code: 'JEUGD_AANVULLEN',
    naam: 'Melding aanvullen voor de IGJ: jeugdhulp',
    lengte: 2,
    bron: JEUGD_BRON,
    startgebeurtenis: 'De IGJ vraagt u om de melding aan te vullen.',
    eis: 'De IGJ wil uw aanvulling binnen {lengte}.',
  }),
  maakDefinitie({
    ...NA_JEUGD_MELDING,
    code: 'JEUGD_RAPPORTAGE',
    naam: 'Rapport sturen aan de IGJ: jeugdhulp',
    lengte: 8,
    bron: JEUGD_BRON,
    startgebeurtenis: 'De IGJ bevestigt uw melding en vraagt om een onderzoek.',
    eis: 'De IGJ wil uw rapport binnen {lengte}.',
    opschortenDoor: 'de IGJ',
    opschortenGrond: 'de IGJ dat aan u laat weten',
    verlenging: { door: 'de IGJ', hoe: 'VRAGEN' },
    inkortenDoor: 'de IGJ',
    datumGenoemdDoor: 'IGJ',
  }),
];
