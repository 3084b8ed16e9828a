// Frozen, as rls-v1.

export interface DoorgangFunctie {
  kop: string;
  geeft: string;
  body: string;
  leest: readonly string[];
  rollen: string;
}

/** Adds one read-only passage function: owned by mb_doorgang, search_path pinned, execute for the named roles alone. */
export function doorgangFunctie(f: DoorgangFunctie): string[] {
  const schemas = [...new Set(f.leest.map((t) => t.split('.')[0]))];
  return [
    ...schemas.map((s) => `grant usage on schema ${s} to mb_doorgang`),
    ...f.leest.map((t) => `grant select on ${t} to mb_doorgang`),
    `grant create on schema doorgang to mb_doorgang`,
    `create function doorgang.${f.kop} returns ${f.geeft} language sql stable security definer set search_path = pg_catalog, pg_temp as $f$${f.body}$f$`,
    `alter function doorgang.${f.kop} owner to mb_doorgang`,
    `revoke all on function doorgang.${f.kop} from public`,
    `grant execute on function doorgang.${f.kop} to ${f.rollen}`,
    `revoke create on schema doorgang from mb_doorgang`,
  ];
}

/** A schema for one context, usable by the running roles. */
export const schemaVoor = (naam: string): string[] => [
  `create schema ${naam}`,
  `grant usage on schema ${naam} to mb_app, mb_worker, mb_backup`,
];
