/** A calendar day as the number of days since 1970-01-01. Dates of law have no time and no zone. */
export type Dag = number;

export interface JaarMaandDag {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

const MAAND_LENGTES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isSchrikkeljaar(jaar: number): boolean {
  return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
}

/** Number of days of a month (1-12), 0 for a month that does not exist. */
export function dagenInMaand(jaar: number, maand: number): number {
  return maand === 2 && isSchrikkeljaar(jaar) ? 29 : (MAAND_LENGTES[maand - 1] ?? 0);
}

/** Day number of a date; years begin in March here, so that a leap day comes last (H. Hinnant, chrono dates). */
export function dagNummer(jaar: number, maand: number, dag: number): Dag {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const eeuw = Math.floor(j / 400);
  const jaarVanEeuw = j - eeuw * 400;
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagVanEeuw = jaarVanEeuw * 365 + Math.floor(jaarVanEeuw / 4) - Math.floor(jaarVanEeuw / 100) + dagVanJaar;
  return eeuw * 146097 + dagVanEeuw - 719468;
}

export function jaarMaandDag(nummer: Dag): JaarMaandDag {
  const z = nummer + 719468;
  const eeuw = Math.floor(z / 146097);
  const rest = z - eeuw * 146097;
  const j = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36524) - Math.floor(rest / 146096)) / 365);
  const dagVanJaar = rest - (365 * j + Math.floor(j / 4) - Math.floor(j / 100));
  const m = Math.floor((5 * dagVanJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  const dag = dagVanJaar - Math.floor((153 * m + 2) / 5) + 1;
  return { jaar: j + eeuw * 400 + (maand <= 2 ? 1 : 0), maand, dag };
}

/** 0 = Sunday ... 6 = Saturday. */
export function weekdag(nummer: Dag): number {
  return (((nummer + 4) % 7) + 7) % 7;
}

/** Same day number so many months later, else the last day of that month. */
export function plusMaanden(nummer: Dag, aantal: number): Dag {
  const { jaar, maand, dag } = jaarMaandDag(nummer);
  const doel = jaar * 12 + (maand - 1) + aantal;
  const doelJaar = Math.floor(doel / 12);
  const doelMaand = (doel % 12) + 1;
  return dagNummer(doelJaar, doelMaand, Math.min(dag, dagenInMaand(doelJaar, doelMaand)));
}

const isoTeksten = new Map<Dag, string>();

/** The day as YYYY-MM-DD. */
export function datumVan(nummer: Dag): string {
  let tekst = isoTeksten.get(nummer);
  if (tekst === undefined) {
    const { jaar, maand, dag } = jaarMaandDag(nummer);
    tekst = `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
    isoTeksten.set(nummer, tekst);
  }
  return tekst;
}

/** Reads YYYY-MM-DD; undefined when that is no existing date. */
export function leesDatum(tekst: string): Dag | undefined {
  const deel = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  if (!deel) return undefined;
  const [jaar, maand, dag] = [Number(deel[1]), Number(deel[2]), Number(deel[3])];
  return dag >= 1 && dag <= dagenInMaand(jaar, maand) ? dagNummer(jaar, maand, dag) : undefined;
}

/** For dates that the program itself made; an impossible one is a defect. */
export function dagVan(datum: string): Dag {
  const dag = leesDatum(datum);
  if (dag === undefined) throw new RangeError(`no date: ${datum}`);
  return dag;
}
