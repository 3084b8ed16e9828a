import {
  instantieVan,
  type ExterneMeldingCategorie,
  type ExterneMeldingStatus,
  type Instantie,
  type Meldroute,
  type PostvakStatus,
} from '@meldbaken/igj/contract';
import { zinVoor } from './wmo/autoriteit.model';

export const CATEGORIE_LABEL: Readonly<Record<ExterneMeldingCategorie, string>> = {
  CALAMITEIT: 'Calamiteit',
  GEWELD: 'Geweld in de zorgrelatie',
  ONTSLAG: 'Ontslag wegens disfunctioneren',
  WMO_CALAMITEIT: 'Calamiteit bij hulp uit de Wmo',
  WMO_GEWELD: 'Geweld bij hulp uit de Wmo',
  JEUGD_CALAMITEIT: 'Calamiteit in de jeugdhulp',
  JEUGD_GEWELD: 'Geweld in de jeugdhulp',
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
  WMO_CALAMITEIT: 'Wmo 2015 artikel 3.4, eerste lid, onder a',
  WMO_GEWELD: 'Wmo 2015 artikel 3.4, eerste lid, onder b',
  JEUGD_CALAMITEIT: 'Jeugdwet artikel 4.1.8, eerste lid, onder a',
  JEUGD_GEWELD: 'Jeugdwet artikel 4.1.8, eerste lid, onder b',
};

export const MELDING_DOEL: Readonly<Record<Instantie, string>> = {
  IGJ: 'Verplichte melding bij de inspectie',
  WMO: 'Verplichte melding bij de toezichthouder Wmo van de gemeente',
};

export const BEVESTIGING_GRONDSLAG: Readonly<Record<Meldroute, string>> = {
  IGJ: 'Uitvoeringsbesluit Wkkgz artikel 8.5, eerste lid',
  WMO: 'Wmo 2015 artikel 6.1: toezicht (aanname)',
  JEUGD: 'Jeugdwet artikel 9.2: toezicht (aanname)',
};
export const BEVESTIGING_DOEL: Readonly<Record<Instantie, string>> = {
  IGJ: 'Bevestiging dat de inspectie de melding ontving',
  WMO: 'Bevestiging dat de gemeente de melding ontving',
};

/** A state inside a sentence that holds for every authority. */
export const standInZin = (status: ExterneMeldingStatus): string =>
  EXTERNE_MELDING_STATUS_LABEL[status].replace(/\b[Dd]e IGJ\b/, 'de toezichthouder').toLowerCase();

/** The state of a report at the provider, with the authority that it went to. */
export const meldingStatusLabel = (categorie: ExterneMeldingCategorie, status: ExterneMeldingStatus): string =>
  zinVoor(instantieVan(categorie), EXTERNE_MELDING_STATUS_LABEL[status]);
