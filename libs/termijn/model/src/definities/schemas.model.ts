import type { HerinneringRegel } from '../definitie.model';

const IEDEREEN = ['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'] as const;
const EIGENAAR = ['EIGENAAR'] as const;
const EIGENAAR_EN_BESTUUR = ['EIGENAAR', 'BESTUURDER'] as const;

/** Of a few working days, where the law wants it at once (spec 03). */
export const KORT_SCHEMA: readonly HerinneringRegel[] = [
  { soort: 'START', aan: EIGENAAR_EN_BESTUUR },
  { soort: 'WERKDAGEN_VOORAF', aantal: 1, uur: 9, aan: EIGENAAR },
  { soort: 'VEILIGE_DAG', uur: 8, aan: IEDEREEN },
  { soort: 'LAATSTE_DAG', uur: 8, aan: IEDEREEN },
  { soort: 'UREN_VOORAF', aantal: 4, aan: IEDEREEN },
  { soort: 'VERLOPEN', aan: EIGENAAR_EN_BESTUUR },
  { soort: 'DAGELIJKS_TE_LAAT', uur: 9, aan: EIGENAAR_EN_BESTUUR },
];

/** Of some weeks. */
export const LANG_SCHEMA: readonly HerinneringRegel[] = [
  ...KORT_SCHEMA,
  { soort: 'DAGEN_VOORAF', aantal: 7, uur: 9, aan: EIGENAAR },
];

/** Of a month or more, where somebody must act first. */
export const MAANDEN_SCHEMA: readonly HerinneringRegel[] = [
  ...LANG_SCHEMA,
  { soort: 'DAGEN_VOORAF', aantal: 30, uur: 9, aan: EIGENAAR },
];

/** Of hours: by the clock. */
export const UREN_SCHEMA: readonly HerinneringRegel[] = [
  { soort: 'START', aan: EIGENAAR_EN_BESTUUR },
  { soort: 'UREN_VOORAF', aantal: 24, aan: EIGENAAR_EN_BESTUUR },
  { soort: 'LAATSTE_DAG', uur: 8, aan: IEDEREEN },
  { soort: 'UREN_VOORAF', aantal: 4, aan: IEDEREEN },
  { soort: 'VERLOPEN', aan: EIGENAAR_EN_BESTUUR },
  { soort: 'DAGELIJKS_TE_LAAT', uur: 9, aan: EIGENAAR_EN_BESTUUR },
];

/** Of years: the owner alone, until it is late. */
export const JAREN_SCHEMA: readonly HerinneringRegel[] = [
  { soort: 'START', aan: EIGENAAR },
  { soort: 'DAGEN_VOORAF', aantal: 90, uur: 9, aan: EIGENAAR },
  { soort: 'DAGEN_VOORAF', aantal: 30, uur: 9, aan: EIGENAAR },
  { soort: 'DAGEN_VOORAF', aantal: 7, uur: 9, aan: EIGENAAR },
  { soort: 'LAATSTE_DAG', uur: 8, aan: EIGENAAR },
  { soort: 'VERLOPEN', aan: EIGENAAR_EN_BESTUUR },
  { soort: 'DAGELIJKS_TE_LAAT', uur: 9, aan: EIGENAAR },
];

/** Of one's own plan: the owner, and the deputy on the last day. */
export const PLAN_SCHEMA: readonly HerinneringRegel[] = [
  { soort: 'START', aan: EIGENAAR },
  { soort: 'WERKDAGEN_VOORAF', aantal: 2, uur: 9, aan: EIGENAAR },
  { soort: 'LAATSTE_DAG', uur: 8, aan: ['EIGENAAR', 'PLAATSVERVANGER'] },
  { soort: 'VERLOPEN', aan: EIGENAAR },
  { soort: 'DAGELIJKS_TE_LAAT', uur: 9, aan: EIGENAAR },
];

/** A limit of age is no running term: nobody is reminded. */
export const GEEN_SCHEMA: readonly HerinneringRegel[] = [];
