import { Injectable } from '@nestjs/common';
import type { Transactie } from '@meldbaken/platform/tenancy';
import type { TermijnStatus } from '@meldbaken/termijn/contract';
import type { UitlegJson } from '@meldbaken/termijn/graphql';
import type { TermijnSleutel, Wie } from './termijn.repository';

/** The end of a term as an act leaves it. */
export interface NieuwEinde {
  status: TermijnStatus;
  teLaat: boolean;
  vervaltOp: string;
  veiligVoorOp: string;
  binnenkortVanaf: string;
  vandaagVanaf: string;
  uitleg: UitlegJson;
}

/** The end of a running term. */
@Injectable()
export class EindeRepository {
  /** A new end and a new revision: what was planned for the old end is no longer needed. An end not yet reached needs no excuse. */
  async zetEinde(tx: Transactie, wie: Wie, t: TermijnSleutel, e: NieuwEinde, nu: Date): Promise<void> {
    await tx.wijzig(
      `update termijn.termijn set status = $3, te_laat = $4, vervalt_op = $5, veilig_voor_op = $6, binnenkort_vanaf = $7, vandaag_vanaf = $8, uitleg = $9,
         te_laat_reden = case when $4 then te_laat_reden end, te_laat_toelichting = case when $4 then te_laat_toelichting end,
         te_laat_toegelicht_op = case when $4 then te_laat_toegelicht_op end,
         reden = case when $3 = 'OPGESCHORT' then reden end, revisie = revisie + 1, versie = versie + 1 where organisatie_id = $1 and id = $2`,
      [
        wie.organisatieId,
        t.id,
        e.status,
        e.teLaat,
        e.vervaltOp,
        e.veiligVoorOp,
        e.binnenkortVanaf,
        e.vandaagVanaf,
        JSON.stringify(e.uitleg),
      ],
    );
    await tx.wijzig(
      `update termijn.termijn_actie set gedaan_op = $3, uitkomst = 'NIET_MEER_NODIG' where organisatie_id = $1 and termijn_id = $2 and gedaan_op is null`,
      [wie.organisatieId, t.id, nu],
    );
  }
}
