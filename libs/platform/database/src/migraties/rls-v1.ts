// Frozen: merged migrations use it. A change of formula is a v2 beside it.

/** Settings are read once per statement (InitPlan); '' after SET LOCAL ends means nobody. */
export const ORGANISATIE = `(select nullif(current_setting('mb.organisatie_id', true), '')::uuid)`;
export const LIDMAATSCHAP = `(select nullif(current_setting('mb.lidmaatschap_id', true), '')::uuid)`;
export const ACCOUNT = `(select nullif(current_setting('mb.account_id', true), '')::uuid)`;
/** The person behind the caller's membership: exclusions are about persons. */
export const PERSOON = `(select l.persoon_id from organisatie.lidmaatschap l where l.organisatie_id = ${ORGANISATIE} and l.id = ${LIDMAATSCHAP})`;

/** Not excluded from the dossier of this row. */
export const nietUitgesloten = (tabel: string): string =>
  `not exists (select 1 from toegang.dossier_uitsluiting u where u.organisatie_id = ${tabel}.organisatie_id and u.dossier_id = ${tabel}.dossier_id and u.persoon_id = ${PERSOON})`;

/** A running grant on the dossier of this row, in one of the functions, and no exclusion. */
export function dossierToegang(tabel: string, functies: 'ALLE' | readonly string[]): string {
  const functie = functies === 'ALLE' ? '' : ` and t.functie in (${functies.map((f) => `'${f}'`).join(', ')})`;
  return (
    `exists (select 1 from toegang.dossier_toegang t join toegang.houder_lid h on h.organisatie_id = t.organisatie_id and h.houder_id = t.houder_id` +
    ` where t.organisatie_id = ${tabel}.organisatie_id and t.dossier_id = ${tabel}.dossier_id and t.tot is null${functie} and h.lidmaatschap_id = ${LIDMAATSCHAP})` +
    ` and ${nietUitgesloten(tabel)}`
  );
}

export interface Rechten {
  /** Privileges of the application role, e.g. 'select, insert, update'; '' for none. */
  app: string;
  /** Row condition of the application for existing rows. */
  lezen?: string;
  /** Row condition of the application for new content; the same as `lezen` when left out. */
  schrijven?: string;
  /** Privileges of the worker, which acts for the tenant as a whole. */
  worker: string;
}

const verleen = (tabel: string, rol: string, rechten: string): string[] =>
  rechten ? [`grant ${rechten} on ${tabel} to ${rol}`] : [];

/** Both policies of a tenant table (restrictive on the tenant, permissive per role), forced, and its grants. */
export function tenantTabel(tabel: string, r: Rechten): string[] {
  const lezen = r.lezen ?? 'true';
  return [
    `alter table ${tabel} enable row level security`,
    `alter table ${tabel} force row level security`,
    `create policy tenant on ${tabel} as restrictive for all to public using (organisatie_id = ${ORGANISATIE}) with check (organisatie_id = ${ORGANISATIE})`,
    ...(r.app
      ? [`create policy app on ${tabel} for all to mb_app using (${lezen}) with check (${r.schrijven ?? lezen})`]
      : []),
    `create policy worker on ${tabel} for all to mb_worker using (true) with check (true)`,
    ...verleen(tabel, 'mb_app', r.app),
    ...verleen(tabel, 'mb_worker', r.worker),
    `grant select on ${tabel} to mb_backup`,
  ];
}

export interface Loper {
  query(sql: string): Promise<unknown>;
}

export async function voerUit(q: Loper, stappen: readonly string[]): Promise<void> {
  for (const stap of stappen) await q.query(stap);
}
