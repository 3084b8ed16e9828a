import type { ExterneMeldingCategorie, ExterneMeldingStatus, PostvakStatus } from '@meldbaken/igj/contract';

export const CATEGORIE_LABEL: Readonly<Record<ExterneMeldingCategorie, string>> = {
  CALAMITEIT: 'Calamiteit',
  GEWELD: 'Geweld in de zorgrelatie',
  ONTSLAG: 'Ontslag wegens disfunctioneren',
};

export const EXTERNE_MELDING_STATUS_LABEL: Readonly<Record<ExterneMeldingStatus, string>> = {
  CONCEPT: 'Concept',
  TER_BEKRACHTIGING: 'Wacht op de bestuurder',
  VERZONDEN: 'Verzonden',
  ONTVANGST_BEVESTIGD: 'Ontvangst bevestigd',
  INGETROKKEN: 'Ingetrokken',
};

export const POSTVAK_STATUS_LABEL: Readonly<Record<PostvakStatus, string>> = {
  NIEUW: 'Nieuw',
  BEVESTIGD: 'Ontvangst bevestigd',
};

/** The legal basis under which a report leaves the organisation. */
export const GRONDSLAG: Readonly<Record<ExterneMeldingCategorie, string>> = {
  CALAMITEIT: 'Wkkgz artikel 11, eerste lid, onder a',
  GEWELD: 'Wkkgz artikel 11, eerste lid, onder b',
  ONTSLAG: 'Wkkgz artikel 11, eerste lid, onder c',
};

export const MELDING_DOEL = 'Verplichte melding bij de inspectie';

export const BEVESTIGING_GRONDSLAG = 'Uitvoeringsbesluit Wkkgz artikel 8.5, eerste lid';
export const BEVESTIGING_DOEL = 'Bevestiging dat de inspectie de melding ontving';
