import { GEEN_KEUZE, alsFilter, dagenVan, isGekozen, leesMeldingenZoek, schrijfZoek } from './meldingen-zoek';

const EENHEID = '0197a5a0-0000-7000-8000-000000000001';

describe('Het filter van de meldingen in het adres', () => {
  it('houdt alleen codes en ids over, nooit vrije tekst', () => {
    const zoek = leesMeldingenZoek({
      status: 'GESLOTEN',
      vorm: 'IETS',
      eenheid: EENHEID,
      behandelaar: 'Jansen',
      laat: 'JA',
      q: 'x',
    });
    expect(schrijfZoek(zoek)).toBe(`status=GESLOTEN&eenheid=${EENHEID}&laat=JA`);
    expect(leesMeldingenZoek(Object.fromEntries(new URLSearchParams(schrijfZoek(zoek))))).toEqual(zoek);
  });

  it('telt een periode vanaf vandaag', () => {
    expect(dagenVan('WEEK', '2026-03-03')).toEqual({ vanaf: '2026-02-25' });
    expect(dagenVan('MAAND', '2026-03-03')).toEqual({ vanaf: '2026-02-02' });
    expect(dagenVan('JAAR', '2026-03-03')).toEqual({ vanaf: '2026-01-01' });
    expect(dagenVan('VORIG_JAAR', '2026-03-03')).toEqual({ vanaf: '2025-01-01', totEnMet: '2025-12-31' });
  });

  it('gaat zo naar de server, met de woorden erbij', () => {
    expect(alsFilter(leesMeldingenZoek({ laat: 'JA', periode: 'JAAR' }), 'blauwe plek', '2026-03-03')).toMatchObject({
      teLaat: true,
      vanaf: '2026-01-01',
      zoek: 'blauwe plek',
    });
  });

  it('wissen laat niets gekozen', () => {
    const zoek = leesMeldingenZoek({ status: 'GESLOTEN', periode: 'JAAR', wie: 'MIJN' });
    expect(isGekozen(zoek, '')).toBe(true);
    expect(isGekozen({ ...zoek, ...GEEN_KEUZE }, '')).toBe(false);
    expect(isGekozen({ ...zoek, ...GEEN_KEUZE }, 'x')).toBe(true);
  });
});
