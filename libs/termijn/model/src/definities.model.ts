import type { HerinneringRegel, TermijnDefinitie } from './definitie.model';

const IEDEREEN = ['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'] as const;

const KORT_SCHEMA: readonly HerinneringRegel[] = [
  { soort: 'START', aan: ['EIGENAAR', 'BESTUURDER'] },
  { soort: 'WERKDAGEN_VOORAF', aantal: 1, uur: 9, aan: ['EIGENAAR'] },
  { soort: 'VEILIGE_DAG', uur: 8, aan: IEDEREEN },
  { soort: 'LAATSTE_DAG', uur: 8, aan: IEDEREEN },
  { soort: 'UREN_VOORAF', aantal: 4, aan: IEDEREEN },
  { soort: 'VERLOPEN', aan: ['EIGENAAR', 'BESTUURDER'] },
  { soort: 'DAGELIJKS_TE_LAAT', uur: 9, aan: ['EIGENAAR', 'BESTUURDER'] },
];

const LANG_SCHEMA: readonly HerinneringRegel[] = [
  ...KORT_SCHEMA,
  { soort: 'DAGEN_VOORAF', aantal: 7, uur: 9, aan: ['EIGENAAR'] },
];

/** The built-in terms. Every version that ever applied stays here. */
export const DEFINITIES: readonly TermijnDefinitie[] = [
  {
    code: 'IGJ_MELDING',
    versie: 1,
    geldigVanaf: '2016-01-01',
    naam: 'Melden bij de IGJ',
    eenheid: 'WERKDAGEN',
    lengte: 3,
    atw: false,
    soort: 'BELEID',
    bron: {
      artikel: 'artikel 11 Wkkgz ("onverwijld")',
      document: 'de website van de IGJ: binnen 3 werkdagen nadat u het vaststelde',
    },
    startgebeurtenis:
      'U stelt vast dat het een calamiteit of geweld is. Bij ontslag: u vertelt het de zorgverlener, of hij vertelt het u.',
    startWoord: 'Vastgesteld',
    eis: 'De IGJ wil uw melding binnen {lengte}.',
    eigenaarRol: 'AANDACHTSFUNCTIONARIS',
    opschortbaar: false,
    verlengbaar: false,
    herinneringsschema: KORT_SCHEMA,
  },
  {
    code: 'IGJ_ONDERZOEK_OF',
    versie: 1,
    geldigVanaf: '2016-01-01',
    naam: 'Onderzoeken of u moet melden',
    eenheid: 'WEKEN',
    lengte: 6,
    atw: false,
    soort: 'BELEID',
    bron: {
      artikel: 'artikel 11 Wkkgz ("onverwijld")',
      document: 'de website van de IGJ: bij twijfel 6 weken onderzoek',
    },
    startgebeurtenis: 'Iemand ziet de gebeurtenis. Het is nog niet duidelijk of u die moet melden.',
    startWoord: 'Gezien',
    eis: 'De IGJ geeft u {lengte} om te onderzoeken of u moet melden.',
    eigenaarRol: 'AANDACHTSFUNCTIONARIS',
    opschortbaar: false,
    verlengbaar: false,
    herinneringsschema: LANG_SCHEMA,
  },
  {
    code: 'IGJ_RAPPORTAGE',
    versie: 1,
    geldigVanaf: '2016-01-01',
    naam: 'Rapport sturen aan de IGJ',
    eenheid: 'WEKEN',
    lengte: 8,
    atw: true,
    soort: 'AMVB',
    bron: {
      artikel: 'artikel 8.7 lid 2 Uitvoeringsbesluit Wkkgz',
      document: 'het bericht van de IGJ, anders het besluit zelf: 8 weken',
    },
    startgebeurtenis: 'De IGJ bevestigt uw melding of vraagt om een onderzoek.',
    startWoord: 'Gevraagd',
    eis: 'De IGJ wil uw rapport binnen {lengte}.',
    eigenaarRol: 'AANDACHTSFUNCTIONARIS',
    opschortbaar: true,
    opschortenDoor: 'IGJ',
    verlengbaar: true,
    verlengenDoor: 'IGJ',
    datumGenoemdDoor: 'IGJ',
    herinneringsschema: LANG_SCHEMA,
  },
];
