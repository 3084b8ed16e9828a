import { createHash } from 'node:crypto';
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

/** What the feed needs of a term. No name, number, unit or code: a calendar is read over shoulders and kept elsewhere. */
export interface AgendaTermijn {
  id: string;
  vervaltOp: Date;
  /** The end by the strictest reading: alarms aim at it. */
  veiligVoorOp: Date;
  revisie: number;
  gewijzigdOp: Date;
  teLaat: boolean;
}

const UUR_MS = 3_600_000;
const UUR_S = 3600;
/** One day, and four hours. */
const VOORAF_S = [24 * UUR_S, 4 * UUR_S];

/** Stable over refreshes and over a new secret; it tells neither the term nor that two members have the same one. */
const uid = (lidmaatschapId: string, termijnId: string): string =>
  `${createHash('sha256').update(`agenda:${lidmaatschapId}:${termijnId}`).digest('hex').slice(0, 40)}@meldbaken`;

/**
 * The feed in iCalendar (RFC 5545). Moments are UTC, so that no reader can mistake the zone or a change of the clock; each
 * event is the last hour of its term.
 */
export function agendaIcs(termijnen: readonly AgendaTermijn[], lidmaatschapId: string, baseUrl: string): string {
  const agenda = ical({
    name: 'Meldbaken: termijnen',
    prodId: { company: 'Meldbaken', product: 'Termijnen', language: 'NL' },
    ttl: UUR_S,
  });
  for (const t of termijnen) {
    const titel = t.teLaat ? 'Termijn is te laat' : 'Termijn loopt af';
    const gebeurtenis = agenda.createEvent({
      id: uid(lidmaatschapId, t.id),
      sequence: t.revisie,
      start: new Date(t.vervaltOp.getTime() - UUR_MS),
      end: t.vervaltOp,
      stamp: t.gewijzigdOp,
      lastModified: t.gewijzigdOp,
      summary: titel,
      description: `Log in om te zien wat u moet doen:\n${baseUrl}/termijnen`,
      url: `${baseUrl}/termijnen`,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: ICalEventStatus.CONFIRMED,
    });
    if (!t.teLaat)
      for (const vooraf of VOORAF_S)
        gebeurtenis
          .createAlarm({ type: ICalAlarmType.display, description: titel, triggerBefore: vooraf + speling(t) })
          .relatesTo(ICalAlarmRelatesTo.end);
  }
  return agenda.toString();
}

/** Seconds between the safe end and the end. */
const speling = (t: AgendaTermijn): number =>
  Math.max(0, Math.round((t.vervaltOp.getTime() - t.veiligVoorOp.getTime()) / 1000));
