import type { Dag } from '@meldbaken/platform/waarden';

/** Parts of the checklist of the Handboek Zorgfraude; what comes before them stands first. */
export const GEREED_FASEN = ['VOORAF', 'PREVENTIE', 'CONTROLE', 'REPRESSIE'] as const;
export type GereedFase = (typeof GEREED_FASEN)[number];

export const GEREED_STANDEN = ['NOG_NIET', 'BEZIG', 'GEREED', 'NIET_VAN_TOEPASSING'] as const;
export type GereedStand = (typeof GEREED_STANDEN)[number];

/** Why a point is not for this municipality. */
export const GEREED_NVT_REDENEN = ['REGIONAAL_GEREGELD', 'ANDERS_GEREGELD', 'KOMT_NIET_VOOR'] as const;
export type GereedNvtReden = (typeof GEREED_NVT_REDENEN)[number];

/** Care that the municipality buys, or care that somebody buys with an own budget. */
export const GEREED_ZORGVORMEN = ['ZIN', 'PGB'] as const;
export type GereedZorgvorm = (typeof GEREED_ZORGVORMEN)[number];

/** The four steps of the routekaart, and the four of the cirkel van naleving. */
export const GEREED_ROUTES = ['VISIE', 'IMPLEMENTEREN', 'UITVOEREN', 'MONITOREN'] as const;
export type GereedRoute = (typeof GEREED_ROUTES)[number];
export const GEREED_CIRKELS = ['COMMUNICEREN', 'DIENSTVERLENING', 'CONTROLEREN', 'SANCTIONEREN'] as const;
export type GereedCirkel = (typeof GEREED_CIRKELS)[number];

/** Something that shows how a point stands: words, or where it can be found. */
export interface NieuwGereedBewijs {
  readonly tekst: string;
  readonly verwijzing: string | null;
}

/** What somebody writes down about one point: each time a next version. */
export interface NieuweGereedVersie {
  readonly stand: GereedStand;
  readonly nvtReden: GereedNvtReden | null;
  /** Who arranges it instead, such as the region. */
  readonly nvtDoor: string | null;
  /** One of both, or nobody yet. */
  readonly eigenaarId: string | null;
  readonly eigenaarRol: string | null;
  readonly gereedVoor: Dag | null;
  readonly gereedOp: Dag | null;
  /** Which parts of the point are arranged, by their place. */
  readonly onderdelen: readonly number[];
  readonly notitie: string | null;
  readonly bewijs: NieuwGereedBewijs | null;
}

/** How one point stands; version 0 is a point about which nothing was written down. */
export interface GereedPuntStand {
  readonly code: string;
  readonly stand: GereedStand;
  /** Somebody who still works here, or a role. */
  readonly heeftEigenaar: boolean;
  readonly gereedVoor: Dag | null;
}
