import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from '@meldbaken/platform/database';

const CATEGORIEEN = `('CALAMITEIT','GEWELD','ONTSLAG','WMO_CALAMITEIT','WMO_GEWELD')`;

/**
 * Reports to the Wmo-toezichthouder of a municipality: the same two tables, with kinds of their own and the municipality that the
 * report is for.
 */
export class IgjWmo1763800000051 implements MigrationInterface {
  name = 'IgjWmo1763800000051';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table igj.externe_melding drop constraint externe_melding_categorie_check,
        add constraint externe_melding_categorie_check check (categorie in ${CATEGORIEEN}),
        add column gemeente_code text check (gemeente_code ~ '^[A-Z_]{2,30}$'),
        add column gemeente_naam text check (char_length(gemeente_naam) between 1 and 120),
        add constraint externe_melding_gemeente check ((categorie in ('WMO_CALAMITEIT','WMO_GEWELD')) = (gemeente_naam is not null)),
        add constraint externe_melding_gemeente_heet check (gemeente_code is null or gemeente_naam is not null)`,
      `alter table igj.inspectiezaak drop constraint inspectiezaak_categorie_check,
        add constraint inspectiezaak_categorie_check check (categorie in ${CATEGORIEEN})`,
      `alter table igj.zaak_werk drop constraint zaak_werk_soort_check,
        add constraint zaak_werk_soort_check check (soort in ('NOTITIE','WEGING','ROUTE','OORDEEL','MAATREGEL','DOORGIFTE','RECHTMATIGHEID'))`,
      ...gemeenten(),
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('a report to a municipality is kept'));
  }
}

/** Which municipalities can take in a report here: those with a toezichthouder kwaliteit. Code and name alone, both public. */
const gemeenten = (): string[] => [
  `grant create on schema doorgang to mb_doorgang`,
  `create function doorgang.wmo_gemeenten(p_dag date) returns table (code text, naam text) language sql stable security definer set search_path = pg_catalog, pg_temp as $f$
    select o.aan_code, o.naam from organisatie.organisatie o
    where o.soort = 'GEMEENTE' and o.aan_code is not null and exists (
      select 1 from organisatie.lidmaatschap_rol r
      join organisatie.lidmaatschap l on l.organisatie_id = r.organisatie_id and l.id = r.lidmaatschap_id
      where r.organisatie_id = o.organisatie_id and r.rol = 'TOEZICHTHOUDER_KWALITEIT' and r.eenheid_id is null
        and r.van <= p_dag and (r.tot is null or r.tot > p_dag) and l.van <= p_dag and (l.tot is null or l.tot > p_dag))
    order by o.naam$f$`,
  `alter function doorgang.wmo_gemeenten(p_dag date) owner to mb_doorgang`,
  `revoke all on function doorgang.wmo_gemeenten(p_dag date) from public`,
  `grant execute on function doorgang.wmo_gemeenten(p_dag date) to mb_app`,
  `revoke create on schema doorgang from mb_doorgang`,
];
