import type { VervolgSoort } from '@meldbaken/melding/contract';

/** One part of steps 5 and 6 without the words: enough for every rule on what may and what misses. */
export interface VervolgKort {
  readonly id: string;
  readonly soort: VervolgSoort;
  /** What it is of its kind, e.g. IGJ_GEWELD of the decisions. */
  readonly code: string;
  readonly stand: string | null;
  readonly kenmerken: readonly string[];
  /** The decider confirmed it (G7). Decisions only. */
  readonly bevestigd: boolean;
}

/** What a person typed in one part, by the code of the field. */
export type VervolgTeksten = Readonly<Record<string, string>>;

export interface VervolgInvoer {
  readonly soort: VervolgSoort;
  readonly code: string;
  readonly stand?: string | null;
  /** Who decided: a member who joined this report as decider. */
  readonly wieId?: string | null;
  /** Days, 'YYYY-MM-DD'. */
  readonly van?: string | null;
  readonly tot?: string | null;
  readonly kenmerken?: readonly string[];
  readonly teksten?: VervolgTeksten;
}

/** A checked part: what may be stored. */
export interface VervolgInhoud {
  readonly soort: VervolgSoort;
  readonly code: string;
  readonly stand: string | null;
  readonly wieId: string | null;
  readonly van: string | null;
  readonly tot: string | null;
  readonly kenmerken: readonly string[];
  readonly teksten: VervolgTeksten;
}

/** Words of a stored block: only texts, whatever stood there. */
export function leesVervolgTeksten(inhoud: unknown): VervolgTeksten {
  if (typeof inhoud !== 'object' || inhoud === null) return {};
  return Object.fromEntries(
    Object.entries(inhoud).filter((paar): paar is [string, string] => typeof paar[1] === 'string'),
  );
}
