/** The kinds of term of this release (spec: law and policy sources stand with the definitions in the model). */
export const TERMIJN_CODES = ['IGJ_MELDING', 'IGJ_ONDERZOEK_OF', 'IGJ_RAPPORTAGE'] as const;
export type TermijnCode = (typeof TERMIJN_CODES)[number];

/** What is stored. VERLOPEN = late and still open; done late is GEHAALD with `teLaat`. */
export const TERMIJN_STATUSSEN = ['LOOPT', 'OPGESCHORT', 'GEHAALD', 'VERLOPEN', 'VERVALLEN'] as const;
export type TermijnStatus = (typeof TERMIJN_STATUSSEN)[number];

/** What is shown. */
export const TERMIJN_ERNSTEN = ['TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD', 'GEHAALD', 'GESTOPT'] as const;
export type TermijnErnst = (typeof TERMIJN_ERNSTEN)[number];

export const TERMIJN_EENHEDEN = ['WERKDAGEN', 'DAGEN', 'WEKEN', 'MAANDEN', 'JAREN', 'UREN'] as const;
export type TermijnEenheid = (typeof TERMIJN_EENHEDEN)[number];

/** Where a term comes from. */
export const TERMIJN_SOORTEN = ['WET', 'AMVB', 'BELEID', 'EIGEN'] as const;
export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number];

/** Kinds of planned action (reminders, and the change to VERLOPEN). */
export const TERMIJN_ACTIE_SOORTEN = [
  'START',
  'DAGEN_VOORAF',
  'WERKDAGEN_VOORAF',
  'VEILIGE_DAG',
  'LAATSTE_DAG',
  'UREN_VOORAF',
  'VERLOPEN',
  'DAGELIJKS_TE_LAAT',
] as const;
export type TermijnActieSoort = (typeof TERMIJN_ACTIE_SOORTEN)[number];

/** Whom an action is for. */
export const TERMIJN_ONTVANGERS = ['EIGENAAR', 'BESTUURDER', 'PLAATSVERVANGER'] as const;
export type TermijnOntvanger = (typeof TERMIJN_ONTVANGERS)[number];
