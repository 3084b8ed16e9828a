import type { VaststellingSoort } from '@meldbaken/melding/contract';
import type { Dag } from './dag.model';

/** Findings that must go to the inspectie (Wkkgz art. 11 lid 1). */
export const MELDPLICHTIG = ['CALAMITEIT', 'GEWELD', 'ONTSLAG'] as const satisfies readonly VaststellingSoort[];

export interface VaststellingInput {
  readonly soort?: VaststellingSoort | null;
  /** The moment of finding, never of data entry (G3). */
  readonly vastgesteldOp?: Date | null;
  /** Geweld: when the organisation became aware; the safe count starts here. */
  readonly bekendGewordenOp?: Date | null;
  /** Ontslag: when the zorgverlener was told, or told us. */
  readonly meegedeeldOp?: Date | null;
  readonly toelichting?: string | null;
  /** Why the finding turns out to be earlier than was recorded. */
  readonly toelichtingEerder?: string | null;
  /** The finding that this one replaces; left out, it follows from the standing findings. */
  readonly herzietId?: string | null;
}

/** A finding as recorded before. */
export interface EerdereVaststelling {
  readonly id: string;
  readonly soort: VaststellingSoort;
  readonly vastgesteldOp: Date;
  readonly bekendGewordenOp: Date | null;
  readonly meegedeeldOp: Date | null;
  readonly herzietId: string | null;
}

/** What the check must know of the melding. */
export interface VaststellingContext {
  readonly gebeurdVan: Dag | null;
  readonly geconstateerdOp: Date;
  /** In the order of recording. */
  readonly eerdere: readonly EerdereVaststelling[];
}

/** A checked finding: what may be stored. */
export interface Vaststelling {
  readonly soort: VaststellingSoort;
  readonly vastgesteldOp: Date;
  readonly bekendGewordenOp: Date | null;
  readonly meegedeeldOp: Date | null;
  readonly toelichting: string | null;
  readonly toelichtingEerder: string | null;
  readonly herzietId: string | null;
}

/** The findings that stand now: those that no later one replaced. */
export function staandeVaststellingen<V extends Pick<EerdereVaststelling, 'id' | 'herzietId'>>(
  eerdere: readonly V[],
): readonly V[] {
  const herzien = new Set(eerdere.map((v) => v.herzietId));
  return eerdere.filter((v) => !herzien.has(v.id));
}

export function isMeldplichtig(soort: VaststellingSoort): soort is (typeof MELDPLICHTIG)[number] {
  return MELDPLICHTIG.some((m) => m === soort);
}

/** The dismissal is a duty of its own beside the finding on the event: neither replaces the other. */
export function isOntslag(soort: VaststellingSoort): boolean {
  return soort === 'ONTSLAG';
}
