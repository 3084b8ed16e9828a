import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

/** A list that nobody confirmed within a day: its rows go. */
@Injectable()
export class ImportOpruimen {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  /** How many lists went. */
  async ronde(): Promise<number> {
    const nu = this.klok.nu();
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_oude_import($1) as id',
      [nu],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants) {
      const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      totaal += await this.transacties.als(wie, (tx) => voorTenant(tx, wie, nu));
    }
    return totaal;
  }
}

async function voorTenant(tx: Transactie, wie: SysteemInzage, nu: Date): Promise<number> {
  const oud = await tx.rijen<{ id: string }>(
    `select i.id from vergewis.import i where i.organisatie_id = $1 and i.status = 'TE_CONTROLEREN' and i.vervalt_op <= $2 order by i.id for update`,
    [wie.organisatieId, nu],
  );
  const ids = oud.map((r) => r.id);
  await tx.wijzig('delete from vergewis.import_regel where organisatie_id = $1 and import_id = any($2)', [
    wie.organisatieId,
    ids,
  ]);
  await tx.wijzig(
    `update vergewis.import set status = 'VERLOPEN', klaar_op = $3, versie = versie + 1 where organisatie_id = $1 and id = any($2)`,
    [wie.organisatieId, ids, nu],
  );
  for (const id of ids)
    await schrijfAudit(tx, wie, {
      handeling: 'personenimport.verlopen',
      onderwerp: 'PersonenImport',
      onderwerpId: id,
      uitkomst: 'GELUKT',
    });
  return ids.length;
}
