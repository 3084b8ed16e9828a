import type { TermijnPoort } from '@meldbaken/termijn/contract';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The last day for the report: the one that the inspectie named, else that of art. 8.7 lid 2 (8 weken). */
export function rapportageDag(
  termijnen: Pick<TermijnPoort, 'vervaltOp'>,
  gevraagd: boolean,
  genoemd: string | null,
  bevestigdOp: Date,
): string | null {
  if (!gevraagd) return null;
  const einde = genoemd === null ? termijnen.vervaltOp('IGJ_RAPPORTAGE', bevestigdOp) : null;
  // A term ends at 24:00: the moment before it lies on the last day.
  return einde ? DAG.format(new Date(einde.getTime() - 1)) : genoemd;
}
