/** A calendar day in the Netherlands, 'YYYY-MM-DD'. Days of law are days, not moments. */
export type Dag = string;

const ZONE = 'Europe/Amsterdam';
const DAG = /^(\d{4})-(\d{2})-(\d{2})$/;
const JAARTAL = new Intl.DateTimeFormat('nl-NL', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const DAG_WOORDEN = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIJD = new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, hour: 'numeric', minute: '2-digit', hour12: false });

/** The day in Amsterdam at this moment. */
export function dagVan(moment: Date): Dag {
  const deel = new Map(JAARTAL.formatToParts(moment).map((d) => [d.type, d.value]));
  return `${(deel.get('year') ?? '').padStart(4, '0')}-${deel.get('month')}-${deel.get('day')}`;
}

/** Does this day exist, in the four-digit years that we accept (1900-2100)? */
export function isDag(tekst: string): boolean {
  const [, jaar, maand, dag] = DAG.exec(tekst) ?? [];
  if (!jaar || !maand || !dag || jaar < '1900' || jaar > '2100') return false;
  const datum = new Date(Date.UTC(Number(jaar), Number(maand) - 1, Number(dag)));
  return datum.getUTCMonth() === Number(maand) - 1 && datum.getUTCDate() === Number(dag);
}

/** 'dinsdag 24 november 2026' */
export function dagInWoorden(dag: Dag): string {
  return DAG_WOORDEN.format(new Date(`${dag}T00:00:00Z`));
}

/** 'vrijdag 20 november 2026 om 10:15 uur' */
export function momentInWoorden(moment: Date): string {
  return `${dagInWoorden(dagVan(moment))} om ${TIJD.format(moment).replace(/^0(?=\d)/, '')} uur`;
}

/** Is this a moment at all? A Date can be made of nonsense. */
export function isMoment(moment: Date | null | undefined): moment is Date {
  return moment instanceof Date && !Number.isNaN(moment.getTime());
}

/**
 * People type minutes, machines keep seconds: comparing by the minute keeps '10:15' from lying before '10:15:32' of the
 * same minute.
 */
export function inMinuten(moment: Date): number {
  return Math.floor(moment.getTime() / 60_000);
}
