import { rekBoven, type Verborgen } from './rek.model';

/** From so many on, a number does not point at somebody (spec 02: small numbers). */
export const CIJFER_DREMPEL = 5;

/** A shown number, or null: fewer than five, or hidden because a small number could be worked out from it. */
export type Cel = number | null;

/** A run of quarters that is shown as one, because one by one they are too small. */
export interface Periode {
  /** Indexes in the list of quarters, both included. */
  readonly van: number;
  readonly tot: number;
  readonly aantal: number;
}

/**
 * The periods that are shown: a quarter with fewer than five waits for the next one. What was shown once never changes
 * when a later quarter closes, so two looks at different moments give no small difference.
 */
export function maakPerioden(perKwartaal: readonly number[]): Periode[] {
  const uit: Periode[] = [];
  let van = 0;
  let som = 0;
  perKwartaal.forEach((aantal, tot) => {
    som += aantal;
    if (som < CIJFER_DREMPEL) return;
    uit.push({ van, tot, aantal: som });
    van = tot + 1;
    som = 0;
  });
  return uit;
}

/**
 * One row of categories that together make a known total of five or more: hides what is under five, and hides more
 * until at least two are hidden that together hold five or more. Then each of them may be nothing, or five.
 */
export function schermAf(aantallen: readonly number[]): Cel[] {
  const verborgen = new Set(aantallen.flatMap((n, i) => (n < CIJFER_DREMPEL ? [i] : [])));
  const volgende = aantallen
    .map((n, i) => [n, i] as const)
    .filter(([n]) => n >= CIJFER_DREMPEL)
    .sort(([a], [b]) => a - b);
  const som = (): number => [...verborgen].reduce((s, i) => s + (aantallen[i] ?? 0), 0);
  while (verborgen.size > 0 && (verborgen.size < 2 || som() < CIJFER_DREMPEL)) {
    const erbij = volgende.shift();
    if (!erbij) break;
    verborgen.add(erbij[1]);
  }
  return aantallen.map((n, i) => (verborgen.has(i) ? null : n));
}

/** A partition over the periods of one year: `cellen[rij][periode]`, and the sum of each row over that year. */
export interface JaarTabel {
  readonly cellen: readonly (readonly Cel[])[];
  readonly jaar: readonly Cel[];
}

/**
 * The periods of one year as they were shown when they closed, with the sums of the year that can be added to them
 * without giving a small number away. A sum that gives too much away is left out. `gesloten`: the year is over; before
 * that only sums of what is shown already.
 */
export function maakJaarTabel(aantallen: readonly (readonly number[])[], gesloten: boolean): JaarTabel {
  const perioden = aantallen[0]?.map((_, p) => schermAf(aantallen.map((rij) => rij[p] ?? 0))) ?? [];
  const cellen = aantallen.map((_, c) => perioden.map((kolom) => kolom[c] ?? null));
  const som = aantallen.map((rij) => rij.reduce((s, n) => s + n, 0));
  const heel = (c: number): boolean => cellen[c]?.every((x) => x !== null) ?? false;
  const kandidaten = som.map((n, c) => heel(c) || (gesloten && n >= CIJFER_DREMPEL));
  const getoond = gesloten ? veiligeRijen(aantallen, cellen, kandidaten, som) : kandidaten;
  return { cellen, jaar: som.map((n, c) => (getoond[c] ? n : null)) };
}

/** Takes sums away, smallest first, until no hidden small number can be narrowed to under five. */
function veiligeRijen(
  aantallen: readonly (readonly number[])[],
  cellen: readonly (readonly Cel[])[],
  kandidaten: readonly boolean[],
  som: readonly number[],
): boolean[] {
  const verborgen: Verborgen[] = cellen.flatMap((rij, c) =>
    rij.flatMap((x, p) => (x === null ? [{ rij: c, kolom: p, aantal: aantallen[c]?.[p] ?? 0 }] : [])),
  );
  const metGat = new Set(verborgen.map((v) => v.rij));
  const bekend = new Set(kandidaten.flatMap((ja, c) => (ja && metGat.has(c) ? [c] : [])));
  const klein = verborgen.filter((v) => v.aantal < CIJFER_DREMPEL);
  const zwak = (): Verborgen | undefined =>
    klein.find((v) => v.aantal + rekBoven(verborgen, bekend, v, CIJFER_DREMPEL - v.aantal) < CIJFER_DREMPEL);
  for (let v = zwak(); v && bekend.size > 0; v = zwak())
    bekend.delete([...bekend].reduce((a, b) => ((som[a] ?? 0) <= (som[b] ?? 0) ? a : b)));
  return kandidaten.map((ja, c) => ja && (!metGat.has(c) || bekend.has(c)));
}
