import fc from 'fast-check';
import { AFGESCHERMD, type EenheidKnoop, namenInOverzicht } from './eenheid-naam.model';

const knoop = (id: string, ouderId: string | null, aantal: number): EenheidKnoop => ({
  id,
  naam: `Team ${id}`,
  ouderId,
  aantal,
});
const namen = (...boom: EenheidKnoop[]): Record<string, string> => Object.fromEntries(namenInOverzicht(boom));

describe('the unit that a bestuurder sees without content', () => {
  it('is itself with 20 people, its parent with 19, and nothing when that is small too', () => {
    expect(namen(knoop('top', null, 0), knoop('a', 'top', 20), knoop('b', 'top', 19), knoop('c', 'b', 1))).toEqual({
      top: 'Team top',
      a: 'Team a',
      b: 'Team b',
      c: 'Team b',
    });
    expect(namen(knoop('top', null, 1), knoop('b', 'top', 18), knoop('c', 'b', 0))).toEqual({
      top: AFGESCHERMD,
      b: AFGESCHERMD,
      c: AFGESCHERMD,
    });
  });

  it('goes one step up only: a small team in a small location stays hidden', () => {
    expect(namen(knoop('top', null, 100), knoop('b', 'top', 5), knoop('c', 'b', 2))['c']).toBe(AFGESCHERMD);
  });

  it('never names a unit of fewer than 20 people', () => {
    const boom = fc
      .array(fc.record({ ouder: fc.nat(), aantal: fc.nat(25) }), { minLength: 1, maxLength: 12 })
      .map((rij) => rij.map(({ ouder, aantal }, i) => knoop(`${i}`, i === 0 ? null : `${ouder % i}`, aantal)));
    const onder = (b: readonly EenheidKnoop[], id: string): number =>
      b.reduce((som, e) => som + (e.id === id ? e.aantal : e.ouderId === id ? onder(b, e.id) : 0), 0);
    fc.assert(
      fc.property(boom, (b) => {
        for (const naam of namenInOverzicht(b).values()) {
          if (naam !== AFGESCHERMD) expect(onder(b, naam.replace('Team ', ''))).toBeGreaterThanOrEqual(20);
        }
      }),
    );
  });

  it('survives a circle in the tree', () => {
    expect(namen(knoop('a', 'b', 10), knoop('b', 'a', 10))).toEqual({ a: 'Team a', b: 'Team b' });
  });
});
