import type {
  DienstverbandKenmerk,
  DienstverbandSoort,
  Echtheidskenmerk,
  EindeReden,
  EisCode,
  EisGrondslag,
  EisStatus,
  EisZekerheid,
  FeitHerkomst,
  FeitSoort,
  Inzetbaarheid,
  ProfielSoort,
  VergewisZorgsoort,
  VoorwaardeSoort,
} from './codes';
import type { Ongeschiktheid } from './muur';

/** A day as 'YYYY-MM-DD'. */
export type Dag = string;

/** What is known of somebody's work here, in one version. */
export interface DienstverbandGegevens {
  personeelsnummer: string;
  voornaam: string;
  tussenvoegsel: string | null;
  achternaam: string;
  geboortedatum: Dag | null;
  /** For requests and reminders; an applicant's own address. */
  email: string | null;
  soort: DienstverbandSoort;
  functie: string;
  eenheidId: string;
  clientcontact: boolean;
  zorgsoort: VergewisZorgsoort;
  kenmerken: readonly DienstverbandKenmerk[];
  bigNummer: string | null;
  beginOp: Dag | null;
  eindeOp: Dag | null;
}

/** The version that was valid, with when it was written down. */
export interface DienstverbandVersie extends DienstverbandGegevens {
  id: string;
  /** The colleague in the organisation's own list; an applicant is none yet. */
  persoonId: string | null;
  versie: number;
  /** From which day this version holds; null is from the beginning. */
  geldigVan: Dag | null;
  vastgelegdOp: Dag;
  eindeReden: EindeReden | null;
}

/** One written fact about a requirement; never changed, only replaced by a later one. */
export interface EisFeit {
  id: string;
  eis: EisCode;
  soort: FeitSoort;
  /** The day on which it happened. */
  op: Dag;
  /** The day on which it was written down. */
  vastgelegdOp: Dag;
  /** Running number within the employment: order of equal days. */
  volgnummer: number;
  herkomst: FeitHerkomst;
  /** Issue date of a VOG, or the date of what was seen. */
  afgegevenOp: Dag | null;
  /** Last day on which it counts, when it says so itself. */
  geldigTot: Dag | null;
  kenmerk: string | null;
  profielSoort: ProfielSoort | null;
  profielNummers: readonly number[];
  echtheid: readonly Echtheidskenmerk[];
  bigNummer: string | null;
  /** The fact that this one takes the place of. */
  vervangt: string | null;
}

/** A waiver of the bestuurder. */
export interface Ontheffing {
  id: string;
  eis: EisCode;
  van: Dag;
  tot: Dag;
  vastgelegdOp: Dag;
  ingetrokkenOp: Dag | null;
}

/** A condition under which somebody may work for a while, for the requirements that are not met yet. */
export interface Voorwaarde {
  id: string;
  soort: VoorwaardeSoort;
  eisen: readonly EisCode[];
  van: Dag;
  tot: Dag;
  vastgelegdOp: Dag;
  ingetrokkenOp: Dag | null;
}

/** Whom an own rule is about; an empty list is everybody. */
export interface RegelBereik {
  soorten: readonly DienstverbandSoort[];
  zorgsoorten: readonly VergewisZorgsoort[];
  /** Words of which one stands in the function. */
  functieWoorden: readonly string[];
  eenheidIds: readonly string[];
  alleenClientcontact: boolean;
  /** Only who started on or after this day. */
  begonnenVanaf: Dag | null;
}

/** One version of an own, stricter rule of the organisation. */
export interface Profielregel {
  id: string;
  /** The requirement that it asks: a built-in one (stricter) or an own one. */
  eis: EisCode;
  versie: number;
  naam: string;
  /** What it rests on: contract, convenant, policy. */
  bron: string;
  bereik: RegelBereik;
  /** Of a VOG: at most this old on the first day. */
  maxLeeftijdMaanden: number | null;
  /** Again after so many months. */
  vernieuwMaanden: number | null;
  geldigVan: Dag;
  geldigTot: Dag | null;
  vastgelegdOp: Dag;
}

/** One version of a register that may be consulted in a period: data, not law. */
export interface RegisterPeriode {
  code: string;
  naam: string;
  van: Dag;
  tot: Dag | null;
  actief: boolean;
  versie: number;
  /** The day on which this version was written down. */
  vastgelegdOp: Dag;
}

/** A requirement as it stands for somebody on a day. */
export interface Eis {
  code: EisCode;
  naam: string;
  nodig: boolean;
  /** Why it is or is not asked, in one sentence. */
  waarom: string;
  bron: string;
  zekerheid: EisZekerheid;
  grondslag: EisGrondslag;
  status: EisStatus;
  /** Why it stands so, in one sentence. */
  uitleg: string;
  /** Number and version of the own rule that asks it, if one does. */
  regel: { id: string; versie: number } | null;
  /** The fact that it rests on. */
  feitId: string | null;
  /** Asked, and not yet answered, while an older one still counts. */
  loopt: boolean;
  /** Last day on which this status holds by itself; null is no end. */
  geldigTot: Dag | null;
  /** May somebody work without it for a while, under conditions? Never where the law asks it at the start. */
  overbrugbaar: boolean;
  /** May the bestuurder waive it? */
  ontheefbaar: boolean;
  /** What would be right, e.g. the days between which a VOG may be issued. */
  watGoedIs: string | null;
}

/** The result for somebody on a day. */
export interface Oordeel {
  op: Dag;
  status: Inzetbaarheid;
  reden: string;
  gaten: readonly Eis[];
  /** First later day on which this may change by itself; null is never. */
  wisseltOp: Dag | null;
}

/** Everything that is written down about one employment. */
export interface Vergewisdossier {
  versies: readonly DienstverbandVersie[];
  feiten: readonly EisFeit[];
  ontheffingen: readonly Ontheffing[];
  voorwaarden: readonly Voorwaarde[];
  /** Decisions that somebody does not fit the work; the newest version of each. */
  besluiten?: readonly Ongeschiktheid[];
}

/** What holds for the whole organisation. */
export interface Vergewiskader {
  regels: readonly Profielregel[];
  registers: readonly RegisterPeriode[];
}
