import type { GeenAntwoord } from './big-register.poort';

const MINUUT = 60_000;
const DAG = 24 * 60 * MINUUT;

/** Own choice: the law names no period for looking again. */
export const HERCONTROLE_MS = 30 * DAG;
/** A number that the register does not give, or with something against it: looked at again sooner. */
export const NAVRAAG_MS = 7 * DAG;
const EERSTE_MS = 5 * MINUUT;

export type ControleUitkomst = 'AKKOORD' | 'BEZWAAR' | 'NIET_GEVONDEN' | GeenAntwoord;

export const geenAntwoord = (u: ControleUitkomst): u is GeenAntwoord =>
  u !== 'AKKOORD' && u !== 'BEZWAAR' && u !== 'NIET_GEVONDEN';

/** When to ask again: doubling from five minutes to a day as long as the register says nothing. */
export function wachttijdMs(uitkomst: ControleUitkomst, pogingen: number): number {
  if (geenAntwoord(uitkomst)) return Math.min(EERSTE_MS * 2 ** Math.min(pogingen, 20), DAG);
  return uitkomst === 'AKKOORD' ? HERCONTROLE_MS : NAVRAAG_MS;
}
