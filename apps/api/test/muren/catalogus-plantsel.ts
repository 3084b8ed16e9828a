/** A fault, planted to see that the sweep finds it. */
export interface Plantsel {
  fout: string;
  sql: string;
  /** What the sweep must report. */
  regel: string;
  object: string;
}

const T = 'melding.melding_tekst';

const TABEL = `create table melding.proef (organisatie_id uuid not null, id uuid not null, naam text, primary key (organisatie_id, id)); alter table melding.proef owner to mb_owner;`;

export const PLANTSELS: readonly Plantsel[] = [
  {
    fout: 'FORCE is dropped',
    sql: `alter table ${T} no force row level security`,
    regel: 'rls-niet-geforceerd',
    object: T,
  },
  {
    fout: 'row-level security is off',
    sql: `alter table ${T} disable row level security`,
    regel: 'rls-uit',
    object: T,
  },
  { fout: 'the tenant policy is gone', sql: `drop policy tenant on ${T}`, regel: 'tenant-policy', object: T },
  {
    fout: 'the tenant policy has no check',
    sql: `drop policy tenant on ${T}; create policy tenant on ${T} as restrictive using (organisatie_id = (select nullif(current_setting('mb.organisatie_id', true), '')::uuid))`,
    regel: 'tenant-policy',
    object: T,
  },
  {
    fout: 'the tenant policy does not fail closed',
    sql: `alter policy tenant on ${T} using (organisatie_id = coalesce((select nullif(current_setting('mb.organisatie_id', true), '')::uuid), organisatie_id))`,
    regel: 'tenant-policy',
    object: T,
  },
  {
    fout: 'the tenant policy is permissive',
    sql: `drop policy tenant on ${T}; create policy tenant on ${T} as permissive using (organisatie_id = (select nullif(current_setting('mb.organisatie_id', true), '')::uuid)) with check (organisatie_id = (select nullif(current_setting('mb.organisatie_id', true), '')::uuid))`,
    regel: 'tenant-policy',
    object: T,
  },
  {
    fout: 'the tenant policy is for one role',
    sql: `alter policy tenant on ${T} to mb_app`,
    regel: 'tenant-policy',
    object: T,
  },
  {
    fout: 'a permissive policy has no check',
    sql: `create policy extra on ${T} for all to mb_app using (true)`,
    regel: 'policy-half',
    object: `${T}.extra`,
  },
  {
    fout: 'a permissive policy is for everybody',
    sql: `create policy extra on ${T} for all to public using (true) with check (true)`,
    regel: 'policy-half',
    object: `${T}.extra`,
  },
  {
    fout: 'a table has no tenant',
    sql: `create table melding.proef (id uuid primary key)`,
    regel: 'organisatie-kolom',
    object: 'melding.proef',
  },
  {
    fout: 'the tenant of a row may be unknown',
    sql: `create table melding.proef (organisatie_id uuid, id uuid primary key)`,
    regel: 'organisatie-kolom',
    object: 'melding.proef',
  },
  { fout: 'a new table has no policies', sql: TABEL, regel: 'tenant-policy', object: 'melding.proef' },
  {
    fout: 'a unique key has no tenant',
    sql: `${TABEL} create unique index proef_naam on melding.proef (naam)`,
    regel: 'unieke-sleutel',
    object: 'melding.melding.proef_naam',
  },
  {
    fout: 'a foreign key has no tenant',
    sql: `alter table melding.melding add constraint los unique (id); ${TABEL} alter table melding.proef add constraint naar foreign key (id) references melding.melding (id)`,
    regel: 'verwijzing',
    object: 'melding.proef.naar',
  },
  {
    fout: 'a foreign key has the tenant in the wrong place',
    sql: `alter table melding.melding add constraint om unique (id, organisatie_id); ${TABEL} alter table melding.proef add constraint naar foreign key (id, organisatie_id) references melding.melding (id, organisatie_id)`,
    regel: 'verwijzing',
    object: 'melding.proef.naar',
  },
  {
    fout: 'a foreign key cascades',
    sql: `${TABEL} alter table melding.proef add constraint naar foreign key (organisatie_id, id) references melding.melding on delete cascade`,
    regel: 'doorwerking',
    object: 'melding.proef.naar',
  },
  {
    fout: 'a foreign key is not validated',
    sql: `${TABEL} alter table melding.proef add constraint naar foreign key (organisatie_id, id) references melding.melding not valid`,
    regel: 'ongeldig',
    object: 'melding.proef.naar',
  },
  {
    fout: 'TRUNCATE is granted',
    sql: `grant truncate on ${T} to mb_app`,
    regel: 'recht-gevaarlijk',
    object: `mb_app TRUNCATE ${T}`,
  },
  {
    fout: 'REFERENCES on one column is granted',
    sql: `grant references (id) on ${T} to mb_worker`,
    regel: 'recht-gevaarlijk',
    object: `mb_worker REFERENCES ${T}.id`,
  },
  { fout: 'everybody may read', sql: `grant select on ${T} to public`, regel: 'recht-iedereen', object: `SELECT ${T}` },
  {
    fout: 'the queue may read',
    sql: `grant select on ${T} to mb_wachtrij`,
    regel: 'recht-vreemd',
    object: `mb_wachtrij SELECT ${T}`,
  },
  {
    fout: 'a right may be handed on',
    sql: `grant select on ${T} to mb_app with grant option`,
    regel: 'recht-vreemd',
    object: `mb_app SELECT ${T}`,
  },
  {
    fout: 'the application may create',
    sql: `grant create on schema melding to mb_app`,
    regel: 'recht-vreemd',
    object: 'mb_app CREATE melding',
  },
  {
    fout: 'the application may delete',
    sql: `grant delete on ${T} to mb_app`,
    regel: 'recht-wissen',
    object: `mb_app ${T}`,
  },
  {
    fout: 'a line of the audit log may be changed',
    sql: `grant update (code) on audit.regel to mb_worker`,
    regel: 'logboek-verandert',
    object: 'mb_worker UPDATE audit.regel.code',
  },
  {
    fout: 'a view reads with the rights of its owner',
    sql: `create view weergave.proef as select * from ${T}; alter view weergave.proef owner to mb_owner`,
    regel: 'view-van-eigenaar',
    object: 'weergave.proef',
  },
  {
    fout: 'a materialized view holds a copy',
    sql: `create materialized view weergave.proef as select * from ${T}`,
    regel: 'kopie',
    object: 'weergave.proef',
  },
  { fout: 'an enum type', sql: `create type melding.proef as enum ('A')`, regel: 'enum', object: 'melding.proef' },
  {
    fout: 'an index on an array',
    sql: `create index proef on melding.melding (organisatie_id, vormen)`,
    regel: 'index-lekt',
    object: 'melding.melding.proef',
  },
  {
    fout: 'an index on jsonb',
    sql: `create index proef on termijn.termijn using gin (uitleg)`,
    regel: 'index-lekt',
    object: 'termijn.termijn.proef',
  },
  {
    fout: 'an index on a number with decimals',
    sql: `alter table ${T} add bedrag numeric; create index proef on ${T} (organisatie_id, bedrag)`,
    regel: 'index-lekt',
    object: `${T}.proef`,
  },
  {
    fout: 'a trigger',
    sql: `create function melding.doe() returns trigger language plpgsql as 'begin return new; end'; create trigger proef before insert on ${T} for each row execute function melding.doe()`,
    regel: 'trigger',
    object: `${T}.proef`,
  },
  {
    fout: 'the application owns a table',
    sql: `${TABEL} alter table melding.proef owner to mb_app`,
    regel: 'eigenaar',
    object: 'melding.proef van mb_app',
  },
  {
    fout: 'new tables are granted by default',
    sql: `alter default privileges in schema melding grant select on tables to mb_app`,
    regel: 'standaardrechten',
    object: 'melding r',
  },
  {
    fout: 'a table has no key',
    sql: `create table melding.proef (organisatie_id uuid not null)`,
    regel: 'sleutel-ontbreekt',
    object: 'melding.proef',
  },
  {
    fout: 'a table inherits from another',
    sql: `create table melding.proef () inherits (${T})`,
    regel: 'erft',
    object: 'melding.proef',
  },
  { fout: 'nobody may see any row', sql: TABEL, regel: 'policy-ontbreekt', object: 'melding.proef' },
  {
    fout: 'a function is called leakproof',
    sql: `create function melding.proef() returns int language sql leakproof as 'select 1'`,
    regel: 'lekvrij-verklaard',
    object: 'melding.proef()',
  },
  {
    fout: 'a function is in another language',
    sql: `create function melding.proef(int4, int4) returns int4 language internal as 'int4pl'`,
    regel: 'taal',
    object: 'melding.proef(integer, integer)',
  },
  { fout: 'an extension came along', sql: `create extension pgcrypto`, regel: 'uitbreiding', object: 'pgcrypto' },
  {
    fout: 'the worker may set back the order of the log',
    sql: `grant update on sequence audit.regel_volgorde to mb_worker`,
    regel: 'reeks',
    object: 'mb_worker UPDATE audit.regel_volgorde',
  },
  {
    fout: 'the passage role reaches a table that no passage needs',
    sql: `grant select on ${T} to mb_doorgang`,
    regel: 'recht-doorgang',
    object: `SELECT ${T}`,
  },
];

/** Faults in the passages and the roles: what stands in the catalogue then differs from the list. */
export const PLANTSELS_DOORGANG: readonly { fout: string; sql: string }[] = [
  {
    fout: 'a definer function that nobody reviewed',
    sql: `create function melding.proef() returns int language sql security definer set search_path = pg_catalog, pg_temp as 'select 1'`,
  },
  { fout: 'a passage without a pinned search_path', sql: `alter function doorgang.uitgaand_stand() reset search_path` },
  {
    fout: 'a passage that everybody may call',
    sql: `grant execute on function doorgang.account_bij_email(text) to public`,
  },
  { fout: 'a passage of the superuser', sql: `alter function doorgang.uitgaand_stand() owner to current_user` },
  { fout: 'a passage that became a plain function', sql: `alter function doorgang.uitgaand_stand() security invoker` },
];
