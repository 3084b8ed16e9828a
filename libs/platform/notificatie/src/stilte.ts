import { Temporal } from '@js-temporal/polyfill';

const ZONE = 'Europe/Amsterdam';

/** Quiet hours on the clock in Amsterdam ('22:00' to '07:00' goes over midnight). */
export interface Stilte {
  van: string;
  tot: string;
}

/** Is this time of the clock within the quiet hours? The end itself is not. */
export function isStil(stilte: Stilte, tijd: string): boolean {
  const { van, tot, om } = { van: lees(stilte.van), tot: lees(stilte.tot), om: lees(tijd) };
  const naVan = Temporal.PlainTime.compare(om, van) >= 0;
  const voorTot = Temporal.PlainTime.compare(om, tot) < 0;
  return Temporal.PlainTime.compare(van, tot) < 0 ? naVan && voorTot : naVan || voorTot;
}

/** When the quiet hours of this moment end; null when it is not quiet. An end that the clock skips is as much later. */
export function stilTot(stilte: Stilte | null, nu: Date): Date | null {
  if (!stilte) return null;
  const hier = Temporal.Instant.fromEpochMilliseconds(nu.getTime()).toZonedDateTimeISO(ZONE);
  const nuTijd = hier.toPlainTime();
  if (!isStil(stilte, nuTijd.toString())) return null;
  const tot = lees(stilte.tot);
  const dag = hier.toPlainDate().add({ days: Temporal.PlainTime.compare(nuTijd, tot) < 0 ? 0 : 1 });
  const einde = dag.toZonedDateTime({ timeZone: ZONE, plainTime: tot }).epochMilliseconds;
  // In the hour that comes twice, the first end may be behind us: then it is the second.
  return new Date(einde > nu.getTime() ? einde : einde + UUR_MS);
}

const UUR_MS = 3_600_000;
const lees = (tijd: string): Temporal.PlainTime => Temporal.PlainTime.from(tijd);
