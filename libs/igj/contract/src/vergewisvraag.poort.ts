import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import type { Identiteit, VergewisUitkomst } from './register';

export const VERGEWISVRAAG_POORT = Symbol('VERGEWISVRAAG_POORT');
export const VERGEWISANTWOORD_POORT = Symbol('VERGEWISANTWOORD_POORT');

/** How the personnel administration asks the inspectie about somebody, in its own transaction. */
export interface VergewisvraagPoort {
  /** Is the inspectie here, and does this organisation ask it here? Else HR asks by itself. */
  isHier(tx: Transactie, inzage: Inzage): Promise<boolean>;
  /** Sends the question; the same key asks once. */
  stel(
    tx: Transactie,
    inzage: Inzage,
    vraag: { sleutel: string; identiteit: Identiteit; functie: string },
    nu: Date,
  ): Promise<{ id: string } | Weigering>;
}

/** What the inspectie answered. */
export interface VergewisAntwoord {
  readonly uitkomst: VergewisUitkomst;
  /** 'YYYY-MM-DD': date of the report, when there is an entry. */
  readonly rapportOp: string | null;
  readonly beantwoordOp: Date;
}

/** In the worker, after `VergewisvraagBeantwoord`. */
export interface VergewisantwoordPoort {
  antwoord(tx: Transactie, wie: SysteemInzage, vraagId: string): Promise<VergewisAntwoord | null>;
}
