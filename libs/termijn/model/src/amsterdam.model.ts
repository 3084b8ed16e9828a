import { type Dag, dagNummer } from './dag.model';

/** A moment: ISO text with an offset, or a Date. */
export type Instant = string | Date;

export const MS_PER_UUR = 3_600_000;
export const MS_PER_DAG = 86_400_000;

/** The wall clock in Amsterdam. */
export interface Wandklok {
  readonly dag: Dag;
  readonly msInDag: number;
}

/** Milliseconds of a moment that the program itself made; an unreadable one is a defect. */
export function msVan(instant: Instant): number {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (!Number.isFinite(ms)) throw new RangeError(`no instant: ${String(instant)}`);
  return ms;
}

/** ISO text in UTC with milliseconds. */
export function isoVan(ms: number): string {
  return new Date(ms).toISOString();
}

const klok = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Offset in ms by the time zone data of the platform: exact and slow, so asked a few times a year only. */
function gemetenVerschil(ms: number): number {
  const deel: Record<string, number> = {};
  for (const { type, value } of klok.formatToParts(ms)) deel[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = deel;
  const lokaal = dagNummer(year, month, day) * MS_PER_DAG + ((hour * 60 + minute) * 60 + second) * 1000;
  return lokaal - Math.floor(ms / 1000) * 1000;
}

interface Overgang {
  readonly vanaf: number;
  readonly verschil: number;
}

/** First ms in (links, rechts] with the offset of `rechts`; changes of the clock fall on whole minutes. */
function zoekOvergang(links: number, rechts: number): number {
  const doel = gemetenVerschil(rechts);
  let [a, b] = [Math.floor(links / 60_000), Math.ceil(rechts / 60_000)];
  while (b - a > 1) {
    const midden = Math.floor((a + b) / 2);
    if (gemetenVerschil(midden * 60_000) === doel) b = midden;
    else a = midden;
  }
  return b * 60_000;
}

function overgangenVan(jaar: number): readonly Overgang[] {
  let vorig = dagNummer(jaar, 1, 1) * MS_PER_DAG;
  const uit: Overgang[] = [{ vanaf: vorig, verschil: gemetenVerschil(vorig) }];
  for (let maand = 2; maand <= 13; maand++) {
    const grens = maand === 13 ? dagNummer(jaar + 1, 1, 1) : dagNummer(jaar, maand, 1);
    const nu = grens * MS_PER_DAG;
    const verschil = gemetenVerschil(nu);
    if (verschil !== uit.at(-1)?.verschil) uit.push({ vanaf: zoekOvergang(vorig, nu), verschil });
    vorig = nu;
  }
  return uit;
}

const perJaar = new Map<number, readonly Overgang[]>();

/** Offset of Amsterdam at a moment, in ms. */
function verschilOp(ms: number): number {
  const jaar = new Date(ms).getUTCFullYear();
  let overgangen = perJaar.get(jaar);
  if (!overgangen) perJaar.set(jaar, (overgangen = overgangenVan(jaar)));
  let verschil = 0;
  for (const o of overgangen) if (o.vanaf <= ms) verschil = o.verschil;
  return verschil;
}

/** What the clock in Amsterdam shows at a moment. */
export function wandklokVan(ms: number): Wandklok {
  const lokaal = ms + verschilOp(ms);
  const dag = Math.floor(lokaal / MS_PER_DAG);
  return { dag, msInDag: lokaal - dag * MS_PER_DAG };
}

/** All moments at which the clock in Amsterdam shows this: one, none (spring) or two (autumn), earliest first. */
export function momentenVan({ dag, msInDag }: Wandklok): number[] {
  const lokaal = dag * MS_PER_DAG + msInDag;
  const verschillen = new Set([verschilOp(lokaal - MS_PER_DAG), verschilOp(lokaal + MS_PER_DAG)]);
  return [...verschillen]
    .map((v) => lokaal - v)
    .filter((ms) => ms + verschilOp(ms) === lokaal)
    .sort((a, b) => a - b);
}

/** The moment at which the clock shows this; at a doubled time the first, at a skipped time that much later. */
export function momentVan(dag: Dag, msInDag = 0): number {
  const [eerste] = momentenVan({ dag, msInDag });
  if (eerste !== undefined) return eerste;
  const lokaal = dag * MS_PER_DAG + msInDag;
  return lokaal - verschilOp(lokaal - MS_PER_DAG);
}

/** 24:00 of a day: the next midnight. */
export function eindeVanDag(dag: Dag): number {
  return momentVan(dag + 1);
}
