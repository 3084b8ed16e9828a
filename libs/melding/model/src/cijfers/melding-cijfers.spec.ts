import * as fc from 'fast-check';
import { CIJFER_DREMPEL } from './afscherming.model';
import { jaarVan, kwartaalOp, kwartaalVan, periodeNaam } from './kwartaal.model';
import { cijferJaren, cijferZin, maakCijfers, type CijferTelling } from './melding-cijfers.model';

const K = kwartaalVan(2026, 1);
const binnen = (kwartaal: number, aantal: number, indeling = 'TOTAAL', code = 'TOTAAL'): CijferTelling => ({
  reeks: 'BINNEN',
  indeling,
  code,
  kwartaal,
  aantal,
});
const EENHEDEN = ['Beukenhof', 'Lindehof', 'afgeschermd'];
const maak = (tellingen: CijferTelling[], laatste = K + 3, jaar = 2026): ReturnType<typeof maakCijfers> =>
  maakCijfers({ jaar, laatste, tellingen, eenheden: EENHEDEN });
const reeks = (r: ReturnType<typeof maakCijfers>, code = 'BINNEN'): ReturnType<typeof maakCijfers>[number] => {
  const gevonden = r.find((x) => x.code === code);
  if (!gevonden) throw new Error(code);
  return gevonden;
};

describe('de cijfers over meldingen', () => {
  it('een kwartaal is dat van Amsterdam', () => {
    expect(kwartaalOp(new Date('2026-09-30T22:00:00Z'))).toBe(kwartaalVan(2026, 4));
    expect(kwartaalOp(new Date('2026-09-30T21:59:59Z'))).toBe(kwartaalVan(2026, 3));
    expect([jaarVan(K + 3), jaarVan(K + 4)]).toEqual([2026, 2027]);
    expect(periodeNaam(K, K + 2)).toBe('kwartaal 1 tot en met 3');
    expect(periodeNaam(K + 3, K + 4)).toBe('kwartaal 4 van 2026 tot en met kwartaal 1 van 2027');
  });

  it('een klein kwartaal wacht op het volgende, en het lopende kwartaal telt nog niet', () => {
    const b = reeks(maak([binnen(K, 3), binnen(K + 1, 4), binnen(K + 2, 9), binnen(K + 3, 30)], K + 2));
    expect(b.perioden.map((p) => p.naam)).toEqual(['kwartaal 1 tot en met 2', 'kwartaal 3']);
    expect(b.totaal).toMatchObject({ cellen: [7, 9], jaar: 16 });
    expect(cijferZin(2026, b)).toContain('16 meldingen');
  });

  it('vormen die bijna elke melding heeft, verraden niet welke hem niet hebben', () => {
    const b = reeks(maak([binnen(K, 12), binnen(K, 10, 'VORM', 'FYSIEK'), binnen(K, 6, 'VORM', 'SEKSUEEL')]));
    const vorm = b.indelingen.find((i) => i.code === 'VORM');
    expect(vorm?.rijen.filter((r) => r.cellen[0] !== null).map((r) => r.code)).toEqual(['SEKSUEEL']);
  });

  it('zonder meldingen staat er niets, en geen nul', () => {
    for (const r of maak([])) expect([r.perioden, r.totaal.jaar, r.indelingen]).toEqual([[], null, []]);
    expect(cijferJaren([], K)).toEqual([]);
  });

  it('geen enkel getal dat er staat is kleiner dan vijf, en geen rij met totaal laat er één over', () => {
    const kwartalen = fc.array(
      fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.boolean()), { minLength: 1, maxLength: 1 }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(kwartalen, (lijst) => {
        const tellingen = lijst
          .flat()
          .flatMap(([a, b, c], i) => [
            binnen(K + i, a + b + c),
            binnen(K + i, a, 'EENHEID', 'Beukenhof'),
            binnen(K + i, b, 'EENHEID', 'Lindehof'),
            binnen(K + i, c, 'EENHEID', 'afgeschermd'),
            binnen(K + i, a, 'VORM', 'FYSIEK'),
          ]);
        for (const jaar of [2026, 2027])
          for (const r of maak(tellingen, K + 7, jaar)) {
            const totalen = [...r.totaal.cellen, r.totaal.jaar];
            for (const ind of r.indelingen) {
              for (const rij of ind.rijen)
                [...rij.cellen, rij.jaar].forEach((n, i) => {
                  if (n === null) return;
                  expect(n).toBeGreaterThanOrEqual(CIJFER_DREMPEL);
                  const rest = (totalen[i] ?? 0) - n;
                  if (ind.code === 'VORM') expect(rest).toBeGreaterThanOrEqual(CIJFER_DREMPEL);
                });
              if (ind.code === 'VORM') continue;
              totalen.forEach((t, i) => {
                const getoond = ind.rijen.map((rij) => [...rij.cellen, rij.jaar][i] ?? null);
                const over = (t ?? 0) - getoond.reduce<number>((s, n) => s + (n ?? 0), 0);
                if (t !== null && getoond.includes(null)) expect(over).toBeGreaterThanOrEqual(CIJFER_DREMPEL);
              });
            }
          }
      }),
    );
  });
});
