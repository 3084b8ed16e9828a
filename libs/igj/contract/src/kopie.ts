import type { ExterneMeldingCategorie } from './codes';

/** One filled field as it was sent: the stored value and how it reads. */
export interface KopieVeld {
  readonly code: string;
  readonly label: string;
  readonly waarde: string;
  readonly tekst: string;
}

/** The frozen copy of a report: exactly the filled fields of its category, in the order of the form. */
export interface ExterneMeldingKopie {
  readonly soort: 'IGJ_EXTERNE_MELDING' | 'WMO_MELDING';
  readonly versie: 1;
  readonly categorie: ExterneMeldingCategorie;
  readonly velden: readonly KopieVeld[];
}

/** What the authority sends back when it confirms receipt (Uitvoeringsbesluit Wkkgz art. 8.5 lid 1; a municipality likewise). */
export interface OntvangstbevestigingKopie {
  readonly soort: 'IGJ_ONTVANGSTBEVESTIGING' | 'WMO_ONTVANGSTBEVESTIGING';
  readonly versie: 1;
  /** The authority's own case number, sent on purpose. */
  readonly kenmerk: string;
  /** ISO instant. */
  readonly bevestigdOp: string;
  readonly contactgegevens: string | null;
  readonly rapportageGevraagd: boolean;
  /** 'YYYY-MM-DD'; null: the default term counts from the confirmation. */
  readonly rapportageUiterlijk: string | null;
}
