import * as fc from 'fast-check';
import { CIJFER_DREMPEL, maakJaarTabel, maakPerioden, schermAf, type JaarTabel } from './afscherming.model';

/** Somebody with patience: every table of whole numbers that fits what is shown. `kolommen` are the known totals. */
function* mogelijk(t: JaarTabel, kolommen: readonly number[]): Generator<number[][]> {
  const rijen = t.cellen.length;
  function* kolom(p: number, c: number, over: number, tot: number[]): Generator<number[]> {
    if (c === rijen) {
      if (over === 0) yield tot;
      return;
    }
    const vast = t.cellen[c]?.[p];
    for (const n of vast === null || vast === undefined ? Array.from({ length: over + 1 }, (_, i) => i) : [vast])
      if (n <= over) yield* kolom(p, c + 1, over - n, [...tot, n]);
  }
  function* alle(p: number, tot: number[][]): Generator<number[][]> {
    if (p === kolommen.length) {
      const klopt = t.jaar.every((y, c) => y === null || y === tot.reduce((s, k) => s + (k[c] ?? 0), 0));
      if (klopt) yield tot;
      return;
    }
    for (const k of kolom(p, 0, kolommen[p] ?? 0, [])) yield* alle(p + 1, [...tot, k]);
  }
  yield* alle(0, []);
}

/** For every set of cells (a number that somebody could work out): the least and the most it can be. */
function grenzen(tabellen: readonly number[][][], sets: readonly number[][]): [number, number][] {
  const uit = sets.map((): [number, number] => [Infinity, -Infinity]);
  for (const t of tabellen) {
    const plat = t.flat();
    sets.forEach((s, i) => {
      const som = s.reduce((a, j) => a + (plat[j] ?? 0), 0);
      const g = uit[i];
      if (g) uit[i] = [Math.min(g[0], som), Math.max(g[1], som)];
    });
  }
  return uit;
}

const deelverzamelingen = (n: number): number[][] =>
  Array.from({ length: 2 ** n - 1 }, (_, m) =>
    Array.from({ length: n }, (_, i) => i).filter((i) => ((m + 1) >> i) & 1),
  );

const tabel = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rijen, kolommen]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: kolommen, maxLength: kolommen }), {
      minLength: rijen,
      maxLength: rijen,
    }),
  )
  .map((t) => t.map((rij) => [...rij]))
  // A period of fewer than five is never shown alone.
  .filter((t) => (t[0] ?? []).every((_, p) => t.reduce((s, rij) => s + (rij[p] ?? 0), 0) >= CIJFER_DREMPEL))
  .filter((t) => (t[0] ?? []).every((_, p) => t.reduce((s, rij) => s + (rij[p] ?? 0), 0) <= 10));

describe('kleine aantallen in de overzichten', () => {
  it('geen enkele som of verschil van wat er staat, over perioden en jaar, is zeker kleiner dan vijf', () => {
    fc.assert(
      fc.property(tabel, fc.boolean(), (aantallen, gesloten) => {
        const t = maakJaarTabel(aantallen, gesloten);
        const kolommen = (aantallen[0] ?? []).map((_, p) => aantallen.reduce((s, rij) => s + (rij[p] ?? 0), 0));
        const tabellen = [...mogelijk(t, kolommen)];
        expect(tabellen.length).toBeGreaterThan(0);
        const sets = deelverzamelingen(aantallen.length * kolommen.length);
        for (const [, hoogste] of grenzen(tabellen, sets)) expect(hoogste).toBeGreaterThanOrEqual(CIJFER_DREMPEL);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('wat er staat, klopt', () => {
    fc.assert(
      fc.property(tabel, fc.boolean(), (aantallen, gesloten) => {
        const t = maakJaarTabel(aantallen, gesloten);
        t.cellen.forEach((rij, c) => rij.forEach((x, p) => x !== null && expect(x).toBe(aantallen[c]?.[p])));
        t.jaar.forEach((y, c) => y !== null && expect(y).toBe(aantallen[c]?.reduce((s, n) => s + n, 0)));
        for (const x of [...t.cellen.flat(), ...t.jaar])
          if (x !== null) expect(x).toBeGreaterThanOrEqual(CIJFER_DREMPEL);
      }),
    );
  });

  it('een kwartaal erbij verandert niets aan wat er al stond', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), fc.nat(9), (eerder, nieuw) => {
        const toen = maakPerioden(eerder);
        expect(maakPerioden([...eerder, nieuw]).slice(0, toen.length)).toEqual(toen);
      }),
    );
  });

  it('perioden zijn nooit kleiner dan vijf en sluiten op elkaar aan', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), (aantallen) => {
        let verwacht = 0;
        for (const p of maakPerioden(aantallen)) {
          expect(p.van).toBe(verwacht);
          expect(p.aantal).toBe(aantallen.slice(p.van, p.tot + 1).reduce((s, n) => s + n, 0));
          expect(p.aantal).toBeGreaterThanOrEqual(CIJFER_DREMPEL);
          verwacht = p.tot + 1;
        }
      }),
    );
  });

  it('verbergt een tweede getal als het eerste anders uit het totaal volgt', () => {
    expect(schermAf([12, 8, 3])).toEqual([12, null, null]);
    expect(schermAf([12, 8, 4, 3])).toEqual([12, 8, null, null]);
    expect(schermAf([12, 0, 0])).toEqual([null, null, null]);
    expect(schermAf([12, 5])).toEqual([12, 5]);
  });

  it('laat een jaartotaal weg als een klein kwartaal er anders uit volgt, en toont het waar dat kan', () => {
    // Hidden in the first period alone: the sum of the year would give it.
    expect(
      maakJaarTabel(
        [
          [3, 8],
          [9, 8],
          [9, 8],
        ],
        true,
      ),
    ).toEqual({
      cellen: [
        [null, 8],
        [null, 8],
        [9, 8],
      ],
      jaar: [null, null, 17],
    });
    expect(
      maakJaarTabel(
        [
          [4, 4],
          [4, 4],
          [9, 8],
        ],
        true,
      ).jaar,
    ).toEqual([8, 8, 17]);
  });
});
