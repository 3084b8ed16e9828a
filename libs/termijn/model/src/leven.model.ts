import type { TermijnStatus } from '@meldbaken/termijn/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { type Instant, isoVan, msVan } from './amsterdam.model';
import { keurHandeling, keurVooraf } from './leven-keuring.model';
import type { TermijnHandeling, TermijnHandelingSoort, TermijnStand } from './leven-stand.model';

export interface TermijnUitkomst {
  readonly status: TermijnStatus;
  readonly vervaltOp: string;
  /** Late, whether done or still open. */
  readonly teLaat: boolean;
  readonly gehaaldOp?: string;
}

/**
 * From state and act to the new state. LOOPT becomes VERLOPEN when the end has passed. What is not here is refused.
 * GEHAALD and VERVALLEN are ends: nothing leads out of them.
 */
export const OVERGANGEN: Readonly<Record<TermijnStatus, Partial<Record<TermijnHandelingSoort, TermijnStatus>>>> = {
  LOOPT: {
    HALEN: 'GEHAALD',
    VERLOPEN: 'VERLOPEN',
    VERVALLEN: 'VERVALLEN',
    OPSCHORTEN: 'OPGESCHORT',
    VERLENGEN: 'LOOPT',
    INKORTEN: 'LOOPT',
    HERREKENEN: 'LOOPT',
    TE_LAAT_TOELICHTEN: 'LOOPT',
  },
  OPGESCHORT: {
    HALEN: 'GEHAALD',
    VERVALLEN: 'VERVALLEN',
    HERVATTEN: 'LOOPT',
    VERLENGEN: 'OPGESCHORT',
    HERREKENEN: 'OPGESCHORT',
  },
  VERLOPEN: {
    HALEN: 'GEHAALD',
    VERVALLEN: 'VERVALLEN',
    VERLENGEN: 'LOOPT',
    HERREKENEN: 'LOOPT',
    TE_LAAT_TOELICHTEN: 'VERLOPEN',
  },
  GEHAALD: { HERREKENEN: 'GEHAALD', TE_LAAT_TOELICHTEN: 'GEHAALD' },
  VERVALLEN: {},
};

export const TERMIJN_HANDELINGEN = [
  'HALEN',
  'VERLOPEN',
  'VERVALLEN',
  'OPSCHORTEN',
  'HERVATTEN',
  'VERLENGEN',
  'INKORTEN',
  'HERREKENEN',
  'TE_LAAT_TOELICHTEN',
] as const satisfies readonly TermijnHandelingSoort[];

/** The acts that a state allows. */
export function mogelijkeHandelingen(status: TermijnStatus): readonly TermijnHandelingSoort[] {
  return TERMIJN_HANDELINGEN.filter((soort) => OVERGANGEN[status][soort] !== undefined);
}

const NIET_NU: Readonly<Record<TermijnStatus, string>> = {
  LOOPT: 'Dit kan niet. De termijn loopt.',
  OPGESCHORT: 'Dit kan niet. De termijn staat stil.',
  GEHAALD: 'Dit kan niet meer. De termijn is al gehaald.',
  VERLOPEN: 'Dit kan niet meer. De termijn is al voorbij.',
  VERVALLEN: 'Dit kan niet meer. De termijn is vervallen.',
};

function gehaald(stand: TermijnStand, handeling: TermijnHandeling, einde: number, nu: Instant): TermijnUitkomst {
  const op = msVan(handeling.soort === 'HALEN' ? handeling.op : (stand.gehaaldOp ?? nu));
  // A term that stands still cannot be missed.
  const teLaat = stand.status !== 'OPGESCHORT' && op >= einde;
  return { status: 'GEHAALD', vervaltOp: isoVan(einde), teLaat, gehaaldOp: isoVan(op) };
}

/** Nothing moves but the reason: the state, the end and the moment of the act stay as they are. */
function toegelicht({ status, vervaltOp, gehaaldOp }: TermijnStand): TermijnUitkomst {
  const vast = { status, vervaltOp: isoVan(msVan(vervaltOp)), teLaat: true };
  return gehaaldOp ? { ...vast, gehaaldOp: isoVan(msVan(gehaaldOp)) } : vast;
}

/** The state after an act, or why the act is refused. The caller keeps the old value, who, when and why. */
export function overgang(stand: TermijnStand, handeling: TermijnHandeling, nu: Instant): TermijnUitkomst | Weigering {
  const doel = OVERGANGEN[stand.status][handeling.soort];
  if (doel === undefined) return weiger('TERMIJN_OVERGANG_KAN_NIET', NIET_NU[stand.status]);
  const nuMs = msVan(nu);
  const fout = keurHandeling(stand, handeling, nuMs);
  if (fout) return fout;
  if (handeling.soort === 'TE_LAAT_TOELICHTEN') return toegelicht(stand);
  const einde = msVan('vervaltOp' in handeling ? handeling.vervaltOp : stand.vervaltOp);
  if (doel === 'GEHAALD') return gehaald(stand, handeling, einde, nu);
  const status = doel === 'LOOPT' && nuMs >= einde ? 'VERLOPEN' : doel;
  return { status, vervaltOp: isoVan(einde), teLaat: status === 'VERLOPEN' };
}

/** Why this act cannot be done now, whatever is filled in: the state, the clock or the definition; undefined when it can. */
export function nuNiet(stand: TermijnStand, soort: TermijnHandelingSoort, nu: Instant): Weigering | undefined {
  if (OVERGANGEN[stand.status][soort] === undefined) return weiger('TERMIJN_OVERGANG_KAN_NIET', NIET_NU[stand.status]);
  return keurVooraf(stand, soort, msVan(nu));
}
