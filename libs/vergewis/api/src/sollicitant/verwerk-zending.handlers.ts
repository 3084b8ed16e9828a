import { Injectable } from '@nestjs/common';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { isEigenEis, isVasteEis, type SollicitantInzendingSoort } from '@meldbaken/vergewis/contract';
import { kaalFeit } from '@meldbaken/vergewis/model';
import { Feiten } from '../persistence/feiten';
import { aanvraagVervalt } from '../referenties/aanvraag-vervalt';
import { BerichtAanHr } from './bericht-aan-hr';

interface Inzending extends Record<string, unknown> {
  id: string;
  dienstverbandId: string;
  linkId: string;
  soort: SollicitantInzendingSoort;
  eis: string | null;
  dag: string;
}

/** What came in becomes a fact: received, never in order. And HR hears of it. */
@Injectable()
export class VerwerkZendingWanneerSollicitantZond implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-zending-wanneer-sollicitant-zond';
  readonly soort = 'SollicitantZond';

  constructor(
    private readonly feiten: Feiten,
    private readonly bericht: BerichtAanHr,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const i = await tx.rij<Inzending>(
      `select i.id, i.dienstverband_id as "dienstverbandId", i.link_id as "linkId", i.soort, i.eis, i.dag::text as dag
       from vergewis.sollicitant_inzending i where i.organisatie_id = $1 and i.id = $2`,
      [wie.organisatieId, ids['inzendingId'] ?? ''],
    );
    // Erased since: nothing is written about somebody who is gone.
    if (!i) return;
    if (i.soort === 'INTREKKING')
      await aanvraagVervalt(tx, wie, this.feiten, { dienstverbandId: i.dienstverbandId, sleutel: i.id, op: i.dag }, nu);
    const eis = i.soort === 'WERKVERLEDEN' ? 'WERKVERLEDEN' : i.eis;
    if (eis !== null && (isVasteEis(eis) || isEigenEis(eis))) {
      const feit = kaalFeit(eis, 'ONTVANGEN', i.dag, 'SOLLICITANT');
      await this.feiten.leg(tx, wie, [{ ...feit, dienstverbandId: i.dienstverbandId, sleutel: i.id }], nu);
    }
    await this.bericht.meld(tx, wie, i.linkId, 'SOLLICITANT_ZOND', nu);
  }
}

/** Five wrong codes: somebody tried, and the person cannot get in any more. */
@Injectable()
export class MeldHrWanneerSollicitantLinkDicht implements Gebeurtenisverwerker {
  readonly naam = 'meld-hr-wanneer-sollicitant-link-dicht';
  readonly soort = 'SollicitantLinkDicht';

  constructor(private readonly bericht: BerichtAanHr) {}

  verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    return this.bericht.meld(tx, wie, ids['linkId'] ?? '', 'SOLLICITANT_LINK_DICHT', nu);
  }
}
