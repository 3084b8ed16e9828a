import { eersteReactie, werkdagenFout } from './eerste-reactie.model';

const op = (dag: string): Date => new Date(`${dag}T12:00:00+01:00`);

describe('the promise of a first answer', () => {
  it.each([
    ['2026-11-23', 'OP_TIJD', 'uiterlijk woensdag 25 november 2026'],
    ['2026-11-25', 'VANDAAG', 'vandaag'],
    ['2026-11-26', 'TE_LAAT', 'wacht nog'],
  ])('on %s it is %s', (dag, stand, woorden) => {
    const uit = eersteReactie('2026-11-25', null, op(dag));
    expect(uit.stand).toBe(stand);
    expect(uit.zin).toContain(woorden);
  });

  it('stays known as kept or late after the answer', () => {
    expect(eersteReactie('2026-11-25', op('2026-11-25'), op('2026-12-01')).zin).toContain('op tijd');
    expect(eersteReactie('2026-11-25', op('2026-11-27'), op('2026-12-01')).zin).toContain('Wij beloofden');
  });

  it('is a whole number of working days, at most ten', () => {
    expect([1, 2, 10].map(werkdagenFout)).toEqual([null, null, null]);
    expect([0, -1, 1.5, 11, Number.NaN].every((n) => werkdagenFout(n)?.veld === 'werkdagen')).toBe(true);
  });
});
