import { Injectable } from '@nestjs/common';
import type { MeldingEenheid } from '@meldbaken/melding/contract';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Where a report is, for the worker. */
@Injectable()
export class MeldingEenheidAdapter implements MeldingEenheid {
  async eenheid(tx: Transactie, wie: SysteemInzage, meldingId: string): Promise<string | null> {
    const rij = await tx.rij<{ id: string }>(
      'select eenheid_id as id from melding.melding where organisatie_id = $1 and id = $2',
      [wie.organisatieId, meldingId],
    );
    return rij?.id ?? null;
  }
}
