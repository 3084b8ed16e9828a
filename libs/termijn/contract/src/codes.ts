/** The kinds of term that are built in (sources stand with the definitions in the model). */
export const TERMIJN_CODES = [
  'IGJ_MELDING',
  'IGJ_ONDERZOEK_OF',
  'IGJ_RAPPORTAGE',
  'IGJ_AANVULLEN',
  'IGJ_VRAAG',
  'IGJ_MAATREGEL',
  'IGJ_BURGERMELDING',
  'IGJ_ACTIES',
  'IGJ_REACTIE_CONCEPT',
  'IGJ_EINDRAPPORT',
  'IGJ_AANTEKENING',
  'JEUGD_MELDING',
  'JEUGD_ONDERZOEK_OF',
  'JEUGD_AANVULLEN',
  'JEUGD_RAPPORTAGE',
  'WMO_MELDING',
  'WMO_AANVULLEN',
  'WMO_VRAAG',
  'WMO_RAPPORTAGE',
  'CLIENT_INFORMEREN',
  'KLACHT',
  'ZWIJGPLICHT',
  'NAZORG',
  'TERUGBLIK',
  'MONITORING',
  'POLITIE_OVERLEG',
  'CONTACT_CONTROLE',
  'VOG_START',
  'VOG_SOLIST',
  'VOG_PGB',
  'VOG_VOOR_START',
  'VOG_VERNIEUWING',
  'VOG_WMO_VERMOEDEN',
  'BIG_HERCONTROLE',
  'VERGEWIS_PERIODIEK',
  'VERGEWIS_TIJDELIJK',
  'REGISTRATIE_VERWIJDEREN',
  'SOLLICITANT_WISSEN',
  'DIENSTVERBAND_WISSEN',
  'BEWIJS_GUNNING',
  'PGB_VERZILVEREN',
  'PGB_BUITENLAND',
  'AWB_BESLISSEN',
  'AWB_BEZWAAR',
  'AWB_BESLISSING_OP_BEZWAAR',
  'AWB_ZIENSWIJZE',
  'DWANGSOM_BETALEN',
  'BIBOB_ADVIES',
  'HUISVERBOD',
  'VEILIG_THUIS_START',
  'VEILIG_THUIS_OORDEEL',
  'DATALEK_AP',
  'DATALEK_VERWERKER',
  'AVG_VERZOEK',
  'BEWAARTERMIJN_LOGBOEK',
] as const;
export type TermijnCode = (typeof TERMIJN_CODES)[number];

/** Code of a term that a tenant made itself; its definition stands in termijn.eigen_definitie. */
export type EigenTermijnCode = `EIGEN_${string}`;
/** What a row of a term can have. */
export type TermijnRijCode = TermijnCode | EigenTermijnCode;

/** Whether this is the code of a tenant's own term. */
export function isEigenCode(code: string): code is EigenTermijnCode {
  return /^EIGEN_[A-Z0-9_]{1,40}$/.test(code);
}

/** What is stored. VERLOPEN = late and still open; done late is GEHAALD with `teLaat`. */
export const TERMIJN_STATUSSEN = ['LOOPT', 'OPGESCHORT', 'GEHAALD', 'VERLOPEN', 'VERVALLEN'] as const;
export type TermijnStatus = (typeof TERMIJN_STATUSSEN)[number];

/** What is shown. */
export const TERMIJN_ERNSTEN = ['TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD', 'GEHAALD', 'GESTOPT'] as const;
export type TermijnErnst = (typeof TERMIJN_ERNSTEN)[number];

export const TERMIJN_EENHEDEN = ['WERKDAGEN', 'DAGEN', 'WEKEN', 'MAANDEN', 'JAREN', 'UREN'] as const;
export type TermijnEenheid = (typeof TERMIJN_EENHEDEN)[number];

/** Where the length of a term comes from. */
export const TERMIJN_SOORTEN = ['WET', 'AMVB', 'EU', 'BELEID', 'CONTRACT', 'EIGEN'] as const;
export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number];

/** Fields of the catalogue. */
export const TERMIJN_GEBIEDEN = ['IGJ', 'CLIENT', 'VERGEWIS', 'GEMEENTE', 'PRIVACY', 'BEWAREN', 'EIGEN'] as const;
export type TermijnGebied = (typeof TERMIJN_GEBIEDEN)[number];

/** How sure we are of what we wrote down: the text read, an older text read, another source than the text, or assumed. */
export const BRON_ZEKERHEDEN = ['GECONTROLEERD', 'OUDERE_TEKST', 'ANDERE_BRON', 'AANNAME'] as const;
export type BronZekerheid = (typeof BRON_ZEKERHEDEN)[number];

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

/** How a term ended, for the yearly figures. A term that still has time has none of these. */
export const TERMIJN_AFLOPEN = ['OP_TIJD', 'TE_LAAT_GEHAALD', 'TE_LAAT_OPEN', 'VERVALLEN'] as const;
export type TermijnAfloop = (typeof TERMIJN_AFLOPEN)[number];
