import type { Toegangsregels } from '@meldbaken/platform/access';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Plaatsen, type Stelling } from '../../persistence/plaatsen';

/** Everybody with the role now who is not shut out of this case, for a caller who may assign it. */
export function inspecteursVraag(regels: Toegangsregels, inzage: Inzage, zaakId: string, nu: Date): Stelling {
  const p = new Plaatsen();
  const sql = `select l.id, l.naam from igj.inspectiezaak z
    join toegang.houder h on h.organisatie_id = z.organisatie_id and h.rol = ${p.voor(inzage.organisatieSoort === 'GEMEENTE' ? 'TOEZICHTHOUDER_KWALITEIT' : 'INSPECTEUR')} and h.eenheid_id is null
    join toegang.houder_lid hl on hl.organisatie_id = h.organisatie_id and hl.houder_id = h.id
    join weergave.lid l on l.organisatie_id = hl.organisatie_id and l.id = hl.lidmaatschap_id
    where z.id = ${p.voor(zaakId)} and ${p.recht((n) => regels.voorwaarde(inzage, 'toewijzen', 'Zaak', n))}
      and (l.tot is null or l.tot > (${p.voor(nu)}::timestamptz at time zone 'Europe/Amsterdam')::date)
      and not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = z.organisatie_id and u.dossier_id = z.dossier_id and u.persoon_id = l.persoon_id)
    order by l.naam collate organisatie.nederlands, l.id`;
  return { sql, waarden: p.waarden };
}
