import type { Dag } from './dienstverband';

/** Parts of a file that are a course of steps, each step written once. */
export const STAP_DELEN = ['REFERENTIES', 'REGISTER', 'IGJ', 'REGISTRATIE', 'REFERENTIE_GEVEN'] as const;
export type StapDeel = (typeof STAP_DELEN)[number];

/** How consent was given, so that it can be shown later (art. 7 AVG). */
export const TOESTEMMING_WIJZEN = ['SCHRIFTELIJK', 'EMAIL', 'LINK'] as const;
export type ToestemmingWijze = (typeof TOESTEMMING_WIJZEN)[number];

/** Ways that HR records; through the link the applicant alone gives it. */
export const TOESTEMMING_WIJZEN_HR = ['SCHRIFTELIJK', 'EMAIL'] as const satisfies readonly ToestemmingWijze[];

/** Questions about the work that may always be asked of a referee. */
export const REFERENTIE_VRAGEN = [
  'PERIODE',
  'FUNCTIE',
  'SAMENWERKEN',
  'OMGANG_CLIENTEN',
  'GRENZEN',
  'GEDRAGSCODE',
  'AFSPRAKEN',
  'LEERPUNTEN',
  'VERTREK',
  'OPNIEUW',
] as const;
export type ReferentieVraag = (typeof REFERENTIE_VRAGEN)[number];

/** How it stands with one referee. */
export const REFERENT_STANDEN = [
  'GENOEMD',
  'GEVRAAGD',
  'BEANTWOORD',
  'TE_BESPREKEN',
  'BESPROKEN',
  'VERVALLEN',
] as const;
export type ReferentStand = (typeof REFERENT_STANDEN)[number];

/** Steps of asking referees. */
export const REFERENTIE_STAPPEN = [
  'TOESTEMMING',
  'INTREKKING',
  'GEVRAAGD',
  'BEANTWOORD',
  'BESPROKEN',
  'BEOORDEELD',
] as const;
export type ReferentieStapSoort = (typeof REFERENTIE_STAPPEN)[number];

/** Somebody whom the applicant named. */
export interface ReferentGegevens {
  naam: string;
  organisatie: string;
  /** In what relation they worked together. */
  relatie: string;
  contact: string;
}

export interface GesteldeVraag {
  vraag: string;
  antwoord: string | null;
}

/** One written step; `inhoud` is what was sealed. */
export interface ReferentieStap {
  volgnummer: number;
  soort: ReferentieStapSoort;
  referentId: string | null;
  op: Dag;
  uitkomst: string | null;
  inhoud: ReferentieInhoud;
}

export interface ReferentieInhoud {
  referenten?: readonly (ReferentGegevens & { id: string })[];
  vragen?: readonly string[];
  antwoorden?: readonly string[];
  tekst?: string;
}

export interface Referent extends ReferentGegevens {
  id: string;
  stand: ReferentStand;
  gevraagdOp: Dag | null;
  beantwoordOp: Dag | null;
  besprokenOp: Dag | null;
  vragen: readonly GesteldeVraag[];
  /** What raised doubt; null when nothing did. */
  twijfel: string | null;
  /** What the applicant said to it. */
  reactie: string | null;
  /** Does the doubt stand after the applicant was heard? */
  twijfelBlijft: boolean | null;
}

/** Everything about the references of one employment, made from the steps. */
export interface ReferentieStand {
  versie: number;
  toestemming: { gegevenOp: Dag; wijze: ToestemmingWijze; ingetrokkenOp: Dag | null } | null;
  referenten: readonly Referent[];
  oordeel: { op: Dag; akkoord: boolean; toelichting: string } | null;
}
