import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Brings the frozen copy to its receiver, once, with ids that are made here and not at the sender's act. */
@Injectable()
export class LeverOverdrachtAfWanneerVerzonden implements Gebeurtenisverwerker {
  readonly naam = 'lever-overdracht-af-wanneer-verzonden';
  readonly soort = 'OverdrachtVerzonden';

  async verwerk(tx: Transactie, _wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const rij = await tx.rij<{ ok: boolean }>('select doorgang.overdracht_afleveren($1, $2, $3, $4) as ok', [
      ids['overdrachtId'],
      uuidv7(),
      uuidv7(),
      nu,
    ]);
    // Retried, and visible as a failing job, until the receiver has a workspace here.
    if (!rij?.ok) throw new Error('overdracht: no receiver for this sending');
  }
}
