import type { Dag } from '@meldbaken/platform/waarden';
import { GEREED_FASEN, type GereedFase, type GereedPuntStand } from '@meldbaken/zorgfraude/contract';
import { GEREED_PUNTEN } from './checklist.model';
import type { GereedPuntDefinitie } from './punt.model';

export interface GereedTelling {
  /** All points, and those that are for this municipality. */
  readonly totaal: number;
  readonly vanToepassing: number;
  readonly gereed: number;
  readonly bezig: number;
  readonly laat: number;
  readonly zonderEigenaar: number;
  /** Whole per cents of what is for this municipality; null when nothing is. 100 means: all of it. */
  readonly procent: number | null;
}

export interface GereedFaseTelling extends GereedTelling {
  readonly fase: GereedFase;
}

/** Still to do after the day that was chosen for it. */
export const isLaat = (p: Pick<GereedPuntStand, 'stand' | 'gereedVoor'>, vandaag: Dag): boolean =>
  (p.stand === 'NOG_NIET' || p.stand === 'BEZIG') && p.gereedVoor !== null && p.gereedVoor < vandaag;

/** Nobody watches over it; what is not for this municipality needs nobody. */
export const isZonderEigenaar = (p: Pick<GereedPuntStand, 'stand' | 'heeftEigenaar'>): boolean =>
  p.stand !== 'NIET_VAN_TOEPASSING' && !p.heeftEigenaar;

/** How a group of points stands. */
export function telGereed(punten: readonly GereedPuntStand[], vandaag: Dag): GereedTelling {
  const van = punten.filter((p) => p.stand !== 'NIET_VAN_TOEPASSING');
  const gereed = van.filter((p) => p.stand === 'GEREED').length;
  return {
    totaal: punten.length,
    vanToepassing: van.length,
    gereed,
    bezig: van.filter((p) => p.stand === 'BEZIG').length,
    laat: van.filter((p) => isLaat(p, vandaag)).length,
    zonderEigenaar: van.filter(isZonderEigenaar).length,
    procent: van.length === 0 ? null : Math.floor((100 * gereed) / van.length),
  };
}

/** Every phase with its counts, in the order of the handbook. */
export function telPerFase(punten: readonly GereedPuntStand[], vandaag: Dag): GereedFaseTelling[] {
  const stand = new Map(punten.map((p) => [p.code, p]));
  const van = (fase: GereedFase): GereedPuntStand[] =>
    GEREED_PUNTEN.filter((d) => d.fase === fase).map((d) => stand.get(d.code) ?? nietBegonnen(d));
  return GEREED_FASEN.map((fase) => ({ fase, ...telGereed(van(fase), vandaag) }));
}

const nietBegonnen = ({ code }: GereedPuntDefinitie): GereedPuntStand => ({
  code,
  stand: 'NOG_NIET',
  heeftEigenaar: false,
  gereedVoor: null,
});

/** One sentence about a group. */
export function zinOver(t: GereedTelling): string {
  if (t.procent === null) return 'Niets hiervan is van toepassing.';
  const van = `${t.gereed} van ${t.vanToepassing} gereed`;
  return t.totaal === t.vanToepassing ? `${van}.` : `${van}. ${t.totaal - t.vanToepassing} niet van toepassing.`;
}
