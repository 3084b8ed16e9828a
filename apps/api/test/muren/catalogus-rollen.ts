import type { Client } from 'pg';
import { DOORGANGEN } from './catalogus-doorgangen';

export interface DoorgangFeit {
  naam: string;
  eigenaar: string;
  instelling: string[] | null;
  mag: string[];
}

/** Every SECURITY DEFINER function of this database that no extension brought. */
export async function doorgangen(c: Client): Promise<DoorgangFeit[]> {
  const { rows } = await c.query<DoorgangFeit>(`
    select n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as naam, p.proowner::regrole::text as eigenaar, p.proconfig as instelling,
      array(select coalesce(g.rolname, 'PUBLIC')::text from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles g on g.oid = a.grantee where a.grantee <> p.proowner order by 1) as mag
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    order by 1`);
  return rows;
}

/** What the reviewed list says that they are. */
export const doorgangenVolgensLijst = (): DoorgangFeit[] =>
  DOORGANGEN.map((d) => ({
    naam: d.naam,
    eigenaar: 'mb_doorgang',
    instelling: ['search_path=pg_catalog, pg_temp'],
    mag: [...d.mag],
  })).sort((a, b) => (a.naam < b.naam ? -1 : 1));

export interface RolFeit {
  rol: string;
  login: boolean;
  omzeilt: boolean;
  /** superuser, createdb, createrole, replication */
  macht: boolean;
  /** Number of things owned in this database. */
  bezit: number;
  lidVan: string[];
}

export async function rollen(c: Client): Promise<RolFeit[]> {
  const { rows } = await c.query<RolFeit>(`
    select r.rolname::text as rol, r.rolcanlogin as login, r.rolbypassrls as omzeilt, (r.rolsuper or r.rolcreatedb or r.rolcreaterole or r.rolreplication) as macht,
      (select count(*)::int from pg_shdepend d where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid and d.deptype = 'o' and d.dbid = (select oid from pg_database where datname = current_database())) as bezit,
      array(select m.roleid::regrole::text from pg_auth_members m where m.member = r.oid order by 1) as "lidVan"
    from pg_roles r where r.rolname like 'mb\\_%' order by 1`);
  return rows;
}

const gewoon = { omzeilt: false, macht: false, lidVan: [] };

/** Roles of spec 00; what mb_owner and mb_doorgang own is for the other rules. */
export const ROLLEN_VOLGENS_AFSPRAAK = [
  { rol: 'mb_app', login: true, bezit: 0, ...gewoon },
  { rol: 'mb_auditor', login: false, bezit: 0, ...gewoon },
  { rol: 'mb_backup', login: false, bezit: 0, ...gewoon, omzeilt: true },
  { rol: 'mb_doorgang', login: false, bezit: DOORGANGEN.length, ...gewoon, omzeilt: true },
  { rol: 'mb_owner', login: false, bezit: expect.any(Number), ...gewoon, lidVan: ['mb_doorgang'] },
  { rol: 'mb_wachtrij', login: true, bezit: 0, ...gewoon },
  { rol: 'mb_worker', login: true, bezit: 0, ...gewoon },
];
