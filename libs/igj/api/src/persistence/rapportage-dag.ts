import type { TermijnCode, TermijnPoort } from '@meldbaken/termijn/contract';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The last day for the report: the one that the authority named, else that of art. 8.7 lid 2 (8 weken; at a municipality and for youth care an assumption). */
export function rapportageDag(
  termijnen: Pick<TermijnPoort, 'vervaltOp'>,
  gevraagd: boolean,
  genoemd: string | null,
  bevestigdOp: Date,
  code: 'IGJ_RAPPORTAGE' | 'WMO_RAPPORTAGE' | 'JEUGD_RAPPORTAGE' = 'IGJ_RAPPORTAGE',
): string | null {
  if (!gevraagd) return null;
  return genoemd ?? laatsteDag(termijnen, code, bevestigdOp);
}

/** The last day of a term that began then. */
export function laatsteDag(
  termijnen: Pick<TermijnPoort, 'vervaltOp'>,
  code: TermijnCode,
  beginOp: Date,
): string | null {
  const einde = termijnen.vervaltOp(code, beginOp);
  return einde && dagVoor(einde);
}

/** A term ends at 24:00: the moment before it lies on the last day. */
export function dagVoor(einde: Date): string {
  return DAG.format(new Date(einde.getTime() - 1));
}
