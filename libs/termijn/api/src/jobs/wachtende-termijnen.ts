import { Injectable } from '@nestjs/common';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** The same as `Moet nu` on the first page: late, or the last day has begun; on a dossier that the member may look into or over. */
const WACHT = `select l.id from organisatie.lidmaatschap l where l.organisatie_id = $1 and l.id = any($2) and exists (
    select 1 from toegang.houder_lid hl
    join toegang.dossier_toegang dt on dt.organisatie_id = hl.organisatie_id and dt.houder_id = hl.houder_id and dt.tot is null and dt.functie <> 'MELDER'
    join termijn.termijn t on t.organisatie_id = dt.organisatie_id and t.dossier_id = dt.dossier_id and t.status in ('LOOPT', 'VERLOPEN') and t.vandaag_vanaf < $3
    where hl.organisatie_id = l.organisatie_id and hl.lidmaatschap_id = l.id
      and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = t.organisatie_id and u.dossier_id = t.dossier_id and u.persoon_id = l.persoon_id))`;

/** What the digest of the day asks: for whom is a term open today. */
@Injectable()
export class WachtendeTermijnen {
  async wachtOp(tx: Transactie, wie: SysteemInzage, leden: readonly string[], voor: Date): Promise<readonly string[]> {
    if (!leden.length) return [];
    const rijen = await tx.rijen<{ id: string }>(WACHT, [wie.organisatieId, leden, voor]);
    return rijen.map((r) => r.id);
  }
}
