import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';

const PER_KEER = 200;

/** Takes away the bytes of documents whose day has come. That they were there, and what was recorded, stays. */
@Injectable()
export class SollicitantOpruimen {
  constructor(private readonly transacties: Transacties) {}

  /** Answers how many documents went. */
  async ronde(nu: Date): Promise<number> {
    const vandaag = dagVan(nu);
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_sollicitantstuk($1::date) as id',
      [vandaag],
    );
    let totaal = 0;
    for (const { id } of tenants) {
      const wie: SysteemInzage = { organisatieId: id, toegangspunt: 'taak', kenmerk: uuidv7() };
      totaal += await this.transacties.als(wie, (tx) => this.keer(tx, wie, vandaag, nu));
    }
    return totaal;
  }

  private async keer(tx: Transactie, wie: SysteemInzage, vandaag: string, nu: Date): Promise<number> {
    const rijen = await tx.rijen<{ id: string; dienstverbandId: string }>(
      `select s.id, s.dienstverband_id as "dienstverbandId" from vergewis.sollicitant_stuk s
       where s.organisatie_id = $1 and s.gewist_op is null and s.wis_op <= $2 order by s.id limit ${PER_KEER} for update skip locked`,
      [wie.organisatieId, vandaag],
    );
    const ids = rijen.map((r) => r.id);
    if (ids.length === 0) return 0;
    await tx.wijzig('delete from vergewis.sollicitant_stuk_inhoud where organisatie_id = $1 and id = any($2)', [
      wie.organisatieId,
      ids,
    ]);
    await tx.wijzig('update vergewis.sollicitant_stuk set gewist_op = $3 where organisatie_id = $1 and id = any($2)', [
      wie.organisatieId,
      ids,
      nu,
    ]);
    for (const r of rijen)
      await schrijfAudit(tx, wie, {
        handeling: 'sollicitantstuk.wissen',
        onderwerp: 'SollicitantLink',
        onderwerpId: r.dienstverbandId,
        uitkomst: 'GELUKT',
      });
    return ids.length;
  }
}
