import type { GereedCirkel, GereedFase, GereedRoute, GereedZorgvorm } from '@meldbaken/zorgfraude/contract';

/** A point of the checklist, as the handbook has it, in own words. */
export interface GereedPuntDefinitie {
  readonly code: string;
  readonly fase: GereedFase;
  readonly titel: string;
  /** What has to be in it or can be, according to the handbook. */
  readonly onderdelen: readonly string[];
  readonly geldtVoor: readonly GereedZorgvorm[];
  readonly grondslag: string | null;
  /** Not or less urgent where the region buys the care (handbook). */
  readonly regionaalMogelijk: boolean;
  /** The place in the routekaart and the cirkel: our own reading, the handbook does not say it per point. */
  readonly route: GereedRoute;
  readonly cirkel: GereedCirkel;
}
