import fc from 'fast-check';
import { gemeenteTermijnFouten, GEMEENTE_EENHEDEN, netteTermijnen, termijnVan, type GemeenteTermijn } from '.';

const RIVIERSTAD: GemeenteTermijn = { gemeente: 'GEMEENTE_RIVIERSTAD', eenheid: 'UREN', lengte: 24 };
const VERWEG: GemeenteTermijn = { gemeente: 'Gemeente Verweg', eenheid: 'WERKDAGEN', lengte: 1 };
const LIJST = [RIVIERSTAD, VERWEG];
const codes = (...lijst: GemeenteTermijn[]): string[] => gemeenteTermijnFouten(lijst).map((w) => w.code);

describe('the term that a municipality sets', () => {
  it('is found by its code, or by its name when it is not here', () => {
    expect(termijnVan(LIJST, { code: 'GEMEENTE_RIVIERSTAD', naam: 'Gemeente Rivierstad' })).toEqual({
      eenheid: 'UREN',
      lengte: 24,
    });
    expect(termijnVan(LIJST, { code: null, naam: ' gemeente verweg ' })).toEqual({ eenheid: 'WERKDAGEN', lengte: 1 });
  });

  it('is of nobody else: another municipality, and a report to the IGJ, keep the term of the catalogue', () => {
    expect(termijnVan(LIJST, { code: 'GEMEENTE_ANDERS', naam: 'Gemeente Anders' })).toBeNull();
    expect(termijnVan(LIJST, null)).toBeNull();
    expect(termijnVan([], { code: null, naam: 'Gemeente Verweg' })).toBeNull();
  });

  it('has a name, a length that can be, and stands there once', () => {
    expect(codes(...LIJST)).toEqual([]);
    expect(codes({ ...VERWEG, gemeente: ' ' })).toEqual(['IGJ_GEMEENTE_ONTBREEKT']);
    expect(codes({ ...VERWEG, gemeente: 'x'.repeat(121) })).toEqual(['IGJ_GEMEENTE_ONTBREEKT']);
    expect(codes(VERWEG, { ...VERWEG, gemeente: 'gemeente VERWEG ' })).toEqual(['IGJ_GEMEENTE_DUBBEL']);
    for (const lengte of [0, -1, 1.5, Number.NaN, 31])
      expect(codes({ ...VERWEG, lengte })).toEqual(['IGJ_TERMIJN_LENGTE']);
    expect(codes({ ...RIVIERSTAD, lengte: 241 })).toEqual(['IGJ_TERMIJN_LENGTE']);
  });

  it('is kept in an order that does not depend on how it was typed', () => {
    const termijn = fc.record({
      gemeente: fc.stringMatching(/^[A-Z_]{2,20}$/),
      eenheid: fc.constantFrom(...GEMEENTE_EENHEDEN),
      lengte: fc.integer({ min: 1, max: 30 }),
    });
    const uniek = fc.uniqueArray(termijn, { selector: (t) => t.gemeente, maxLength: 8 });
    fc.assert(
      fc.property(uniek, (lijst) => {
        expect(netteTermijnen([...lijst].reverse())).toEqual(netteTermijnen(lijst));
        expect(gemeenteTermijnFouten(lijst)).toEqual([]);
        for (const t of lijst)
          expect(termijnVan(lijst, { code: t.gemeente, naam: 'x' })).toEqual({ eenheid: t.eenheid, lengte: t.lengte });
      }),
    );
  });
});
