import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

export const MELDING_EENHEID = Symbol('MELDING_EENHEID');

/** Where a report is, as it stands now: events of two corrections may come in any order. */
export interface MeldingEenheid {
  eenheid(tx: Transactie, wie: SysteemInzage, meldingId: string): Promise<string | null>;
}
