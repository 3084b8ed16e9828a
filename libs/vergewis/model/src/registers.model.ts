import type { RegisterPeriode } from '@meldbaken/vergewis/contract';

/** The employers' register of 2014: it stopped, and nobody is asked for a check that cannot be done (law: 1-1-2022). */
export const WAARSCHUWINGSREGISTER_2014: RegisterPeriode = {
  code: 'WRZW_2014',
  naam: 'het Waarschuwingsregister Zorg en Welzijn',
  van: '2014-01-01',
  tot: '2022-01-01',
  actief: false,
};

export const VASTE_REGISTERS: readonly RegisterPeriode[] = [WAARSCHUWINGSREGISTER_2014];
