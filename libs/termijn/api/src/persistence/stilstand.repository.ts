import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import type { TermijnStatus } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import type { Schorsing } from '@meldbaken/termijn/model';
import type { Wie } from './termijn.repository';

/** What a term becomes when it runs again. */
export interface Hervat {
  status: TermijnStatus;
  teLaat: boolean;
  vervaltOp: string;
  veiligVoorOp: string;
  binnenkortVanaf: string;
  vandaagVanaf: string;
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

  async zetVerder(tx: Transactie, wie: Wie, id: string, h: Hervat): Promise<void> {
    await tx.wijzig(
      `update termijn.termijn set status = $3, te_laat = $4, vervalt_op = $5, veilig_voor_op = $6, binnenkort_vanaf = $7, vandaag_vanaf = $8, uitleg = $9,
         reden = null, revisie = revisie + 1, versie = versie + 1 where organisatie_id = $1 and id = $2`,
      [
        wie.organisatieId,
        id,
        h.status,
        h.teLaat,
        h.vervaltOp,
        h.veiligVoorOp,
        h.binnenkortVanaf,
        h.vandaagVanaf,
        JSON.stringify(h.uitleg),
      ],
    );
  }

  async begin(tx: Transactie, wie: Wie, id: string): Promise<{ beginOp: Date; beginSoort: string }> {
    const r = await tx.rij<{ beginOp: Date; beginSoort: string }>(
      'select begin_op as "beginOp", begin_soort as "beginSoort" from termijn.termijn where organisatie_id = $1 and id = $2',
      [wie.organisatieId, id],
    );
    if (!r) throw new Error('the term is gone while it was locked');
    return r;
  }

  /** Every time that the term stood still; the one that lasts until `nu` last. */
  async schorsingen(tx: Transactie, wie: Wie, id: string, nu: Date): Promise<Schorsing[]> {
    const rijen = await tx.rijen<{ soort: string; op: Date }>(
      `select soort, op from termijn.termijn_wijziging where organisatie_id = $1 and termijn_id = $2 and soort in ('OPGESCHORT', 'HERVAT') order by op, id`,
      [wie.organisatieId, id],
    );
    const einden = rijen.filter((r) => r.soort === 'HERVAT').map((r) => r.op);
    return rijen
      .filter((r) => r.soort === 'OPGESCHORT')
      .map(({ op }, i) => ({ van: op.toISOString(), tot: (einden[i] ?? nu).toISOString() }));
  }
}
