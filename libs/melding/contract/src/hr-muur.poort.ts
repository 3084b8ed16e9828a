import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** A question of an investigation as it goes to HR: about whom and what, and nothing of the report that it comes from. */
export interface VraagVoorHr {
  /** The dossier of the question itself; no report has this id. */
  kenmerk: string;
  persoonId: string;
  vraag: string;
  gesteldOp: Date;
  uiterlijkOp: string;
}

/** HR asks whether something matters for the suitability of this person. */
export interface VraagVanHr {
  /** The dossier of the question itself. */
  kenmerk: string;
  persoonId: string;
  gesteldOp: Date;
  /** The day on which HR hears the answer, whatever it is. */
  antwoordOp: string;
}

export const HR_UITKOMSTEN = ['BEANTWOORD', 'GEWEIGERD', 'GEEN_DOSSIER'] as const;
export type HrUitkomst = (typeof HR_UITKOMSTEN)[number];

export interface AntwoordVanHr {
  kenmerk: string;
  uitkomst: HrUitkomst;
  /** What HR says; nothing when HR keeps no file of this person. */
  tekst: string | null;
}

export const GESCHIKTHEID_ANTWOORDEN = ['JA', 'NEE'] as const;
export type GeschiktheidAntwoord = (typeof GESCHIKTHEID_ANTWOORDEN)[number];

export const HR_MUUR = Symbol('HR_MUUR');

/**
 * The two openings in the wall between reports and HR, for the worker alone. What goes through is all that is in these
 * types: no report, no number, no id that leads back.
 */
export interface HrMuur {
  /** What HR gets to see of a question; null when it was asked and carried over before. */
  vraag(tx: Transactie, wie: SysteemInzage, kenmerk: string): Promise<VraagVoorHr | null>;
  /** The answer goes to who may read the report. The same answer again changes nothing. */
  antwoord(tx: Transactie, wie: SysteemInzage, a: AntwoordVanHr, nu: Date): Promise<void>;
  /** A question of HR comes to the receivers. */
  ontvang(tx: Transactie, wie: SysteemInzage, v: VraagVanHr, nu: Date): Promise<void>;
  /** What the receivers said when the day has come; null when nobody answered. */
  geschiktheid(tx: Transactie, wie: SysteemInzage, kenmerk: string): Promise<GeschiktheidAntwoord | null>;
}
