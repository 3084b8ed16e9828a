/** The three duties of Wkkgz art. 11 lid 1. */
export const EXTERNE_MELDING_CATEGORIEEN = ['CALAMITEIT', 'GEWELD', 'ONTSLAG'] as const;
export type ExterneMeldingCategorie = (typeof EXTERNE_MELDING_CATEGORIEEN)[number];

/** States of an ExterneMelding at the provider. INGETROKKEN: never sent, as the finding no longer stands. */
export const EXTERNE_MELDING_STATUSSEN = [
  'CONCEPT',
  'TER_BEKRACHTIGING',
  'VERZONDEN',
  'ONTVANGST_BEVESTIGD',
  'INGETROKKEN',
] as const;
export type ExterneMeldingStatus = (typeof EXTERNE_MELDING_STATUSSEN)[number];

/** States of a received report in the inspectie's Postvak. Who works on it is a fact beside the state. */
export const POSTVAK_STATUSSEN = ['NIEUW', 'BEVESTIGD'] as const;
export type PostvakStatus = (typeof POSTVAK_STATUSSEN)[number];

/** Kinds of Overdracht of this context. */
export const IGJ_OVERDRACHT_SOORTEN = ['IGJ_EXTERNE_MELDING', 'IGJ_ONTVANGSTBEVESTIGING'] as const;
export type IgjOverdrachtSoort = (typeof IGJ_OVERDRACHT_SOORTEN)[number];
