import fc from 'fast-check';
import { isStil, stilTot, type Stilte } from './stilte';

const NACHT: Stilte = { van: '22:00', tot: '07:00' };
const tot = (s: Stilte | null, nu: string): string | undefined => stilTot(s, new Date(nu))?.toISOString();

describe('quiet hours', () => {
  it('without them nothing waits', () => expect(tot(null, '2026-11-25T02:00:00Z')).toBeUndefined());

  it.each([
    ['the evening', '2026-11-25T22:30:00+01:00', '2026-11-26T06:00:00.000Z'],
    ['the first minute', '2026-11-25T22:00:00+01:00', '2026-11-26T06:00:00.000Z'],
    ['after midnight', '2026-11-26T03:00:00+01:00', '2026-11-26T06:00:00.000Z'],
    ['the last second', '2026-11-26T06:59:59+01:00', '2026-11-26T06:00:00.000Z'],
    ['the night to summer time', '2026-03-29T00:30:00+01:00', '2026-03-29T05:00:00.000Z'],
    ['the night to winter time', '2026-10-25T00:30:00+02:00', '2026-10-25T06:00:00.000Z'],
  ])('of %s end at seven', (_naam, nu, einde) => expect(tot(NACHT, nu)).toBe(einde));

  it.each(['2026-11-25T21:59:59+01:00', '2026-11-26T07:00:00+01:00', '2026-11-26T12:00:00+01:00'])(
    'are over or not yet there at %s',
    (nu) => expect(tot(NACHT, nu)).toBeUndefined(),
  );

  it('can be within one day', () => {
    expect(tot({ van: '12:00', tot: '13:30' }, '2026-06-01T12:15:00+02:00')).toBe('2026-06-01T11:30:00.000Z');
    expect(tot({ van: '12:00', tot: '13:30' }, '2026-06-01T11:59:00+02:00')).toBeUndefined();
  });

  it('end an hour later when the clock skips their end, and once when it comes twice', () => {
    const half3: Stilte = { van: '22:00', tot: '02:30' };
    expect(tot(half3, '2026-03-29T01:00:00+01:00')).toBe('2026-03-29T01:30:00.000Z');
    expect(tot(half3, '2026-10-25T02:10:00+02:00')).toBe('2026-10-25T00:30:00.000Z');
    expect(tot(half3, '2026-10-25T02:10:00+01:00')).toBe('2026-10-25T01:30:00.000Z');
  });

  it('always end later than now, within a day, and at a moment that is not quiet', () => {
    const tijd = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
      .map(([u, m]) => `${String(u).padStart(2, '0')}:${m}`);
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(tijd, tijd, moment, (van, t, nu) => {
        fc.pre(van !== t);
        const einde = stilTot({ van, tot: t }, nu);
        if (!einde) return;
        expect(einde.getTime()).toBeGreaterThan(nu.getTime());
        expect(einde.getTime() - nu.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        const klok = einde.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour12: false });
        // The clock skips 2:00 to 3:00 once a year: then it is as much later.
        if (klok.slice(0, 5) === t) expect(isStil({ van, tot: t }, klok)).toBe(false);
      }),
    );
  });
});
