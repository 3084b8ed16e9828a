import { type Dag, dagVan, jaarMaandDag, weekdag } from './dag.model';
import { type Feestdag, feestdagenVan } from './feestdagen.model';
import { KB_LIJSTEN } from './kb-dagen.model';

/** What the calculation knows of days. Replaceable, so that a test can add a day. */
export interface Kalender {
  /** Art. 3 lid 1 and 2 Algemene termijnenwet. */
  feestdag(dag: Dag): Feestdag | undefined;
  /** Art. 3 lid 3: free for the Algemene termijnenwet, an ordinary working day for everything else. */
  kbDag(dag: Dag): boolean;
  /** Whether the list of KB days of a year is complete. */
  kbBekend(jaar: number): boolean;
}

/** The Dutch calendar: art. 3 computed per year, KB days from the table. */
export function maakKalender(): Kalender {
  const jaren = new Map<number, ReadonlyMap<Dag, Feestdag>>();
  const kb = new Set(KB_LIJSTEN.flatMap((lijst) => lijst.dagen.map(dagVan)));
  return {
    feestdag(dag) {
      const { jaar } = jaarMaandDag(dag);
      let dagen = jaren.get(jaar);
      if (!dagen) jaren.set(jaar, (dagen = feestdagenVan(jaar)));
      return dagen.get(dag);
    },
    kbDag: (dag) => kb.has(dag),
    kbBekend: (jaar) => KB_LIJSTEN.some((l) => l.volledig && l.vanJaar <= jaar && jaar <= l.totEnMetJaar),
  };
}

export const nederlandseKalender: Kalender = maakKalender();

/** How a day is read: a Dutch reason when it does not count, else undefined. */
export interface Lezing {
  /** Why the day is no working day. */
  geenWerkdag(dag: Dag): string | undefined;
  /** Why the day is free for the Algemene termijnenwet. */
  vrijVoorAtw(dag: Dag): string | undefined;
}

export const REDEN_KB = 'brugdag (koninklijk besluit)';

function weekend(dag: Dag): string | undefined {
  const w = weekdag(dag);
  if (w === 6) return 'zaterdag';
  return w === 0 ? 'zondag' : undefined;
}

function samen(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? `${a} en ${b}` : (a ?? b);
}

function metGeheugen(reken: (dag: Dag) => string | undefined): (dag: Dag) => string | undefined {
  const geheugen = new Map<Dag, string | undefined>();
  return (dag) => {
    if (geheugen.has(dag)) return geheugen.get(dag);
    const reden = reken(dag);
    geheugen.set(dag, reden);
    return reden;
  };
}

function maakLezing(kalender: Kalender, voorzichtig: boolean): Lezing {
  const feest = (dag: Dag): string | undefined => {
    const f = kalender.feestdag(dag);
    return f && !(voorzichtig && f.betwist) ? f.naam : undefined;
  };
  const geenWerkdag = metGeheugen((dag) => samen(weekend(dag), feest(dag)));
  const vrijVoorAtw = (dag: Dag): string | undefined =>
    geenWerkdag(dag) ?? (!voorzichtig && kalender.kbDag(dag) ? REDEN_KB : undefined);
  return { geenWerkdag, vrijVoorAtw };
}

export interface Lezingen {
  /** The rule as it stands. */
  readonly regel: Lezing;
  /** The strictest reading: Goede Vrijdag, 5 May and KB days are days like any other. */
  readonly voorzichtig: Lezing;
}

const perKalender = new WeakMap<Kalender, Lezingen>();

export function lezingenVan(kalender: Kalender): Lezingen {
  let lezingen = perKalender.get(kalender);
  if (!lezingen) {
    lezingen = { regel: maakLezing(kalender, false), voorzichtig: maakLezing(kalender, true) };
    perKalender.set(kalender, lezingen);
  }
  return lezingen;
}

/** Why a date (YYYY-MM-DD) is no working day ("Goede Vrijdag", "zaterdag"); undefined when it is one. */
export function redenGeenWerkdag(datum: string, kalender: Kalender = nederlandseKalender): string | undefined {
  return lezingenVan(kalender).regel.geenWerkdag(dagVan(datum));
}

/** Working day: no Saturday, Sunday or day of art. 3 lid 1 and 2. A KB day is a working day. */
export function isWerkdag(datum: string, kalender: Kalender = nederlandseKalender): boolean {
  return redenGeenWerkdag(datum, kalender) === undefined;
}

/** Why a date (YYYY-MM-DD) is free for the Algemene termijnenwet; undefined when it is not. */
export function redenVrijVoorAtw(datum: string, kalender: Kalender = nederlandseKalender): string | undefined {
  return lezingenVan(kalender).regel.vrijVoorAtw(dagVan(datum));
}

/** Saturday, Sunday, art. 3 lid 1 and 2, and the KB days of lid 3. */
export function isVrijVoorAtw(datum: string, kalender: Kalender = nederlandseKalender): boolean {
  return redenVrijVoorAtw(datum, kalender) !== undefined;
}
