import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, dossierToegang, nietUitgesloten, tenantTabel, voerUit } from './rls-v1';

/** Audit, outbox, Overdracht, notices and mail. */
export class PlatformBasis1763800000003 implements MigrationInterface {
  name = 'PlatformBasis1763800000003';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...audit(), ...outbox(), ...overdracht(), ...notificatie()]);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const s of ['audit', 'outbox', 'overdracht', 'notificatie', 'demo']) await q.query(`drop schema ${s} cascade`);
  }
}

const schema = (naam: string): string[] => [
  `create schema ${naam}`,
  `grant usage on schema ${naam} to mb_app, mb_worker, mb_backup, mb_doorgang`,
];

const IS_FG = `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol = 'FG' and r.tot is null)`;

function audit(): string[] {
  return [
    ...schema('audit'),
    `grant usage on schema audit to mb_auditor`,
    `create sequence audit.regel_volgorde`,
    `grant usage on sequence audit.regel_volgorde to mb_app, mb_worker`,
    // Ids, codes and field names only; 'op' is the database's clock, on purpose.
    `create table audit.regel (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      volgorde bigint not null default nextval('audit.regel_volgorde'),
      op timestamptz not null default clock_timestamp(),
      account_id uuid,
      lidmaatschap_id uuid,
      rollen text not null default '',
      toegangspunt text not null,
      handeling text not null,
      onderwerp_soort text,
      onderwerp_id uuid,
      dossier_id uuid,
      aantal int,
      velden text[],
      grondslag text,
      uitkomst text not null check (uitkomst in ('GELUKT','GEWEIGERD','FOUT')),
      code text,
      kenmerk text,
      primary key (organisatie_id, id)
    )`,
    `create index regel_op on audit.regel (organisatie_id, op desc, id)`,
    `create index regel_dossier on audit.regel (organisatie_id, dossier_id, op desc)`,
    ...tenantTabel('audit.regel', {
      app: 'select, insert',
      lezen: `${IS_FG} and (dossier_id is null or ${nietUitgesloten('audit.regel')})`,
      schrijven: 'true',
      worker: 'select, insert',
    }),
    `create policy auditor on audit.regel for all to mb_auditor using (true) with check (false)`,
    `grant select on audit.regel to mb_auditor`,
    `grant select on sequence audit.regel_volgorde to mb_backup`,
    // The chain is sealed after commit by one sealer per tenant; readers never queue on a chain head.
    `create table audit.zegel (
      organisatie_id uuid not null references organisatie.organisatie,
      nummer bigint not null,
      regel_id uuid not null,
      hmac text not null,
      primary key (organisatie_id, nummer),
      unique (organisatie_id, regel_id),
      foreign key (organisatie_id, regel_id) references audit.regel
    )`,
    ...tenantTabel('audit.zegel', { app: '', worker: 'select, insert' }),
    `create policy auditor on audit.zegel for all to mb_auditor using (true) with check (false)`,
    `grant select on audit.zegel to mb_auditor`,
  ];
}

function outbox(): string[] {
  return [
    ...schema('outbox'),
    // Ids only in the payload: tenant, and what it is about.
    `create table outbox.bericht (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      soort text not null check (soort ~ '^[A-Z][A-Za-z]{2,60}$'),
      ids jsonb not null,
      gemaakt_op timestamptz not null,
      doorgezet_op timestamptz,
      klaar_op timestamptz,
      primary key (organisatie_id, id)
    )`,
    `create index bericht_wacht on outbox.bericht (organisatie_id, id) where doorgezet_op is null`,
    // What the queue may have lost: handed over, not done.
    `create index bericht_open on outbox.bericht (organisatie_id, doorgezet_op) where klaar_op is null`,
    `create table outbox.verwerkt (
      organisatie_id uuid not null references organisatie.organisatie,
      bericht_id uuid not null,
      handler text not null,
      op timestamptz not null,
      primary key (organisatie_id, bericht_id, handler),
      foreign key (organisatie_id, bericht_id) references outbox.bericht
    )`,
    ...tenantTabel('outbox.bericht', {
      app: 'insert',
      lezen: 'false',
      schrijven: 'true',
      worker: 'select, insert, update (doorgezet_op, klaar_op)',
    }),
    ...tenantTabel('outbox.verwerkt', { app: '', worker: 'select, insert' }),
  ];
}

function overdracht(): string[] {
  const inhoud = ['BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER', 'ONTVANGER', 'INTAKE', 'INSPECTEUR'];
  return [
    ...schema('overdracht'),
    `create table overdracht.overdracht (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      soort text not null,
      aan_code text,
      antwoord_op uuid,
      grondslag text not null,
      doel text not null,
      velden text[] not null,
      inhoud text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      verzonden_op timestamptz not null,
      verzonden_door uuid not null,
      afgeleverd_op timestamptz,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      check ((aan_code is null) <> (antwoord_op is null))
    )`,
    // What arrived: an own id, the sender's public name and exactly the fields sent. No id of the sender.
    `create table overdracht.ontvangst (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      soort text not null,
      afzender_naam text not null,
      grondslag text not null,
      doel text not null,
      velden text[] not null,
      inhoud text not null,
      sha256 text not null,
      verzonden_op timestamptz not null,
      ontvangen_op timestamptz not null,
      antwoord_op uuid,
      dossier_id uuid,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, antwoord_op) references overdracht.overdracht
    )`,
    // Which receipt belongs to which sending: known to the passage alone.
    `create table overdracht.route (
      overdracht_id uuid primary key,
      van_organisatie_id uuid not null,
      ontvangst_id uuid not null unique,
      naar_organisatie_id uuid not null
    )`,
    `alter table overdracht.route enable row level security`,
    `alter table overdracht.route force row level security`,
    `grant select on overdracht.route to mb_backup`,
    ...tenantTabel('overdracht.overdracht', {
      app: 'select, insert',
      lezen: dossierToegang('overdracht.overdracht', inhoud),
      worker: 'select, insert, update (afgeleverd_op)',
    }),
    ...tenantTabel('overdracht.ontvangst', {
      app: 'select',
      lezen: `dossier_id is not null and ${dossierToegang('overdracht.ontvangst', inhoud)}`,
      worker: 'select, update (dossier_id)',
    }),
  ];
}

function notificatie(): string[] {
  return [
    ...schema('notificatie'),
    `create table notificatie.notificatie (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      ontvanger_id uuid not null,
      soort text not null check (soort ~ '^[A-Z_]{2,40}$'),
      sleutel text not null,
      pad text not null,
      gemaakt_op timestamptz not null,
      gelezen_op timestamptz,
      primary key (organisatie_id, id),
      unique (organisatie_id, ontvanger_id, sleutel),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, ontvanger_id) references organisatie.lidmaatschap
    )`,
    `create index notificatie_ontvanger on notificatie.notificatie (organisatie_id, ontvanger_id, gemaakt_op desc)`,
    ...tenantTabel('notificatie.notificatie', {
      app: 'select, update (gelezen_op)',
      // A notice dies with the access to its dossier, earlier ones too.
      lezen: `ontvanger_id = ${LIDMAATSCHAP} and ${dossierToegang('notificatie.notificatie', 'ALLE')}`,
      worker: 'select, insert',
    }),
    // No text and no address: both are made at the moment of sending.
    `create table notificatie.mail (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      ontvanger_id uuid not null,
      soort text not null,
      sleutel text not null,
      message_id text not null,
      status text not null check (status in ('WACHT','BEZIG','VERSTUURD','VERVALLEN','ONBEKEND','MISLUKT')),
      pogingen int not null default 0,
      volgende_poging_op timestamptz not null,
      gemaakt_op timestamptz not null,
      begonnen_op timestamptz,
      verstuurd_op timestamptz,
      primary key (organisatie_id, id),
      unique (organisatie_id, ontvanger_id, sleutel),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, ontvanger_id) references organisatie.lidmaatschap
    )`,
    `create index mail_wacht on notificatie.mail (organisatie_id, volgende_poging_op) where status in ('WACHT','BEZIG')`,
    // What a person must look at.
    `create index mail_aandacht on notificatie.mail (organisatie_id) where status in ('ONBEKEND','MISLUKT')`,
    ...tenantTabel('notificatie.mail', { app: '', worker: 'select, insert, update' }),
    // Where mails land in demo mode; filled by the worker, shown on /demo/post.
    `create schema demo`,
    `grant usage on schema demo to mb_app, mb_worker, mb_backup`,
    `create table demo.post (id uuid primary key, message_id text not null unique, aan text not null, onderwerp text not null, tekst text not null, op timestamptz not null)`,
    `grant select on demo.post to mb_app, mb_backup`,
    `grant select, insert on demo.post to mb_worker`,
  ];
}
