import type { Dag } from './dienstverband';

/** Whom a reminder goes to: the person whom it is about, or who leads the team. */
export const HERINNERING_AAN = ['PERSOON', 'LEIDINGGEVENDE'] as const;
export type HerinneringAan = (typeof HERINNERING_AAN)[number];

/** Why it went out. */
export const HERINNERING_AANLEIDINGEN = ['MET_DE_HAND', 'VOOR_BEGIN', 'GEEN_ANTWOORD'] as const;
export type HerinneringAanleiding = (typeof HERINNERING_AANLEIDINGEN)[number];

/** What became of the mail. ONBEKEND: the worker died while sending; a person must look. */
export const MAIL_STATUSSEN = ['WACHT', 'BEZIG', 'VERSTUURD', 'ONBEKEND', 'MISLUKT', 'VERVALLEN'] as const;
export type MailStatus = (typeof MAIL_STATUSSEN)[number];

/** When reminders go out by themselves. */
export interface HerinnerInstelling {
  aan: boolean;
  /** So many days without an answer. */
  naDagen: number;
  /** So many days before the first day of work. */
  voorBeginDagen: number;
  /** The manager too. */
  leidinggevende: boolean;
}

/** Somebody of whom a reminder could be sent, on a day. */
export interface HerinnerVraag {
  vandaag: Dag;
  sollicitant: boolean;
  email: string | null;
  beginOp: Dag | null;
  eindeOp: Dag | null;
  /** May this person not work with clients now? */
  nietInzetbaar: boolean;
  heeftLeidinggevende: boolean;
  /** Per requirement that is asked and not answered: since when, and how often it was reminded of since it was asked. */
  gevraagd: readonly { eis: string; laatstOp: Dag; herinnerd: number }[];
}
