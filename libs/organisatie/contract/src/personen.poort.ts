import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

export const PERSONEN = Symbol('PERSONEN');

/** A colleague as the organisation's own list has them. */
export interface PersoonGegevens {
  readonly id: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string | null;
  readonly achternaam: string;
  readonly functie: string | null;
  readonly eenheidId: string;
  readonly uitDienstOp: string | null;
}

/** How the personnel administration keeps the list of colleagues, in its own transaction; many at once. */
export interface PersonenPoort {
  maak(tx: Transactie, wie: Inzage | SysteemInzage, personen: readonly PersoonGegevens[]): Promise<void>;
  wijzig(tx: Transactie, wie: Inzage | SysteemInzage, personen: readonly PersoonGegevens[]): Promise<void>;
  /** Is this a colleague in the list? */
  bestaat(tx: Transactie, wie: Inzage | SysteemInzage, persoonId: string): Promise<boolean>;
}
