import type { Client } from 'pg';

export interface Kolom {
  naam: string;
  type: string;
  verplicht: boolean;
  /** Has a default or is generated. */
  vanzelf: boolean;
}

export interface Verwijzing {
  naar: string;
  kolommen: string[];
  doelkolommen: string[];
}

export interface TenantTabel {
  naam: string;
  sleutel: string[];
  kolommen: Kolom[];
  verwijzingen: Verwijzing[];
  /** Definitions of the check constraints. */
  eisen: string[];
}

const SQL = `select c.oid::regclass::text as naam,
  array(select a.attname::text from pg_index i cross join lateral unnest(i.indkey::int2[]) with ordinality k(n, o) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n where i.indrelid = c.oid and i.indisprimary order by k.o) as sleutel,
  (select json_agg(json_build_object('naam', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'verplicht', a.attnotnull, 'vanzelf', a.atthasdef) order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as kolommen,
  coalesce((select json_agg(json_build_object('naar', f.confrelid::regclass::text,
      'kolommen', (select json_agg(a.attname order by k.o) from unnest(f.conkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.n),
      'doelkolommen', (select json_agg(a.attname order by k.o) from unnest(f.confkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.n)) order by f.conname)
    from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as verwijzingen,
  array(select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c') as eisen
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisatie_id' and not a.attisdropped)
  order by 1`;

/** Every table of a tenant, from the catalogue, each after the tables that it points to. */
export async function tenantTabellen(c: Client): Promise<TenantTabel[]> {
  const { rows } = await c.query<TenantTabel>(SQL);
  const klaar: TenantTabel[] = [];
  while (klaar.length < rows.length) {
    const volgende = rows.find(
      (t) =>
        !klaar.includes(t) &&
        t.verwijzingen.every(
          (v) => v.naar === t.naam || klaar.some((k) => k.naam === v.naar) || !rows.some((r) => r.naam === v.naar),
        ),
    );
    if (!volgende) throw new Error('the tables point at each other in a circle');
    klaar.push(volgende);
  }
  return klaar;
}

/** Digest of a tenant's rows per table: equal digests, nothing changed. */
export async function vingerafdruk(
  c: Client,
  tabellen: readonly TenantTabel[],
  organisatieId: string,
): Promise<Record<string, string>> {
  const uit: Record<string, string> = {};
  for (const t of tabellen) {
    const { rows } = await c.query<{ som: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as som from ${t.naam} t where t.organisatie_id = $1`,
      [organisatieId],
    );
    uit[t.naam] = rows[0]?.som ?? '';
  }
  return uit;
}
