import { groepVan } from './tijdlijn-soorten';

describe('De groepen van de tijdlijn', () => {
  it.each([
    ['STAP', 'STAPPEN'],
    ['EXTERNE_MELDING_VERZONDEN', 'BESLUITEN'],
    ['BETROKKENE_TOEGEVOEGD', 'MENSEN'],
    ['TERMIJN_GEHAALD', 'TERMIJNEN'],
    ['BERICHT_AAN_MELDER', 'BERICHTEN'],
    ['IETS_NIEUWS', 'OVERIG'],
  ])('%s hoort bij %s', (soort, groep) => expect(groepVan(soort)).toBe(groep));
});
