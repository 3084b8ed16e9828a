import { alsIso } from './kalender';

/** Every moment on screen is Dutch time, whatever the zone of the browser. */
export const ZONE = 'Europe/Amsterdam';

/** Wall clock in Amsterdam: `datum` is jjjj-mm-dd. */
export interface KlokStand {
  readonly datum: string;
  readonly uur: number;
  readonly minuut: number;
  /** Minutes ahead of UTC: 60 in winter, 120 in summer. */
  readonly verschil: number;
}

let vorm: Intl.DateTimeFormat | undefined;

function delen(ms: number): Map<string, number> {
  vorm ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return new Map(vorm.formatToParts(ms).map((d) => [d.type, Number(d.value)]));
}

/** The wall clock in Amsterdam at an instant (milliseconds since 1970). */
export function klokIn(ms: number): KlokStand {
  const d = delen(ms);
  const nr = (soort: string): number => d.get(soort) ?? 0;
  const alsUtc = Date.UTC(nr('year'), nr('month') - 1, nr('day'), nr('hour'), nr('minute'), nr('second'));
  return {
    datum: alsIso({ jaar: nr('year'), maand: nr('month'), dag: nr('day') }),
    uur: nr('hour'),
    minuut: nr('minute'),
    verschil: Math.round((alsUtc - Math.floor(ms / 1000) * 1000) / 60_000),
  };
}

/** Milliseconds of an ISO instant; refuses a text without zone, which would read as the browser's own time. */
export function msVan(moment: string): number {
  const ms = /(?:Z|[+-]\d{2}:?\d{2})$/.test(moment) ? Date.parse(moment) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`not an instant with a zone: ${moment}`);
  return ms;
}

/** Today in Amsterdam. */
export function dagVan(moment: string): string {
  return klokIn(msVan(moment)).datum;
}

const tweeCijfers = (n: number): string => String(n).padStart(2, '0');

function metVerschil(utc: number, verschil: number): string {
  const lokaal = new Date(utc + verschil * 60_000).toISOString().slice(0, 19);
  const uit = Math.abs(verschil);
  return `${lokaal}${verschil < 0 ? '-' : '+'}${tweeCijfers(Math.floor(uit / 60))}:${tweeCijfers(uit % 60)}`;
}

/** What a local date and time may mean. `keer` 0: it does not exist and these are the two nearest; 1; or 2: it exists twice. */
export interface LokaleLezing {
  readonly keer: 0 | 1 | 2;
  /** ISO instants with offset, earliest first. */
  readonly momenten: readonly string[];
}

/** All instants that read as this wall clock in Amsterdam. */
export function momentenVan(datum: string, uur: number, minuut: number): LokaleLezing {
  const lokaal = Date.parse(`${datum}T${tweeCijfers(uur)}:${tweeCijfers(minuut)}:00Z`);
  const voor = klokIn(lokaal - 86_400_000).verschil;
  const na = klokIn(lokaal + 86_400_000).verschil;
  const kandidaten = [...new Set([voor, na])].map((v) => ({ ms: lokaal - v * 60_000, verschil: v }));
  const geldig = kandidaten.filter((k) => klokIn(k.ms).verschil === k.verschil);
  if (geldig.length > 0) {
    const momenten = geldig.sort((a, b) => a.ms - b.ms).map((k) => metVerschil(k.ms, k.verschil));
    return { keer: geldig.length === 1 ? 1 : 2, momenten };
  }
  const dichtbij = kandidaten.sort((a, b) => a.ms - b.ms);
  return { keer: 0, momenten: dichtbij.map((k) => metVerschil(k.ms, klokIn(k.ms).verschil)) };
}
