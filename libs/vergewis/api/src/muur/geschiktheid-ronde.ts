import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { HR_MUUR, type HrMuur } from '@meldbaken/melding/contract';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

const KLAAR = `select q.id, q.dossier_id as kenmerk, q.dienstverband_id as "dienstverbandId" from vergewis.geschiktheidsvraag q
  where q.organisatie_id = $1 and q.verwerkt_op is null and q.antwoord_op <= $2 order by q.id limit 200 for update`;

/**
 * On the day that was said beforehand the answer comes to HR: yes, no, or no row at all. Before that day nothing has
 * come through the wall, so neither an answer nor how long it took can be seen.
 */
@Injectable()
export class GeschiktheidRonde {
  constructor(
    private readonly transacties: Transacties,
    @Inject(HR_MUUR) private readonly muur: HrMuur,
  ) {}

  async ronde(vandaag: string, nu: Date): Promise<number> {
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_geschiktheidsvraag($1::date) as id',
      [vandaag],
    );
    let totaal = 0;
    for (const { id } of tenants) {
      const wie: SysteemInzage = { organisatieId: id, toegangspunt: 'taak', kenmerk: uuidv7() };
      totaal += await this.transacties.als(wie, (tx) => this.voorTenant(tx, wie, vandaag, nu));
    }
    return totaal;
  }

  private async voorTenant(tx: Transactie, wie: SysteemInzage, vandaag: string, nu: Date): Promise<number> {
    const vragen = await tx.rijen<{ id: string; kenmerk: string; dienstverbandId: string }>(KLAAR, [
      wie.organisatieId,
      vandaag,
    ]);
    for (const q of vragen) {
      const antwoord = await this.muur.geschiktheid(tx, wie, q.kenmerk);
      if (antwoord !== null)
        await tx.wijzig(
          'insert into vergewis.geschiktheidsantwoord (organisatie_id, vraag_id, dossier_id, dienstverband_id, antwoord) values ($1, $2, $3, $4, $5)',
          [wie.organisatieId, q.id, q.kenmerk, q.dienstverbandId, antwoord],
        );
      await tx.wijzig('update vergewis.geschiktheidsvraag set verwerkt_op = $3 where organisatie_id = $1 and id = $2', [
        wie.organisatieId,
        q.id,
        nu,
      ]);
      await schrijfAudit(tx, wie, {
        handeling: 'dienstverband.geschiktheid-horen',
        onderwerp: 'Dienstverband',
        onderwerpId: q.dienstverbandId,
        dossierId: q.kenmerk,
        uitkomst: 'GELUKT',
      });
    }
    return vragen.length;
  }
}
