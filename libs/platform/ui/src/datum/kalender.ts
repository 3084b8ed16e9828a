/** Calendar arithmetic on `jjjj-mm-dd`. Days of law are dates, not moments: no zone comes near them. */

export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const MAANDEN_KORT = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;

/** Sunday first, as `getUTCDay` counts. */
export const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

const DAG_MS = 86_400_000;

/** A day in parts; `maand` counts from 1. */
export interface DatumDelen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

const tweeCijfers = (n: number): string => String(n).padStart(2, '0');

export function alsIso({ jaar, maand, dag }: DatumDelen): string {
  return `${String(jaar).padStart(4, '0')}-${tweeCijfers(maand)}-${tweeCijfers(dag)}`;
}

/** The parts of `jjjj-mm-dd`; throws on anything else, as only our own code makes these strings. */
export function delenVan(iso: string): DatumDelen {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!m) throw new RangeError(`not a date of the form jjjj-mm-dd: ${iso}`);
  return { jaar: Number(m[1]), maand: Number(m[2]), dag: Number(m[3]) };
}

export function dagenInMaand(jaar: number, maand: number): number {
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
}

const alsUtc = (iso: string): number => {
  const { jaar, maand, dag } = delenVan(iso);
  return Date.UTC(jaar, maand - 1, dag);
};

export function plusDagen(iso: string, dagen: number): string {
  return new Date(alsUtc(iso) + dagen * DAG_MS).toISOString().slice(0, 10);
}

/** Days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((alsUtc(tot) - alsUtc(van)) / DAG_MS);
}

/** 0 is Sunday. */
export function weekdag(iso: string): number {
  return new Date(alsUtc(iso)).getUTCDay();
}

export const weekdagNaam = (iso: string): string => WEEKDAGEN[weekdag(iso)] ?? '';
export const maandNaam = (maand: number): string => MAANDEN[maand - 1] ?? '';
export const maandKort = (maand: number): string => MAANDEN_KORT[maand - 1] ?? '';
