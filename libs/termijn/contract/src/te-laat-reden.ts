/** Why a term was not met in time; the words of the person stand beside it. */
export const TE_LAAT_REDENEN = [
  'LATER_ONTDEKT',
  'WACHTEN_OP_ANDEREN',
  'ZIEKTE_OF_AFWEZIG',
  'TE_DRUK',
  'ONBEKEND_MET_TERMIJN',
  'FOUT_IN_SYSTEEM',
  'ANDERS',
] as const;
export type TeLaatReden = (typeof TE_LAAT_REDENEN)[number];

/** Kinds of change that a term keeps. */
export const TERMIJN_WIJZIGING_SOORTEN = [
  'GESTART',
  'GEHAALD',
  'VERLOPEN',
  'VERVALLEN',
  'VERVANGEN',
  'EIGENAAR_GEWISSELD',
  'OPGESCHORT',
  'HERVAT',
  'VERLENGD',
  'INGEKORT',
  'HERREKEND',
  'TE_LAAT_TOEGELICHT',
] as const;
export type TermijnWijzigingSoort = (typeof TERMIJN_WIJZIGING_SOORTEN)[number];
