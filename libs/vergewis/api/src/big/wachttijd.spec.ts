import fc from 'fast-check';
import { HERCONTROLE_MS, wachttijdMs } from './wachttijd';

const DAG = 86_400_000;

describe('Wanneer het BIG-register opnieuw wordt gevraagd', () => {
  it('een maand na akkoord, een week na bezwaar of niets', () => {
    expect(wachttijdMs('AKKOORD', 3)).toBe(HERCONTROLE_MS);
    expect(wachttijdMs('BEZWAAR', 0)).toBe(7 * DAG);
    expect(wachttijdMs('NIET_GEVONDEN', 0)).toBe(7 * DAG);
  });
  it('zonder antwoord steeds later: 5 minuten, 10, 20, tot een dag', () => {
    expect([0, 1, 2].map((n) => wachttijdMs('ONBEREIKBAAR', n) / 60_000)).toEqual([5, 10, 20]);
    expect(wachttijdMs('ONLEESBAAR', 99)).toBe(DAG);
  });
  it('nooit eerder dan de vorige keer, en nooit later dan een dag', () => {
    fc.assert(
      fc.property(fc.nat(1000), (n) => {
        const [nu, dan] = [wachttijdMs('ONBEREIKBAAR', n), wachttijdMs('ONBEREIKBAAR', n + 1)];
        expect(dan >= nu && dan <= DAG).toBe(true);
      }),
    );
  });
});
