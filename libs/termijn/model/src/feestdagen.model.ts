import { type Dag, dagNummer, weekdag } from './dag.model';

export interface Feestdag {
  readonly naam: string;
  /** Many people work on it (Goede Vrijdag, 5 May), so a careful reader may count it as a working day. */
  readonly betwist: boolean;
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function eerstePaasdag(jaar: number): Dag {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  return dagNummer(jaar, maand, ((h + l - 7 * m + 114) % 31) + 1);
}

/**
 * The day on which the birthday of the King is celebrated. Since 2014 27 April (Stcrt. 2013, 4075), before that 30 April;
 * never on a Sunday: then the day before, until 1979 the day after.
 */
function koningsdag(jaar: number): Dag {
  const dag = jaar >= 2014 ? dagNummer(jaar, 4, 27) : dagNummer(jaar, 4, 30);
  if (weekdag(dag) !== 0) return dag;
  return jaar >= 1980 ? dag - 1 : dag + 1;
}

/** The days of art. 3 lid 1 and 2 Algemene termijnenwet in a year. Two that fall together become one with both names. */
export function feestdagenVan(jaar: number): ReadonlyMap<Dag, Feestdag> {
  const pasen = eerstePaasdag(jaar);
  const dagen: readonly [Dag, string, boolean][] = [
    [dagNummer(jaar, 1, 1), 'Nieuwjaarsdag', false],
    [pasen - 2, 'Goede Vrijdag', true],
    [pasen + 1, 'Tweede Paasdag', false],
    [koningsdag(jaar), jaar >= 2014 ? 'Koningsdag' : 'Koninginnedag', false],
    [dagNummer(jaar, 5, 5), 'Bevrijdingsdag', true],
    [pasen + 39, 'Hemelvaartsdag', false],
    [pasen + 50, 'Tweede Pinksterdag', false],
    [dagNummer(jaar, 12, 25), 'Eerste Kerstdag', false],
    [dagNummer(jaar, 12, 26), 'Tweede Kerstdag', false],
  ];
  const uit = new Map<Dag, Feestdag>();
  for (const [dag, naam, betwist] of dagen) {
    const al = uit.get(dag);
    uit.set(dag, al ? { naam: `${al.naam} en ${naam}`, betwist: al.betwist && betwist } : { naam, betwist });
  }
  return uit;
}
