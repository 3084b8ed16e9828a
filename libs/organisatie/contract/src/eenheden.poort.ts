import type { Inzage } from '@meldbaken/platform/tenancy';

export const EENHEDEN = Symbol('EENHEDEN');

/** How a unit is shown: in full to who is joined, shielded to who only has the overview. */
export interface EenheidNamen {
  readonly vol: string;
  /** The unit when it has 20 people or more, else its parent, else 'afgeschermd'. */
  readonly overzicht: string;
}

/** Which units a filter on one unit reaches: those whose shown unit is that one or lies below it. */
export interface EenheidBereik {
  readonly vol: readonly string[];
  /** Fewer: a filter on a small unit would undo the shielding. */
  readonly overzicht: readonly string[];
}

/** A unit of the tree with what a filter on it reaches. */
export interface EenheidMetBereik extends EenheidBereik {
  readonly id: string;
  readonly naam: string;
  readonly ouderId: string | null;
}

export interface EenhedenPoort {
  toon(inzage: Inzage, ids: readonly string[]): Promise<Map<string, EenheidNamen>>;
  onder(inzage: Inzage, eenheidId: string): Promise<EenheidBereik>;
  /** The whole tree: for each unit the same as `onder`. */
  alle(inzage: Inzage): Promise<readonly EenheidMetBereik[]>;
}
