import type { Dag, RegisterPeriode } from '@meldbaken/vergewis/contract';

/** The employers' register of 2014: it stopped, and nobody is asked for a check that cannot be done (law: 1-1-2022). */
export const WAARSCHUWINGSREGISTER_2014: RegisterPeriode = {
  code: 'WRZW_2014',
  naam: 'het Waarschuwingsregister Zorg en Welzijn',
  van: '2014-01-01',
  tot: '2022-01-01',
  actief: false,
  versie: 1,
  vastgelegdOp: '2014-01-01',
};

export const VASTE_REGISTERS: readonly RegisterPeriode[] = [WAARSCHUWINGSREGISTER_2014];

/** Of each register the newest version that was written down by that day: what came later was not known then. */
export function registersOp(registers: readonly RegisterPeriode[], bekendOp: Dag): RegisterPeriode[] {
  const nieuwste = new Map<string, RegisterPeriode>();
  for (const r of registers) {
    const ander = nieuwste.get(r.code);
    if (r.vastgelegdOp <= bekendOp && (!ander || ander.versie < r.versie)) nieuwste.set(r.code, r);
  }
  return [...nieuwste.values()];
}
