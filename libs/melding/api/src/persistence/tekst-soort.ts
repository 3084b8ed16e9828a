/** Kinds of text that stand at the report itself; parts of a case have kinds of their own, read by their own readers. */
export const TEKST_SOORTEN = [
  'FEITEN',
  'MENING',
  'WAT_GEDAAN',
  'WAAR',
  'VASTSTELLING_TOELICHTING',
  'VASTSTELLING_EERDER',
  'SLUITEN_TOELICHTING',
  'HEROPENEN_REDEN',
  'DOORVERWIJZEN_REDEN',
  'UITSLUITEN_REDEN',
  'STAP_REDEN',
  'EENHEID_REDEN',
] as const;

export type TekstSoort = (typeof TEKST_SOORTEN)[number];
