import type { Client } from 'pg';

/** Something in the catalogue that our rules do not allow. */
export interface Bevinding {
  regel: string;
  object: string;
}

interface Regel {
  naam: string;
  /** Why the rule exists, for whoever breaks it. */
  waarom: string;
  /** One column `object`: everything that breaks the rule. */
  sql: string;
}

/** The formula of the tenant wall, as PostgreSQL prints it back. */
export const FORMULE = `(organisatie_id = ( SELECT (NULLIF(current_setting('mb.organisatie_id'::text, true), ''::text))::uuid AS "nullif"))`;

/** Schemas that are ours, their tables, and those of one tenant. What an extension brought is not ours. */
const MET = `with ns as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
  van_extensie as (select classid, objid from pg_depend where deptype = 'e'),
  rel as (select c.*, n.nspname || '.' || c.relname as naam, n.nspname from pg_class c join ns n on n.oid = c.relnamespace
    where not exists (select 1 from van_extensie x where x.classid = 'pg_class'::regclass and x.objid = c.oid)),
  tabel as (select * from rel where relkind in ('r', 'p')),
  tenant as (select t.* from tabel t where exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'organisatie_id' and not a.attisdropped)),
  functie as (select p.*, n.nspname, n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as naam from pg_proc p join ns n on n.oid = p.pronamespace
    where not exists (select 1 from van_extensie x where x.classid = 'pg_proc'::regclass and x.objid = p.oid)),
  recht as (
    select r.naam, r.nspname, r.relkind::text as soort, r.relowner as eigenaar, a.* from rel r cross join lateral aclexplode(r.relacl) a where r.relkind <> 'i'
    union all select r.naam || '.' || k.attname, r.nspname, 'kolom', r.relowner, a.* from rel r join pg_attribute k on k.attrelid = r.oid cross join lateral aclexplode(k.attacl) a
    union all select f.naam, f.nspname, 'functie', f.proowner, a.* from functie f cross join lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a
    union all select n.nspname, n.nspname, 'schema', s.nspowner, a.* from ns n join pg_namespace s on s.oid = n.oid cross join lateral aclexplode(s.nspacl) a),
  verleend as (select r.*, coalesce(g.rolname, 'PUBLIC') as aan from recht r left join pg_roles g on g.oid = r.grantee where r.grantee <> r.eigenaar)`;

const eersteKolom = (tabel: string, kolommen: string): string =>
  `(select a.attname from pg_attribute a where a.attrelid = ${tabel} and a.attnum = ${kolommen})`;

const TABELLEN: readonly Regel[] = [
  {
    naam: 'organisatie-kolom',
    waarom: 'A table without organisatie_id not null cannot stand behind the tenant wall.',
    sql: `select t.naam as object from tabel t where not exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'organisatie_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`,
  },
  {
    naam: 'unieke-sleutel',
    waarom: 'A unique key without the tenant tells by its refusal that another tenant has that value.',
    sql: `select t.nspname || '.' || i.indexrelid::regclass::text as object from tenant t join pg_index i on i.indrelid = t.oid where i.indisunique and ${eersteKolom('t.oid', 'i.indkey[0]')} is distinct from 'organisatie_id'`,
  },
  {
    naam: 'sleutel-ontbreekt',
    waarom: 'Without a primary key rows cannot be told apart, nor distributed by tenant.',
    sql: `select t.naam as object from tabel t where not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
  },
  {
    naam: 'verwijzing',
    waarom: "A foreign key without the tenant accepts another tenant's row and tells that it is there.",
    sql: `select t.naam || '.' || c.conname as object from tabel t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
      where (c.confrelid in (select oid from tenant) and ${eersteKolom('c.confrelid', 'c.confkey[1]')} <> 'organisatie_id')
        or (t.oid in (select oid from tenant) and (c.confrelid not in (select oid from tenant) or ${eersteKolom('t.oid', 'c.conkey[1]')} <> 'organisatie_id'))`,
  },
  {
    naam: 'doorwerking',
    waarom: 'A cascade changes rows without any policy being asked.',
    sql: `select t.naam || '.' || c.conname as object from tabel t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f' where c.confdeltype not in ('a', 'r') or c.confupdtype not in ('a', 'r')`,
  },
  {
    naam: 'ongeldig',
    waarom: 'A constraint or index that is not valid holds nothing.',
    sql: `select t.naam || '.' || c.conname as object from tabel t join pg_constraint c on c.conrelid = t.oid where not c.convalidated
      union all select t.naam || '.' || i.indexrelid::regclass::text from tabel t join pg_index i on i.indrelid = t.oid where not (i.indisvalid and i.indisready)`,
  },
  {
    naam: 'erft',
    waarom: 'A query on the parent reads the child under the policies of the parent.',
    sql: `select t.naam as object from tabel t join pg_inherits i on i.inhrelid = t.oid where not t.relispartition`,
  },
  {
    naam: 'index-lekt',
    waarom:
      'Operators that are not leakproof run after the policy only, so such an index is never used under row-level security (spec 14).',
    sql: `select distinct t.naam || '.' || x.relname as object from tenant t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid
      cross join lateral unnest(i.indclass::oid[]) as k(klasse) join pg_opclass o on o.oid = k.klasse
      join pg_amop am on am.amopfamily = o.opcfamily and am.amoplefttype = o.opcintype and am.amoprighttype = o.opcintype join pg_operator op on op.oid = am.amopopr join pg_proc p on p.oid = op.oprcode
      where not p.proleakproof
      union select t.naam || '.' || x.relname from tenant t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid where i.indexprs is not null`,
  },
];

const POLICIES: readonly Regel[] = [
  {
    naam: 'rls-uit',
    waarom: 'Without row-level security the second wall is not there.',
    sql: `select naam as object from tabel where not relrowsecurity`,
  },
  {
    naam: 'rls-niet-geforceerd',
    waarom: 'Without FORCE the owner walks past the wall.',
    sql: `select naam as object from tabel where not relforcerowsecurity`,
  },
  {
    naam: 'tenant-policy',
    waarom: 'Exactly one restrictive policy for everybody, with the same formula for reading and for writing.',
    sql: `select t.naam as object from tenant t where (select array_agg((p.polcmd = '*' and p.polroles = '{0}'
        and pg_get_expr(p.polqual, p.polrelid) = $formule$${FORMULE}$formule$ and pg_get_expr(p.polwithcheck, p.polrelid) = $formule$${FORMULE}$formule$) is true)
      from pg_policy p where p.polrelid = t.oid and not p.polpermissive) is distinct from array[true]`,
  },
  {
    naam: 'policy-half',
    waarom: 'A permissive policy says both which rows may be seen and which may be written, for named roles.',
    sql: `select t.naam || '.' || p.polname as object from tabel t join pg_policy p on p.polrelid = t.oid
      where p.polpermissive and (p.polqual is null or p.polwithcheck is null or p.polcmd <> '*' or 0 = any(p.polroles))`,
  },
  {
    naam: 'policy-ontbreekt',
    waarom: 'A tenant table that nobody may read is a mistake.',
    sql: `select t.naam as object from tenant t where not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polpermissive)`,
  },
  {
    naam: 'view-van-eigenaar',
    waarom: 'A view without security_invoker reads with the rights of its owner.',
    sql: `select naam as object from rel where relkind = 'v' and not ('security_invoker=true' = any(coalesce(reloptions, '{}')))`,
  },
  {
    naam: 'kopie',
    waarom: 'A materialized view, foreign table or rewrite rule shows rows outside their policies.',
    sql: `select naam as object from rel where relkind in ('m', 'f') union all select r.naam || '.' || w.rulename from rel r join pg_rewrite w on w.ev_class = r.oid where w.rulename <> '_RETURN'
      union all select 'publicatie ' || pubname from pg_publication union all select 'server ' || srvname from pg_foreign_server`,
  },
];

const RECHTEN: readonly Regel[] = [
  {
    naam: 'recht-gevaarlijk',
    waarom: 'TRUNCATE passes policies by, REFERENCES and TRIGGER let a role plant its own code or probes.',
    sql: `select aan || ' ' || privilege_type || ' ' || naam as object from verleend where privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')`,
  },
  {
    naam: 'recht-iedereen',
    waarom: 'What PUBLIC may, every login of the cluster may.',
    sql: `select privilege_type || ' ' || naam as object from verleend where aan = 'PUBLIC'`,
  },
  {
    naam: 'recht-vreemd',
    waarom: 'Each role keeps to its own part; nobody hands rights on.',
    sql: `select aan || ' ' || privilege_type || ' ' || naam as object from verleend where aan <> 'PUBLIC' and (is_grantable
      or aan not in ('mb_app', 'mb_worker', 'mb_wachtrij', 'mb_backup', 'mb_auditor', 'mb_doorgang')
      or (aan = 'mb_wachtrij') <> (nspname = 'bullmq')
      or (aan = 'mb_backup' and privilege_type not in ('SELECT', 'USAGE'))
      or (aan = 'mb_auditor' and not (nspname = 'audit' and privilege_type in ('SELECT', 'USAGE')))
      or (privilege_type = 'CREATE' and soort = 'schema'))`,
  },
  {
    naam: 'recht-doorgang',
    waarom: 'The passage role walks past every policy: what it reaches is what its functions need, and nothing more.',
    sql: `select privilege_type || ' ' || naam as object from verleend where aan = 'mb_doorgang' and soort <> 'schema'`,
  },
  {
    naam: 'recht-wissen',
    waarom: 'Deleting is rare: each table where a running process may is looked at.',
    sql: `select aan || ' ' || naam as object from verleend where privilege_type = 'DELETE' and aan <> 'PUBLIC'`,
  },
  {
    naam: 'logboek-verandert',
    waarom: 'The audit log is only ever added to.',
    sql: `select aan || ' ' || privilege_type || ' ' || naam as object from verleend where nspname = 'audit' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
  },
  {
    naam: 'standaardrechten',
    waarom: 'Default privileges grant on tables that nobody looked at yet.',
    sql: `select coalesce(defaclnamespace::regnamespace::text, 'overal') || ' ' || defaclobjtype::text as object from pg_default_acl`,
  },
  {
    naam: 'eigenaar',
    waarom: 'Everything is owned by a role that nobody logs in with.',
    sql: `select r.naam || ' van ' || r.relowner::regrole as object from rel r where r.relowner <> 'mb_owner'::regrole and r.relkind <> 'i' and r.relkind <> 'c'
      union all select f.naam || ' van ' || f.proowner::regrole from functie f where f.proowner <> 'mb_owner'::regrole and not f.prosecdef
      union all select 'schema ' || nspname || ' van ' || nspowner::regrole from pg_namespace where oid in (select oid from ns) and nspowner <> 'mb_owner'::regrole`,
  },
  {
    naam: 'reeks',
    waarom: 'A sequence counts for all tenants together: each one is looked at, and no process may set it.',
    sql: `select r.naam as object from rel r where r.relkind = 'S'
      union all select aan || ' ' || privilege_type || ' ' || naam from verleend where soort = 'S' and privilege_type = 'UPDATE'`,
  },
];

const CODE: readonly Regel[] = [
  {
    naam: 'trigger',
    waarom: 'A trigger is code that no reader of a command sees.',
    sql: `select t.naam || '.' || g.tgname as object from rel t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal union all select 'database.' || evtname from pg_event_trigger`,
  },
  {
    naam: 'enum',
    waarom: 'States are text with a check: enum types are not leakproof and cannot lose a value.',
    sql: `select n.nspname || '.' || t.typname as object from pg_type t join ns n on n.oid = t.typnamespace where t.typtype = 'e'`,
  },
  {
    naam: 'lekvrij-verklaard',
    waarom: 'A function that is called leakproof runs before the policies.',
    sql: `select naam as object from functie where proleakproof`,
  },
  {
    naam: 'uitbreiding',
    waarom: 'An extension brings functions with the rights of its maker.',
    sql: `select extname as object from pg_extension where extname not in ('plpgsql', 'unaccent', 'pg_trgm', 'btree_gin')`,
  },
  {
    naam: 'taal',
    waarom: 'Functions in an untrusted language may do anything that the server may.',
    sql: `select f.naam as object from functie f join pg_language l on l.oid = f.prolang where l.lanname not in ('sql', 'plpgsql')`,
  },
];

export const REGELS: readonly Regel[] = [...TABELLEN, ...POLICIES, ...RECHTEN, ...CODE];

/** Everything in this database that breaks a rule, exemptions included. */
export async function veeg(c: Client): Promise<Bevinding[]> {
  const sql = REGELS.map((r) => `select '${r.naam}' as regel, object from (${r.sql}) as x`).join('\nunion all ');
  const { rows } = await c.query<Bevinding>(`${MET}\n${sql}\norder by 1, 2`);
  return rows;
}
