/** The PostgreSQL minors that fix CVE-2026-120154. */
const MINIMUM: Record<number, number> = { 18: 7, 17: 12, 16: 16, 15: 20 };

export interface AanmeldFeiten {
  rol: string;
  superuser: boolean;
  omzeilt: boolean;
  /** Owns tables, or is a member of the owner or the passage role. */
  eigenaar: boolean;
  /** e.g. 180004 */
  versie: number;
}

export const AANMELD_SQL = `select current_user::text as rol, r.rolsuper as superuser, r.rolbypassrls as omzeilt,
  (exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind in ('r','p')) or (not r.rolsuper and (pg_has_role(current_user, 'mb_owner', 'member') or pg_has_role(current_user, 'mb_doorgang', 'member')))) as eigenaar,
  current_setting('server_version_num')::int as versie from pg_roles r where r.rolname = current_user`;

/** Why this process may not start on this login; empty when it may. One clear Dutch line each. */
export function bezwarenTegenAanmelding(f: AanmeldFeiten, productie: boolean): string[] {
  const uit: string[] = [];
  if (f.superuser)
    uit.push(`DATABASE_URL: ${f.rol} is een beheerder van PostgreSQL (superuser). Gebruik mb_app of mb_worker.`);
  if (f.omzeilt)
    uit.push(`DATABASE_URL: ${f.rol} mag de rij-beveiliging omzeilen (BYPASSRLS). Gebruik mb_app of mb_worker.`);
  if (f.eigenaar) uit.push(`DATABASE_URL: ${f.rol} is eigenaar van tabellen. Gebruik mb_app of mb_worker.`);
  const oud = teOud(f.versie);
  if (oud && productie)
    uit.push(`DATABASE_URL: PostgreSQL ${oud} mist een beveiligingsfix (CVE-2026-120154). Werk de database bij.`);
  return uit;
}

/** The version as text when it lacks the fix, else null. */
export function teOud(versie: number): string | null {
  const hoofd = Math.floor(versie / 10_000);
  const klein = versie % 10_000;
  const minimum = MINIMUM[hoofd];
  if (minimum === undefined) return hoofd < 15 ? `${hoofd}.${klein}` : null;
  return klein < minimum ? `${hoofd}.${klein} (nodig: ${hoofd}.${minimum})` : null;
}
