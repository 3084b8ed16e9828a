import type { Dag } from './dienstverband';

/** How a question to the handlers stands, as HR sees it. 'No answer' is the same whatever the reason. */
export const GESCHIKTHEID_STANDEN = ['GEVRAAGD', 'JA', 'NEE', 'GEEN_ANTWOORD'] as const;
export type GeschiktheidStand = (typeof GESCHIKTHEID_STANDEN)[number];

/** How sure it is that somebody does not fit the work. */
export const ONGESCHIKT_MATEN = ['VERMOEDEN', 'VASTGESTELD'] as const;
export type OngeschiktMaat = (typeof ONGESCHIKT_MATEN)[number];

/** What follows (Leidraad p. 93): for who works here, and for an applicant. */
export const ONGESCHIKT_OPTIES = [
  'BEGELEIDING',
  'SCHOLING',
  'OVERPLAATSING',
  'ONTSLAG',
  'GEEN_OVEREENKOMST',
  'FUNCTIE_ZONDER_RISICO',
] as const;
export type OngeschiktOptie = (typeof ONGESCHIKT_OPTIES)[number];

/** The newest version of a decision, as far as the result needs it. */
export interface Ongeschiktheid {
  id: string;
  optie: OngeschiktOptie;
  op: Dag;
  /** Last day of what was agreed; null where it has no end. */
  tot: Dag | null;
  vastgelegdOp: Dag;
  /** From this day it holds no more. */
  afgeslotenOp: Dag | null;
}

/** How it was checked that who asks for a reference is who they say. */
export const VRAGER_CONTROLES = ['TERUGGEBELD', 'EMAIL_ORGANISATIE', 'BRIEF', 'ZELF_GESPROKEN'] as const;
export type VragerControle = (typeof VRAGER_CONTROLES)[number];

/** Why a question about somebody was not answered (Leidraad p. 96-97). */
export const WEIGER_REDENEN = ['VERMOEDEN', 'MEER_DAN_NODIG', 'THUISSITUATIE', 'ZIEKTE', 'VRAGER_ONBEKEND'] as const;
export type WeigerReden = (typeof WEIGER_REDENEN)[number];

/** Steps of giving a reference: asked, then told or refused; a correction stands beside what it corrects. */
export const GEVEN_STAPPEN = ['VERZOEK', 'VERTELD', 'GEWEIGERD'] as const;
export type GevenStapSoort = (typeof GEVEN_STAPPEN)[number];

export interface Vrager {
  naam: string;
  organisatie: string;
}

export interface GevenInhoud {
  vrager?: Vrager;
  vragen?: readonly string[];
  antwoorden?: readonly string[];
  tekst?: string;
}

export interface GevenStap {
  volgnummer: number;
  soort: GevenStapSoort;
  zaakId: string;
  op: Dag;
  uitkomst: string | null;
  door: string;
  inhoud: GevenInhoud;
}

/** What was told or refused, in one version. */
export interface GegevenAntwoord {
  op: Dag;
  door: string;
  /** Per question what was told; empty when it was refused. */
  antwoorden: readonly { vraag: string; antwoord: string | null }[];
  geweigerd: WeigerReden | null;
  toelichting: string | null;
}

/** One request for a reference with all versions of its answer, the newest first. */
export interface GegevenReferentie extends Vrager {
  id: string;
  op: Dag;
  controle: VragerControle;
  vragen: readonly string[];
  antwoorden: readonly GegevenAntwoord[];
}

export interface GevenStand {
  versie: number;
  verzoeken: readonly GegevenReferentie[];
}
