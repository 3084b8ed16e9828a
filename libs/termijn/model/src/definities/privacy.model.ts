import type { TermijnDefinitie } from '../definitie.model';
import { maakDefinitie } from './maak.model';
import { LANG_SCHEMA, UREN_SCHEMA } from './schemas.model';

const PRIVACY = { gebied: 'PRIVACY', organisaties: [], eigenaarRol: 'FG' } as const;

const DATALEK_AP = {
  ...PRIVACY,
  code: 'DATALEK_AP',
  naam: 'Datalek melden bij de Autoriteit Persoonsgegevens',
  eenheid: 'UREN',
  lengte: 72,
  startgebeurtenis: 'U krijgt kennis van het datalek.',
  startWoord: 'Bekend geworden',
  eis: 'De Autoriteit Persoonsgegevens wil uw melding binnen {lengte}.',
  herinneringsschema: UREN_SCHEMA,
} as const;

const AVG_VERZOEK = {
  ...PRIVACY,
  code: 'AVG_VERZOEK',
  naam: 'Antwoord op een privacyverzoek',
  startgebeurtenis: 'Iemand vraagt om zijn gegevens te zien, te verbeteren of te verwijderen.',
  startWoord: 'Ontvangen',
  eis: 'Die persoon krijgt antwoord binnen {lengte}.',
  herinneringsschema: LANG_SCHEMA,
} as const;

/** First day of the AVG. Before it the Wbp held, and its terms are kept as earlier versions. */
const AVG = '2018-05-25';

/** European terms do not fall under the Algemene termijnenwet. */
export const PRIVACY_DEFINITIES: readonly TermijnDefinitie[] = [
  maakDefinitie({
    ...DATALEK_AP,
    soort: 'BELEID',
    afspraakVan: 'de Autoriteit Persoonsgegevens',
    bron: {
      artikel: 'artikel 34a Wbp ("onverwijld")',
      document: 'de beleidsregels van de Autoriteit Persoonsgegevens: 72 uur',
      zekerheid: 'AANNAME',
    },
  }),
  maakDefinitie({
    ...DATALEK_AP,
    versie: 2,
    geldigVanaf: AVG,
    soort: 'EU',
    bron: { artikel: 'artikel 33 AVG', document: 'de verordening zelf: 72 uur', zekerheid: 'AANNAME' },
  }),
  maakDefinitie({
    ...PRIVACY,
    code: 'DATALEK_VERWERKER',
    naam: 'Datalek melden aan uw opdrachtgever',
    eenheid: 'UREN',
    lengte: 24,
    soort: 'CONTRACT',
    bron: {
      artikel: 'artikel 33 lid 2 AVG ("zonder onredelijke vertraging")',
      document: 'de verwerkersovereenkomst: vaak 24 uur',
      zekerheid: 'AANNAME',
      letOp: 'Kijk in uw eigen overeenkomst.',
    },
    startgebeurtenis: 'Een verwerker ontdekt het datalek.',
    startWoord: 'Ontdekt',
    eis: 'De opdrachtgever wil het weten binnen {lengte}.',
    herinneringsschema: UREN_SCHEMA,
  }),
  maakDefinitie({
    ...AVG_VERZOEK,
    eenheid: 'WEKEN',
    lengte: 4,
    atw: true,
    soort: 'WET',
    bron: { artikel: 'artikel 35 Wbp', document: 'de wet zelf: 4 weken', zekerheid: 'AANNAME' },
  }),
  maakDefinitie({
    ...AVG_VERZOEK,
    versie: 2,
    geldigVanaf: AVG,
    eenheid: 'MAANDEN',
    lengte: 1,
    soort: 'EU',
    bron: { artikel: 'artikel 12 lid 3 AVG', document: 'de verordening zelf: 1 maand', zekerheid: 'AANNAME' },
    verlenging: { lengte: 2, eenheid: 'MAANDEN', door: 'u', hoe: 'MEEDELEN', keren: 1 },
  }),
];
