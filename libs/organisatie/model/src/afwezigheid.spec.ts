import fc from 'fast-check';
import { controleerAfwezigheid, overlapt } from './afwezigheid.model';

const VANDAAG = '2026-11-25';
const code = (van: string, totEnMet: string): string | undefined =>
  controleerAfwezigheid({ van, totEnMet }, VANDAAG)?.code;

describe('afwezig zijn', () => {
  it.each([
    ['vandaag alleen', VANDAAG, VANDAAG],
    ['die al begon', '2026-11-01', VANDAAG],
    ['bijna 2 jaar', '2026-11-25', '2028-11-23'],
  ])('kan: %s', (_naam, van, tot) => expect(code(van, tot)).toBeUndefined());

  it.each([
    ['AFWEZIGHEID_EINDE_VOOR_BEGIN', '2026-12-02', '2026-12-01'],
    ['AFWEZIGHEID_VOORBIJ', '2026-11-01', '2026-11-24'],
    ['AFWEZIGHEID_TE_LANG', '2026-11-25', '2028-11-24'],
    ['AFWEZIGHEID_TE_LANG', '2026-11-25', '9999-12-31'],
  ])('wordt geweigerd (%s), en noemt het veld', (verwacht, van, tot) =>
    expect(controleerAfwezigheid({ van, totEnMet: tot }, VANDAAG)).toMatchObject({ code: verwacht, veld: 'totEnMet' }),
  );

  it('overlapt als er een dag is die in allebei valt', () => {
    const dag = fc.integer({ min: 10, max: 28 });
    const periode = fc.tuple(dag, dag).map(([a, b]) => ({ van: Math.min(a, b), totEnMet: Math.max(a, b) }));
    const tekst = (p: { van: number; totEnMet: number }): { van: string; totEnMet: string } => ({
      van: `2026-11-${p.van}`,
      totEnMet: `2026-11-${p.totEnMet}`,
    });
    fc.assert(
      fc.property(periode, periode, (a, b) => {
        let samen = false;
        for (let d = a.van; d <= a.totEnMet; d++) samen ||= d >= b.van && d <= b.totEnMet;
        expect(overlapt(tekst(a), tekst(b))).toBe(samen);
        expect(overlapt(tekst(b), tekst(a))).toBe(samen);
      }),
    );
  });
});
