import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import type { Schorsing } from '@meldbaken/termijn/model';
import type { Wie } from './termijn.repository';

/** What a term began with, and its sum as it is now. */
export interface Begin {
  beginOp: Date;
  eenheid: TermijnEenheid;
  lengte: number;
  uitleg: UitlegJson;
}

/** Rows of terms that stand still. The term is locked by TermijnRepository.open. */
@Injectable()
export class StilstandRepository {
  /** Stops the clock: what was planned is no longer needed. */
  async zetStil(tx: Transactie, wie: Wie, id: string, reden: string, nu: Date): Promise<void> {
    await tx.wijzig(
      `update termijn.termijn set status = 'OPGESCHORT', reden = $3, revisie = revisie + 1, versie = versie + 1 where organisatie_id = $1 and id = $2`,
      [wie.organisatieId, id, reden],
    );
    await tx.wijzig(
      `update termijn.termijn_actie set gedaan_op = $3, uitkomst = 'NIET_MEER_NODIG' where organisatie_id = $1 and termijn_id = $2 and gedaan_op is null`,
      [wie.organisatieId, id, nu],
    );
  }

  async begin(tx: Transactie, wie: Wie, id: string): Promise<Begin> {
    const r = await tx.rij<Begin & Record<string, unknown>>(
      'select begin_op as "beginOp", eenheid, lengte, uitleg from termijn.termijn where organisatie_id = $1 and id = $2',
      [wie.organisatieId, id],
    );
    if (!r) throw new Error('the term is gone while it was locked');
    return r;
  }

  /** Every time that the term stood still, by the moments that were named; the one that lasts until `tot` last. */
  async schorsingen(tx: Transactie, wie: Wie, id: string, tot: Date): Promise<Schorsing[]> {
    const rijen = await tx.rijen<{ soort: string; op: Date }>(
      `select soort, coalesce(per_op, op) as op from termijn.termijn_wijziging
       where organisatie_id = $1 and termijn_id = $2 and soort in ('OPGESCHORT', 'HERVAT') order by termijn_wijziging.op, id`,
      [wie.organisatieId, id],
    );
    const einden = rijen.filter((r) => r.soort === 'HERVAT').map((r) => r.op);
    return rijen
      .filter((r) => r.soort === 'OPGESCHORT')
      .map(({ op }, i) => ({ van: op.toISOString(), tot: (einden[i] ?? tot).toISOString() }));
  }
}
