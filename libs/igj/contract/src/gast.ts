/** How a look for a guest stands. */
export const GAST_STANDEN = ['OPEN', 'VERLOPEN', 'DICHT', 'INGETROKKEN'] as const;
export type GastStand = (typeof GAST_STANDEN)[number];

/** What the own log of a look keeps. */
export const GAST_LOG_SOORTEN = [
  'GEMAAKT',
  'BEZOCHT',
  'CODE_FOUT',
  'DICHT',
  'BINNEN',
  'GEZIEN',
  'GESLOTEN',
  'VERNIEUWD',
  'INGETROKKEN',
] as const;
export type GastLogSoort = (typeof GAST_LOG_SOORTEN)[number];
