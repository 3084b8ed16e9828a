import type { ExterneMeldingCategorie, ExterneMeldingStatus, PostvakStatus } from '@meldbaken/igj/contract';

export const CATEGORIE_LABEL: Readonly<Record<ExterneMeldingCategorie, string>> = {
  CALAMITEIT: 'Calamiteit',
  GEWELD: 'Geweld in de zorgrelatie',
  ONTSLAG: 'Ontslag wegens disfunctioneren',
};

export const EXTERNE_MELDING_STATUS_LABEL: Readonly<Record<ExterneMeldingStatus, string>> = {
  CONCEPT: 'Concept',
  TER_BEKRACHTIGING: 'Wacht op de bestuurder',
  BEKRACHTIGD: 'Bevestigd, zelf versturen',
  VERZONDEN: 'Verzonden',
  ONTVANGST_BEVESTIGD: 'Ontvangst bevestigd',
  ONDERZOEK_LOOPT: 'Onderzoek loopt',
  RAPPORTAGE_INGEDIEND: 'Rapport ingediend',
  AANVULLENDE_VRAGEN: 'De IGJ stelt nog vragen',
  AFGESLOTEN: 'Afgesloten door de IGJ',
  OVERGENOMEN: 'De IGJ onderzoekt zelf',
  INGETROKKEN: 'Ingetrokken',
};

export const POSTVAK_STATUS_LABEL: Readonly<Record<PostvakStatus, string>> = {
  NIEUW: 'Nieuw',
  BEVESTIGD: 'Ontvangst bevestigd',
  WACHT_OP_RAPPORT: 'Wacht op rapport',
  IN_BEOORDELING: 'In beoordeling',
  EIGEN_ONDERZOEK: 'Eigen onderzoek',
  AFGESLOTEN: 'Afgesloten',
  DOORGESTUURD: 'Doorgestuurd',
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
