import fc from 'fast-check';
import { EXTERNE_MELDING_CATEGORIEEN } from '@meldbaken/igj/contract';
import { dagenTussen, herhaald, maakIgjCijfers, telOp, type TelRij } from './igj-cijfers.model';

const NU = new Date('2026-11-23T10:00:00Z');
const rij = (op: string, meer: Partial<TelRij> = {}): TelRij => ({
  categorie: 'CALAMITEIT',
  op: new Date(op),
  opTijd: true,
  open: false,
  dagen: 2,
  ...meer,
});

describe('figures about reports', () => {
  it('count per kind and per Dutch quarter: the last hour of a quarter in London is the next one here', () => {
    const c = maakIgjCijfers(
      [
        rij('2026-06-30T22:30:00Z', { opTijd: false, dagen: 9 }),
        rij('2026-06-30T20:30:00Z', { opTijd: null, categorie: 'GEWELD', open: true, dagen: null }),
        rij('2025-12-31T23:30:00Z'),
        rij('2025-05-01T10:00:00Z'),
      ],
      2026,
      NU,
    );
    expect(c.jaren).toEqual([2026, 2025]);
    expect(c.totaal).toMatchObject({ aantal: 3, opTijd: 1, teLaat: 1, onbekend: 1, open: 1, dagen: 6 });
    expect(c.perKwartaal.map((k) => k.aantal)).toEqual([1, 1, 1, 0]);
    expect(c.perCategorie.map((k) => [k.code, k.aantal])).toEqual([
      ['CALAMITEIT', 2],
      ['GEWELD', 1],
      ['ONTSLAG', 0],
    ]);
  });

  it('without a choice show the newest year with a report, and this year when there is none', () => {
    expect(maakIgjCijfers([rij('2024-03-01T10:00:00Z')], null, NU).jaar).toBe(2024);
    expect(maakIgjCijfers([], null, NU)).toMatchObject({
      jaar: 2026,
      jaren: [2026],
      totaal: { aantal: 0, dagen: null },
    });
  });

  it('say what half of them took at most', () => {
    const dagen = (...d: (number | null)[]): number | null =>
      telOp(
        'X',
        'X',
        d.map((n) => rij('2026-01-05T10:00:00Z', { dagen: n })),
      ).dagen;
    expect([dagen(), dagen(null), dagen(4), dagen(1, 9, 3), dagen(1, 4, 90, 2)]).toEqual([null, null, 4, 3, 3]);
  });

  it('of one year always add up, by kind and by quarter', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            categorie: fc.constantFrom(...EXTERNE_MELDING_CATEGORIEEN),
            op: fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
            opTijd: fc.option(fc.boolean()),
            open: fc.boolean(),
            dagen: fc.option(fc.nat(100)),
          }),
        ),
        (rijen) => {
          const c = maakIgjCijfers(rijen, 2025, NU);
          for (const delen of [c.perCategorie, c.perKwartaal])
            for (const veld of ['aantal', 'opTijd', 'teLaat', 'onbekend', 'open'] as const)
              expect(delen.reduce((s, d) => s + d[veld], 0)).toBe(c.totaal[veld]);
          expect(c.totaal.opTijd + c.totaal.teLaat + c.totaal.onbekend).toBe(c.totaal.aantal);
        },
      ),
    ));

  it('name a kind that came twice or more in twelve months, and not what is older', () =>
    expect(
      herhaald(
        [
          rij('2026-11-01T10:00:00Z'),
          rij('2026-02-01T10:00:00Z'),
          rij('2025-10-01T10:00:00Z', { categorie: 'GEWELD' }),
          rij('2026-10-01T10:00:00Z', { categorie: 'GEWELD' }),
        ],
        NU,
      ),
    ).toEqual([{ categorie: 'CALAMITEIT', aantal: 2 }]));

  it('count days by the Dutch calendar', () => {
    expect(dagenTussen(new Date('2026-11-20T22:59:00Z'), new Date('2026-11-20T23:01:00Z'))).toBe(1);
    expect(dagenTussen(new Date('2026-03-28T10:00:00Z'), new Date('2026-03-30T10:00:00Z'))).toBe(2);
  });
});
