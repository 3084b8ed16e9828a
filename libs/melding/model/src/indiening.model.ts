import type { ClientAkkoord, JaNeeWeetNiet, Vorm } from '@meldbaken/melding/contract';
import type { Dag } from './dag.model';

/** What a reporter filled in so far. Everything may be missing: the check names all that is wrong at once. */
export interface IndienenInput {
  readonly clientVeilig?: JaNeeWeetNiet | null;
  readonly watGedaan?: string | null;
  readonly feiten?: string | null;
  readonly mening?: string | null;
  readonly vormen?: readonly Vorm[] | null;
  /** 'Ik weet het niet' at the question which form it is. */
  readonly vormOnbekend?: boolean | null;
  readonly signalen?: readonly string[] | null;
  /** When it happened, if known: one day, or the first and last of a period. */
  readonly gebeurdOp?: { readonly van?: Dag | null; readonly tot?: Dag | null } | null;
  /** When it was noticed: starts the six weeks of an examination. */
  readonly geconstateerdOp?: Date | null;
  readonly waar?: string | null;
  readonly eenheidId?: string | null;
  readonly pleger?: PlegerInput | null;
  readonly clientNaam?: string | null;
  readonly clientWeetHet?: JaNeeWeetNiet | null;
  readonly clientAkkoord?: ClientAkkoord | null;
}

/** Exactly one of the three. */
export interface PlegerInput {
  readonly persoonId?: string | null;
  readonly naam?: string | null;
  readonly onbekend?: boolean | null;
}

export type Pleger =
  | { readonly soort: 'PERSOON'; readonly persoonId: string }
  | { readonly soort: 'NAAM'; readonly naam: string }
  | { readonly soort: 'ONBEKEND' };

/** A checked report: what may be stored, trimmed and without doubles. */
export interface Indiening {
  readonly clientVeilig: JaNeeWeetNiet;
  readonly watGedaan: string | null;
  readonly feiten: string;
  readonly mening: string | null;
  readonly vormen: readonly Vorm[];
  readonly signalen: readonly string[];
  readonly gebeurdVan: Dag | null;
  readonly gebeurdTot: Dag | null;
  readonly geconstateerdOp: Date;
  readonly waar: string | null;
  readonly eenheidId: string;
  readonly pleger: Pleger;
  readonly clientNaam: string | null;
  readonly clientWeetHet: JaNeeWeetNiet;
  readonly clientAkkoord: ClientAkkoord;
}
