/** The three duties of Wkkgz art. 11 lid 1: to the IGJ. */
export const IGJ_CATEGORIEEN = ['CALAMITEIT', 'GEWELD', 'ONTSLAG'] as const;
/** The two duties of Wmo 2015 art. 3.4 lid 1: to the toezichthouder of the municipality. */
export const WMO_CATEGORIEEN = ['WMO_CALAMITEIT', 'WMO_GEWELD'] as const;
export type WmoCategorie = (typeof WMO_CATEGORIEEN)[number];
/** The two duties of Jeugdwet art. 4.1.8 lid 1: to the IGJ as well, by another law and form. */
export const JEUGD_CATEGORIEEN = ['JEUGD_CALAMITEIT', 'JEUGD_GEWELD'] as const;
export type JeugdCategorie = (typeof JEUGD_CATEGORIEEN)[number];
export const EXTERNE_MELDING_CATEGORIEEN = [...IGJ_CATEGORIEEN, ...WMO_CATEGORIEEN, ...JEUGD_CATEGORIEEN] as const;
export type ExterneMeldingCategorie = (typeof EXTERNE_MELDING_CATEGORIEEN)[number];

/** To which kind of authority a report goes. */
export const INSTANTIES = ['IGJ', 'WMO'] as const;
export type Instantie = (typeof INSTANTIES)[number];

/** The authority of this kind of report. */
export function instantieVan(categorie: ExterneMeldingCategorie): Instantie {
  return WMO_CATEGORIEEN.some((c) => c === categorie) ? 'WMO' : 'IGJ';
}

/** The law behind a report: form, terms and legal basis follow it. IGJ is the Wkkgz; two of the three go to the IGJ. */
export const MELDROUTES = [...INSTANTIES, 'JEUGD'] as const;
export type Meldroute = (typeof MELDROUTES)[number];

/** The law behind this kind of report. */
export function meldrouteVan(categorie: ExterneMeldingCategorie): Meldroute {
  return JEUGD_CATEGORIEEN.some((c) => c === categorie) ? 'JEUGD' : instantieVan(categorie);
}

/** States of an ExterneMelding at the provider. BEKRACHTIGD: confirmed, to be sent by hand. INGETROKKEN: the finding no longer stands, before or after sending. */
export const EXTERNE_MELDING_STATUSSEN = [
  'CONCEPT',
  'TER_BEKRACHTIGING',
  'BEKRACHTIGD',
  'VERZONDEN',
  'ONTVANGST_BEVESTIGD',
  'ONDERZOEK_LOOPT',
  'RAPPORTAGE_INGEDIEND',
  'AANVULLENDE_VRAGEN',
  'AFGESLOTEN',
  'OVERGENOMEN',
  'INGETROKKEN',
] as const;
export type ExterneMeldingStatus = (typeof EXTERNE_MELDING_STATUSSEN)[number];

/** States of a received report in the inspectie's Postvak. Who works on it is a fact beside the state. */
export const POSTVAK_STATUSSEN = [
  'NIEUW',
  'BEVESTIGD',
  'WACHT_OP_RAPPORT',
  'IN_BEOORDELING',
  'EIGEN_ONDERZOEK',
  'AFGESLOTEN',
  'DOORGESTUURD',
] as const;
export type PostvakStatus = (typeof POSTVAK_STATUSSEN)[number];

/** Kinds of Overdracht of this context. */
export const IGJ_OVERDRACHT_SOORTEN = [
  'IGJ_EXTERNE_MELDING',
  'IGJ_ONTVANGSTBEVESTIGING',
  'IGJ_BERICHT',
  'IGJ_VERGEWISVRAAG',
  'IGJ_VERGEWISANTWOORD',
  'WMO_MELDING',
  'WMO_ONTVANGSTBEVESTIGING',
  'WMO_BERICHT',
] as const;
export type IgjOverdrachtSoort = (typeof IGJ_OVERDRACHT_SOORTEN)[number];

/** What is found about an event that has no internal report. */
export const LOSSE_VASTSTELLINGEN = ['VASTGESTELD', 'ONDUIDELIJK', 'GEEN'] as const;
export type LosseVaststellingSoort = (typeof LOSSE_VASTSTELLINGEN)[number];

/** How reports reach an authority: through a workspace here, or by hand on its own site. */
export const VERZENDWIJZEN = ['OVERDRACHT', 'ZELF'] as const;
export type Verzendwijze = (typeof VERZENDWIJZEN)[number];

/** Duties beside the report to the IGJ, each done or not needed. */
export const PARALLELLE_PLICHT_CODES = ['WMO', 'JEUGD', 'POLITIE', 'SCHOUWARTS', 'WAARSCHUWINGSREGISTER'] as const;
export type ParallellePlichtCode = (typeof PARALLELLE_PLICHT_CODES)[number];

/** The kinds of care that a provider gives, as far as they decide which duties hold. */
export const ZORGSOORTEN = ['WLZ', 'ZVW', 'GGZ', 'WMO', 'JEUGD'] as const;
export type Zorgsoort = (typeof ZORGSOORTEN)[number];
