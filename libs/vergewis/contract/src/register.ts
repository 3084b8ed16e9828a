import type { Dag } from './dienstverband';

/** What looking in a register gave. Never more than this: what stands in it, the register's keeper tells. */
export const CONSULT_UITKOMSTEN = ['GEEN_REGISTRATIE', 'MOGELIJKE_REGISTRATIE'] as const;
export type ConsultUitkomst = (typeof CONSULT_UITKOMSTEN)[number];

/** After a possible hit, in this order. */
export const OPVOLG_STAPPEN = ['IDENTITEIT', 'NAVRAAG', 'GEHOORD', 'BESLUIT'] as const;
export type OpvolgStap = (typeof OPVOLG_STAPPEN)[number];

/** How a step of the follow-up came out. */
export const OPVOLG_UITKOMSTEN = ['ZELFDE_PERSOON', 'ANDER_PERSOON', 'GEDAAN', 'GEEN_BEZWAAR', 'BEZWAAR'] as const;
export type OpvolgUitkomst = (typeof OPVOLG_UITKOMSTEN)[number];

/** A register in which an organisation takes part: what one version of it says. */
export interface RegisterGegevens {
  naam: string;
  houder: string;
  protocol: string;
  /** Who may look, in the words of the protocol. */
  wieMag: string;
  van: Dag;
  /** First day on which it can no longer be looked in; null is no end. */
  tot: Dag | null;
  /** How long a registration lasts at most, by the protocol. */
  registratieMaanden: number;
  /** Memberships of who may look in it. */
  gemandateerdIds: readonly string[];
}

export interface Register extends RegisterGegevens {
  id: string;
  versie: number;
}

/** One written step of a course, with the step whose place it takes. */
export interface DossierStap<I> {
  id: string;
  volgnummer: number;
  soort: string;
  zaakId: string | null;
  vervangt: string | null;
  op: Dag;
  uitkomst: string | null;
  door: string;
  /** Moment of writing, as ISO text. */
  vastgelegdOp: string;
  inhoud: I;
}

/** A version of a step that was put right later. */
export interface EerdereStap {
  op: Dag;
  uitkomst: string;
  tekst: string;
  door: string;
  vastgelegdOp: string;
}

/** What is sealed of a step in a register. */
export interface RegisterInhoud {
  registerId?: string;
  registerNaam?: string;
  geinformeerdOp?: string;
  kenmerk?: string;
  /** The ground of a look, or what was done in a step. */
  tekst?: string;
  /** Why this takes the place of an earlier version. */
  reden?: string;
}

export type RegisterStap = DossierStap<RegisterInhoud>;

export interface ConsultOpvolging {
  id: string;
  stap: OpvolgStap;
  op: Dag;
  uitkomst: OpvolgUitkomst;
  tekst: string;
  door: string;
  /** Why it was put right; null when it never was. */
  reden: string | null;
  eerder: readonly EerdereStap[];
}

/** One look in a register, with what followed. */
export interface RegisterConsult {
  /** Id of the look; its first step has an id of its own. */
  id: string;
  stapId: string;
  registerId: string;
  registerNaam: string;
  op: Dag;
  grond: string;
  geinformeerdOp: Dag;
  kenmerk: string | null;
  uitkomst: ConsultUitkomst;
  door: string;
  reden: string | null;
  eerder: readonly EerdereStap[];
  opvolging: readonly ConsultOpvolging[];
  /** The step that comes now; null when nothing is left to do. */
  volgende: OpvolgStap | null;
}

/** Without all four nobody is registered. */
export const REGISTRATIE_VOORWAARDEN = ['EINDE', 'AANGIFTE', 'BEWIJS', 'VERTELD'] as const;
export type RegistratieVoorwaarde = (typeof REGISTRATIE_VOORWAARDEN)[number];

export const REGISTRATIE_STAPPEN = [
  'BEGONNEN',
  ...REGISTRATIE_VOORWAARDEN,
  'AANGEBODEN',
  'TERUGGESTUURD',
  'BEKRACHTIGD',
  'GEREGISTREERD',
  'VERWIJDERD',
  'GESTOPT',
] as const;
export type RegistratieStapSoort = (typeof REGISTRATIE_STAPPEN)[number];

export const REGISTRATIE_STANDEN = [
  'VOORBEREIDING',
  'AANGEBODEN',
  'BEKRACHTIGD',
  'GEREGISTREERD',
  'VERWIJDERD',
  'GESTOPT',
] as const;
export type RegistratieStand = (typeof REGISTRATIE_STANDEN)[number];

/** Why a registration was taken out of the register. */
export const REGISTRATIE_EINDE_REDENEN = ['TERMIJN_VOORBIJ', 'ONTERECHT', 'BEZWAAR_GEGROND'] as const;
export type RegistratieEindeReden = (typeof REGISTRATIE_EINDE_REDENEN)[number];

export interface RegistratieInhoud {
  registerId?: string;
  registerNaam?: string;
  maanden?: number;
  kenmerk?: string;
  tekst?: string;
}

export type RegistratieStap = DossierStap<RegistratieInhoud> & { doorId: string };

/** One condition, documented: when, with which number, and what. */
export interface VoorwaardeStand {
  voorwaarde: RegistratieVoorwaarde;
  op: Dag;
  kenmerk: string | null;
  tekst: string;
  door: string;
}

export interface RegistratieRegel {
  soort: RegistratieStapSoort;
  op: Dag;
  tekst: string;
  door: string;
}

/** The preparation of a registration of somebody, and what became of it. */
export interface Registratie {
  id: string;
  registerId: string;
  registerNaam: string;
  maanden: number;
  stand: RegistratieStand;
  /** Memberships of who wrote something of it: none of them ratifies it. */
  voorbereidDoor: readonly string[];
  voorwaarden: readonly VoorwaardeStand[];
  geregistreerdOp: Dag | null;
  kenmerk: string | null;
  /** Last day, by the rule of the protocol. */
  eindOp: Dag | null;
  verwijderdOp: Dag | null;
  verwijderReden: RegistratieEindeReden | null;
  verloop: readonly RegistratieRegel[];
}

/** How the inspectie was asked. */
export const NAVRAAG_WIJZEN = ['HIER', 'ZELF'] as const;
export type NavraagWijze = (typeof NAVRAAG_WIJZEN)[number];

/** What the inspectie answered. */
export const NAVRAAG_UITKOMSTEN = ['GEEN_AANTEKENING', 'AANTEKENING', 'NIET_BEANTWOORD'] as const;
export type NavraagUitkomst = (typeof NAVRAAG_UITKOMSTEN)[number];

export const NAVRAAG_BESLUITEN = ['GEEN_BEZWAAR', 'BEZWAAR'] as const;
export type NavraagBesluit = (typeof NAVRAAG_BESLUITEN)[number];

export interface NavraagInhoud {
  kenmerk?: string;
  rapportOp?: string;
  gehoordOp?: string;
  tekst?: string;
}

export type NavraagStap = DossierStap<NavraagInhoud>;

/** An answer that came back by itself: a fact. */
export interface NavraagAntwoord {
  vraagId: string;
  op: Dag;
  uitkomst: NavraagUitkomst;
  rapportOp: Dag | null;
}

/** One question to the inspectie about this person, with its answer and what was decided. */
export interface IgjNavraag {
  id: string;
  wijze: NavraagWijze;
  op: Dag;
  door: string;
  kenmerk: string | null;
  beantwoordOp: Dag | null;
  uitkomst: NavraagUitkomst | null;
  rapportOp: Dag | null;
  besluit: { besluit: NavraagBesluit; op: Dag; gehoordOp: Dag; tekst: string; door: string } | null;
}
