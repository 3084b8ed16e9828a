import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCOUNT, LIDMAATSCHAP, tenantTabel, voerUit } from './rls-v1';

/** Dossier access (spec 00): grants and exclusions per dossier, and who holds what. Also sessions and login attempts. */
export class ToegangBasis1763800000002 implements MigrationInterface {
  name = 'ToegangBasis1763800000002';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `create schema toegang`,
      `grant usage on schema toegang to mb_app, mb_worker, mb_backup, mb_doorgang`,
      `create table toegang.dossier (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        soort text not null check (soort ~ '^[A-Z_]{2,30}$'),
        gemaakt_op timestamptz not null,
        primary key (organisatie_id, id)
      )`,
      `create table toegang.houder (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        rol text,
        eenheid_id uuid,
        lidmaatschap_id uuid,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, eenheid_id) references organisatie.eenheid,
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap,
        unique nulls not distinct (organisatie_id, rol, eenheid_id, lidmaatschap_id),
        check ((rol is null) <> (lidmaatschap_id is null))
      )`,
      `create table toegang.houder_lid (
        organisatie_id uuid not null references organisatie.organisatie,
        houder_id uuid not null,
        lidmaatschap_id uuid not null,
        primary key (organisatie_id, houder_id, lidmaatschap_id),
        foreign key (organisatie_id, houder_id) references toegang.houder,
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap
      )`,
      `create index houder_lid_lid on toegang.houder_lid (organisatie_id, lidmaatschap_id, houder_id)`,
      `create table toegang.dossier_toegang (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        dossier_id uuid not null,
        houder_id uuid not null,
        functie text not null check (functie in ('MELDER','OVERZICHT','ONTVANGER','BEHANDELAAR','ONDERZOEKER','VOORZITTER','CONTACTPERSOON_POLITIE','BESLISSER','HR_MAATREGELEN','INTAKE','INSPECTEUR')),
        van timestamptz not null,
        tot timestamptz,
        reden text check (char_length(reden) <= 2000),
        primary key (organisatie_id, id),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, houder_id) references toegang.houder
      )`,
      `create unique index dossier_toegang_lopend on toegang.dossier_toegang (organisatie_id, dossier_id, houder_id, functie) where tot is null`,
      `create index dossier_toegang_houder on toegang.dossier_toegang (organisatie_id, houder_id, dossier_id) where tot is null`,
      `create table toegang.dossier_uitsluiting (
        organisatie_id uuid not null references organisatie.organisatie,
        dossier_id uuid not null,
        persoon_id uuid not null,
        soort text not null check (soort in ('GENOEMD','VERWANT','NAAM_LIJKT')),
        van timestamptz not null,
        primary key (organisatie_id, dossier_id, persoon_id),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, persoon_id) references organisatie.persoon
      )`,
      `create index dossier_uitsluiting_persoon on toegang.dossier_uitsluiting (organisatie_id, persoon_id, dossier_id)`,
      ...tenantTabel('toegang.dossier', { app: 'select, insert', worker: 'select, insert' }),
      ...tenantTabel('toegang.houder', { app: 'select, insert', worker: 'select, insert' }),
      ...tenantTabel('toegang.houder_lid', { app: 'select, insert, delete', worker: 'select, insert' }),
      ...tenantTabel('toegang.dossier_toegang', {
        app: 'select, insert, update (tot, reden)',
        // Who reported is shielded: the reporter's own grant shows to the reporter alone.
        lezen: `functie <> 'MELDER' or exists (select 1 from toegang.houder_lid h where h.organisatie_id = toegang.dossier_toegang.organisatie_id and h.houder_id = toegang.dossier_toegang.houder_id and h.lidmaatschap_id = ${LIDMAATSCHAP})`,
        worker: 'select, insert, update (tot, reden)',
      }),
      ...tenantTabel('toegang.dossier_uitsluiting', {
        app: 'select, insert, delete, update (soort)',
        worker: 'select',
      }),
      `create table toegang.sessie (
        id uuid primary key,
        token_hash text not null unique,
        account_id uuid not null references organisatie.account,
        gekozen_organisatie_id uuid,
        gekozen_lidmaatschap_id uuid,
        gemaakt_op timestamptz not null,
        gebruikt_op timestamptz not null,
        verloopt_op timestamptz not null,
        beeindigd_op timestamptz,
        foreign key (gekozen_organisatie_id, gekozen_lidmaatschap_id) references organisatie.lidmaatschap
      )`,
      `create index sessie_account on toegang.sessie (account_id)`,
      `alter table toegang.sessie enable row level security`,
      `alter table toegang.sessie force row level security`,
      `create policy eigen on toegang.sessie for all to mb_app using (account_id = ${ACCOUNT}) with check (account_id = ${ACCOUNT})`,
      `grant select, insert, update on toegang.sessie to mb_app`,
      `grant select on toegang.sessie to mb_backup`,
      // Counts only: keyed hashes of account and address, no content and no tenant.
      `create table toegang.aanmeldpoging (
        id uuid primary key,
        account_sleutel text not null,
        adres_sleutel text not null,
        op timestamptz not null
      )`,
      `create index aanmeldpoging_account on toegang.aanmeldpoging (account_sleutel, op)`,
      `grant select, insert, delete on toegang.aanmeldpoging to mb_app`,
      `grant select on toegang.aanmeldpoging to mb_backup`,
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema toegang cascade');
  }
}
