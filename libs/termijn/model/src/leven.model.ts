import type { TermijnStatus } from '@meldbaken/termijn/contract';
import { type Weigering, weiger } from '@meldbaken/platform/waarden';
import { type Instant, isoVan, msVan } from './amsterdam.model';

/** What can be done with a term. */
export type TermijnHandeling =
  /** The act that satisfies it, at the moment of the act, never of data entry. */
  | { readonly soort: 'HALEN'; readonly op: Instant }
  | { readonly soort: 'VERLOPEN' }
  | { readonly soort: 'VERVALLEN'; readonly reden: string }
  | { readonly soort: 'OPSCHORTEN'; readonly reden: string }
  | { readonly soort: 'HERVATTEN'; readonly vervaltOp: Instant }
  /** A later end, asked before the old one. */
  | { readonly soort: 'VERLENGEN'; readonly vervaltOp: Instant; readonly gevraagdOp: Instant; readonly reden: string }
  /** The start or the rule proved to be another. */
  | { readonly soort: 'HERREKENEN'; readonly vervaltOp: Instant; readonly reden: string };

export type TermijnHandelingSoort = TermijnHandeling['soort'];

export interface TermijnStand {
  readonly status: TermijnStatus;
  readonly vervaltOp: Instant;
  readonly gehaaldOp?: Instant | null;
  /** Of the definition. */
  readonly opschortbaar: boolean;
  readonly verlengbaar: boolean;
}

export interface TermijnUitkomst {
  readonly status: TermijnStatus;
  readonly vervaltOp: string;
  /** Late, whether done or still open. */
  readonly teLaat: boolean;
  readonly gehaaldOp?: string;
}

/** From state and act to the new state. LOOPT becomes VERLOPEN when the end has passed. What is not here is refused. */
export const OVERGANGEN: Readonly<Record<TermijnStatus, Partial<Record<TermijnHandelingSoort, TermijnStatus>>>> = {
  LOOPT: {
    HALEN: 'GEHAALD',
    VERLOPEN: 'VERLOPEN',
    VERVALLEN: 'VERVALLEN',
    OPSCHORTEN: 'OPGESCHORT',
    VERLENGEN: 'LOOPT',
    HERREKENEN: 'LOOPT',
  },
  OPGESCHORT: {
    HALEN: 'GEHAALD',
    VERVALLEN: 'VERVALLEN',
    HERVATTEN: 'LOOPT',
    VERLENGEN: 'OPGESCHORT',
    HERREKENEN: 'OPGESCHORT',
  },
  VERLOPEN: { HALEN: 'GEHAALD', VERVALLEN: 'VERVALLEN', VERLENGEN: 'LOOPT', HERREKENEN: 'LOOPT' },
  GEHAALD: { HERREKENEN: 'GEHAALD' },
  VERVALLEN: {},
};

/** The acts that a state allows. */
export function mogelijkeHandelingen(status: TermijnStatus): readonly TermijnHandelingSoort[] {
  const soorten: readonly TermijnHandelingSoort[] = [
    'HALEN',
    'VERLOPEN',
    'VERVALLEN',
    'OPSCHORTEN',
    'HERVATTEN',
    'VERLENGEN',
    'HERREKENEN',
  ];
  return soorten.filter((soort) => OVERGANGEN[status][soort] !== undefined);
}

const NIET_NU: Readonly<Record<TermijnStatus, string>> = {
  LOOPT: 'Dit kan niet. De termijn loopt.',
  OPGESCHORT: 'Dit kan niet. De termijn staat stil.',
  GEHAALD: 'Dit kan niet meer. De termijn is al gehaald.',
  VERLOPEN: 'Dit kan niet meer. De termijn is al voorbij.',
  VERVALLEN: 'Dit kan niet meer. De termijn is vervallen.',
};

function keurTijd(stand: TermijnStand, handeling: TermijnHandeling, nu: number): Weigering | undefined {
  const einde = msVan(stand.vervaltOp);
  if (handeling.soort === 'HALEN' && msVan(handeling.op) > nu) {
    return weiger('TERMIJN_MOMENT_IN_TOEKOMST', 'Dit moment is nog niet geweest.', { veld: 'op' });
  }
  if (handeling.soort === 'VERLOPEN' && nu < einde) {
    return weiger('TERMIJN_NOG_NIET_VERLOPEN', 'De termijn is nog niet voorbij.');
  }
  if (handeling.soort === 'OPSCHORTEN' && nu >= einde) {
    return weiger('TERMIJN_AL_VOORBIJ', 'De termijn is al voorbij. U kunt hem niet meer stilzetten.');
  }
  if (handeling.soort !== 'VERLENGEN') return undefined;
  if (msVan(handeling.gevraagdOp) >= einde) {
    return weiger('TERMIJN_VERLENGING_TE_LAAT_GEVRAAGD', 'U moet om meer tijd vragen voordat de termijn voorbij is.', {
      veld: 'gevraagdOp',
    });
  }
  if (msVan(handeling.vervaltOp) > einde) return undefined;
  return weiger('TERMIJN_VERLENGING_NIET_LATER', 'De nieuwe laatste dag moet later zijn dan de oude.', {
    veld: 'vervaltOp',
  });
}

function keur(stand: TermijnStand, handeling: TermijnHandeling, nu: number): Weigering | undefined {
  if (handeling.soort === 'OPSCHORTEN' && !stand.opschortbaar) {
    return weiger('TERMIJN_NIET_OPSCHORTBAAR', 'Deze termijn kunt u niet stilzetten.');
  }
  if (handeling.soort === 'VERLENGEN' && !stand.verlengbaar) {
    return weiger('TERMIJN_NIET_VERLENGBAAR', 'Deze termijn kunt u niet langer maken.');
  }
  if ('reden' in handeling && handeling.reden.trim() === '') {
    return weiger('TERMIJN_REDEN_NODIG', 'Schrijf op waarom.', { veld: 'reden' });
  }
  return keurTijd(stand, handeling, nu);
}

/** The state after an act, or why the act is refused. The caller keeps the old value, who, when and why. */
export function overgang(stand: TermijnStand, handeling: TermijnHandeling, nu: Instant): TermijnUitkomst | Weigering {
  const doel = OVERGANGEN[stand.status][handeling.soort];
  if (doel === undefined) return weiger('TERMIJN_OVERGANG_KAN_NIET', NIET_NU[stand.status]);
  const nuMs = msVan(nu);
  const fout = keur(stand, handeling, nuMs);
  if (fout) return fout;
  const einde = msVan('vervaltOp' in handeling ? handeling.vervaltOp : stand.vervaltOp);
  const vervaltOp = isoVan(einde);
  if (doel === 'GEHAALD') {
    const gehaald = msVan(handeling.soort === 'HALEN' ? handeling.op : (stand.gehaaldOp ?? nu));
    // A term that stands still cannot be missed.
    const teLaat = stand.status !== 'OPGESCHORT' && gehaald >= einde;
    return { status: doel, vervaltOp, teLaat, gehaaldOp: isoVan(gehaald) };
  }
  const status = doel === 'LOOPT' && nuMs >= einde ? 'VERLOPEN' : doel;
  return { status, vervaltOp, teLaat: status === 'VERLOPEN' };
}
