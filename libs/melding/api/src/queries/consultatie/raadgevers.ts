import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';
import { RAADGEVERS } from '../../access/consultatie.access';

/** Colleagues who give advice; not the one who asks. */
export function raadgevers(
  tx: Transactie,
  inzage: Inzage,
  lidmaatschapId: string | null,
): Promise<{ id: string; naam: string }[]> {
  return tx.rijen<{ id: string; naam: string }>(
    `select l.id, l.naam from weergave.lid l where l.organisatie_id = $1 and l.tot is null and l.id <> $2 and ($3::uuid is null or l.id = $3)
       and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.rol = any($4) and r.tot is null)
     order by l.naam collate organisatie.nederlands, l.id limit 50`,
    [inzage.organisatieId, inzage.lidmaatschapId, lidmaatschapId, RAADGEVERS],
  );
}
