import type { TermijnDefinitie } from '../definitie.model';
import { maakDefinitie } from './maak.model';
import { JAREN_SCHEMA, LANG_SCHEMA } from './schemas.model';

const BEWAREN = { gebied: 'BEWAREN', organisaties: [], soort: 'BELEID', teLaatErnst: 'NORMAAL' } as const;

/**
 * How long data stay. Left out, as no certain length is known: the dossier of a melding and of a calamiteit (no term in
 * law), the register of incidents (only 'anonymise as soon as possible'), the care record (15 or 20 years, not checked), the
 * VOG (follows the end of employment), and identities of reporters (no source).
 */
export const BEWAREN_DEFINITIES: readonly TermijnDefinitie[] = [
  maakDefinitie({
    ...BEWAREN,
    code: 'SOLLICITANT_WISSEN',
    naam: 'Gegevens van sollicitanten wissen',
    eenheid: 'WEKEN',
    lengte: 4,
    varianten: [{ lengte: 1, eenheid: 'JAREN', wanneer: 'met toestemming van de sollicitant' }],
    afspraakVan: 'de Autoriteit Persoonsgegevens',
    bron: {
      artikel: 'artikel 5 AVG (niet langer dan nodig)',
      document: 'de richtlijn: 4 weken, met toestemming 1 jaar',
      zekerheid: 'ANDERE_BRON',
    },
    startgebeurtenis: 'De sollicitatie is klaar.',
    startWoord: 'Afgerond',
    eis: 'U wist de gegevens binnen {lengte}.',
    eigenaarRol: 'HR',
    herinneringsschema: LANG_SCHEMA,
  }),
  maakDefinitie({
    ...BEWAREN,
    code: 'DIENSTVERBAND_WISSEN',
    naam: 'Personeelsdossier wissen',
    eenheid: 'JAREN',
    lengte: 2,
    afspraakVan: 'de Autoriteit Persoonsgegevens',
    bron: {
      artikel: 'artikel 5 AVG (niet langer dan nodig)',
      document: 'de richtlijn: 2 jaar na het einde',
      zekerheid: 'ANDERE_BRON',
      letOp: 'Gegevens voor de belasting bewaart u langer. Een gemeente kan een eigen lijst hebben.',
    },
    startgebeurtenis: 'De laatste dag van het dienstverband.',
    startWoord: 'Geëindigd',
    eis: 'U wist het personeelsdossier na {lengte}.',
    eigenaarRol: 'HR',
    herinneringsschema: JAREN_SCHEMA,
  }),
  maakDefinitie({
    ...BEWAREN,
    code: 'BEWAARTERMIJN_LOGBOEK',
    naam: 'Logboek bewaren',
    eenheid: 'JAREN',
    lengte: 5,
    afspraakVan: 'NEN 7513',
    bron: {
      artikel: 'NEN 7513 (loggen in de zorg)',
      document: 'de norm: minstens 5 jaar',
      zekerheid: 'ANDERE_BRON',
      letOp: 'De tekst van de norm zelf hebben we niet gelezen.',
    },
    startgebeurtenis: 'De dag van de regel in het logboek.',
    startWoord: 'Vastgelegd',
    eis: 'De regel blijft minstens {lengte} staan.',
    eigenaarRol: 'FG',
    herinneringsschema: JAREN_SCHEMA,
  }),
];
