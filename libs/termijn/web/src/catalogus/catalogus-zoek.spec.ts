import { leesCatalogusZoek, perGebied } from './catalogus-zoek';

const d = (code: string, o: object = {}) => ({
  code,
  naam: code,
  gebied: 'IGJ' as const,
  soort: 'BELEID',
  vanUwSoort: true,
  ingetrokken: false,
  artikel: 'artikel 11 Wkkgz',
  document: 'de website',
  startgebeurtenis: 'U stelt het vast.',
  ...o,
});
const ALLE = [
  d('IGJ_MELDING'),
  d('KLACHT', {
    gebied: 'CLIENT',
    soort: 'WET',
    naam: 'Oordeel over een klacht van een cliënt',
    artikel: 'artikel 17',
  }),
  d('AWB_BESLISSEN', { gebied: 'GEMEENTE', soort: 'WET', vanUwSoort: false }),
];
const codes = (adres: Record<string, string>, tekst = ''): string[] =>
  perGebied(ALLE, leesCatalogusZoek(adres), tekst).flatMap((g) => g.definities.map((x) => x.code));

it('leest alleen bekende codes uit het adres', () => {
  expect(leesCatalogusZoek({ gebied: 'X', bron: 'WET', code: 'KLACHT', voor: 'ANDEREN' })).toEqual({
    gebied: undefined,
    bron: 'WET',
    code: 'KLACHT',
    voor: undefined,
  });
  expect(leesCatalogusZoek({ code: 'EIGEN_GESPREK' }).code).toBe('EIGEN_GESPREK');
  expect(leesCatalogusZoek({ code: '<b>' }).code).toBeUndefined();
});

it('zet per gebied bij elkaar, in de volgorde van de catalogus', () => {
  expect(perGebied([...ALLE].reverse(), leesCatalogusZoek({}), '').map((g) => g.gebied)).toEqual([
    'IGJ',
    'CLIENT',
    'GEMEENTE',
  ]);
});

it.each([
  [{ gebied: 'CLIENT' }, '', ['KLACHT']],
  [{ bron: 'WET' }, '', ['KLACHT', 'AWB_BESLISSEN']],
  [{ bron: 'AFSPRAAK' }, '', ['IGJ_MELDING']],
  [{ voor: 'ONS' }, '', ['IGJ_MELDING', 'KLACHT']],
  [{}, 'client klacht', ['KLACHT']],
  [{}, 'ARTIKEL 17', ['KLACHT']],
  [{}, 'niets hiervan', []],
])('houdt bij %j en "%s" over: %j', (adres, tekst, over) => {
  expect(codes(adres, tekst)).toEqual(over);
});
