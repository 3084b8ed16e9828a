import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { JaNeeWeetNiet, VaststellingSoort } from './codes';

export const MELDING_VOOR_IGJ = Symbol('MELDING_VOOR_IGJ');

export interface VaststellingVoorIgj {
  readonly id: string;
  readonly soort: VaststellingSoort;
  readonly vastgesteldOp: Date;
  readonly bekendGewordenOp: Date | null;
  readonly meegedeeldOp: Date | null;
}

export interface GegevensVoorIgj {
  readonly nummer: string;
  readonly eenheidId: string;
  /** Who handles the melding: never the one who confirms the external report alone (G7). */
  readonly behandelaarPersoonId: string | null;
  readonly behandelaarLidmaatschapId: string | null;
  /** The findings that stand: recorded, and not replaced by a later one. A melding can carry two duties. */
  readonly staand: readonly VaststellingVoorIgj[];
  /** Every finding ever recorded: the terms of one kind hang on the findings of that kind. */
  readonly vaststellingen: readonly { readonly id: string; readonly soort: VaststellingSoort }[];
  readonly feiten: string;
  readonly watGedaan: string | null;
  readonly waar: string | null;
  /** Days in the Netherlands (YYYY-MM-DD). */
  readonly gebeurdVan: string | null;
  readonly gebeurdTot: string | null;
  readonly geconstateerdOp: Date;
  readonly clientNaam: string | null;
  readonly clientWeetHet: JaNeeWeetNiet;
  /** The (suspected) pleger, when picked or linked: a typed name may be somebody else. */
  readonly plegerNaam: string | null;
  readonly plegerFunctie: string | null;
}

/** What the external report may take over from the melding, under the caller's own rights. */
export interface MeldingVoorIgj {
  /** Null when the melding is not there or not the caller's. */
  gegevens(tx: Transactie, wie: Inzage | SysteemInzage, meldingId: string): Promise<GegevensVoorIgj | null>;
}
