import type { StapStatus, VaststellingSoort, VervolgSoort, Vorm } from '@meldbaken/melding/contract';
import type { Delen } from '../delen/stand.model';
import type { DeelLabel } from './uitvoer.model';

/** One part of step 5 or 6, as it stands. */
export interface VervolgBron {
  readonly soort: VervolgSoort;
  readonly code: string;
  readonly stand: string | null;
  readonly van: string | null;
  readonly tot: string | null;
  readonly teksten: Readonly<Record<string, string>>;
}

/** All that a document may be made from; whatever is not there yet is left out. */
export interface UitvoerBron {
  readonly ingediendOp: Date;
  readonly vormen: readonly Vorm[];
  readonly gebeurdVan: string | null;
  readonly gebeurdTot: string | null;
  readonly feiten: string;
  readonly mening: string | null;
  readonly watGedaan: string | null;
  readonly waar: string | null;
  readonly delen: Delen | null;
  readonly vervolg: readonly VervolgBron[];
  readonly stappen: readonly { readonly stap: number; readonly status: StapStatus }[];
  readonly vaststellingen: readonly { readonly soort: VaststellingSoort; readonly vastgesteldOp: Date }[];
  readonly verzonden: readonly VaststellingSoort[];
}

/** One part of a document: what it is called, and whether it holds facts or an opinion. */
export interface DeelPlan {
  readonly code: string;
  readonly kop: string;
  readonly label: DeelLabel;
  readonly hint: string;
  /** A first text from what stands in the report; a person makes it good. */
  readonly vul: (b: UitvoerBron) => string;
}
