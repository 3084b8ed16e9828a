/** What a link can ask of somebody; the person sees these parts alone. */
export const SOLLICITANT_DELEN = ['TOESTEMMING', 'STUKKEN', 'WERKVERLEDEN', 'BEVINDINGEN'] as const;
export type SollicitantDeel = (typeof SOLLICITANT_DELEN)[number];

/** How it stands with a link; DICHT: too many wrong codes. */
export const SOLLICITANT_LINK_STANDEN = ['OPEN', 'VERLOPEN', 'DICHT', 'INGETROKKEN'] as const;
export type SollicitantLinkStand = (typeof SOLLICITANT_LINK_STANDEN)[number];

/** What happens with a link, in its own log. */
export const SOLLICITANT_LOG_SOORTEN = [
  'GEMAAKT',
  'BEZOCHT',
  'CODE_FOUT',
  'DICHT',
  'BINNEN',
  'GESLOTEN',
  'VERNIEUWD',
  'INGETROKKEN',
] as const;
export type SollicitantLogSoort = (typeof SOLLICITANT_LOG_SOORTEN)[number];

/** What comes in through a link. */
export const SOLLICITANT_INZENDINGEN = ['TOESTEMMING', 'INTREKKING', 'STUK', 'WERKVERLEDEN', 'REACTIE'] as const;
export type SollicitantInzendingSoort = (typeof SOLLICITANT_INZENDINGEN)[number];

/** A requirement of which evidence is asked, in the words that the person reads. */
export interface GevraagdStuk {
  readonly code: string;
  readonly naam: string;
  /** Where it says that this is asked. */
  readonly bron: string;
}
