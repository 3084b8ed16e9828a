import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** What the digest asks of a context that has work with an end. */
export interface WachtendWerk {
  /** Which of these members have something open that is late or ends before this moment, and that they may see. */
  wachtOp(tx: Transactie, wie: SysteemInzage, leden: readonly string[], voor: Date): Promise<readonly string[]>;
}

export const WACHTEND_WERK = Symbol('WACHTEND_WERK');
