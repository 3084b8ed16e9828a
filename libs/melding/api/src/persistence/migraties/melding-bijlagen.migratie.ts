import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, doorgangFunctie, dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const INHOUD = [
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
];

/** Attachments, and what an organisation decided on its public form. */
export class MeldingBijlagen1763800000034 implements MigrationInterface {
  name = 'MeldingBijlagen1763800000034';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...bijlagen(), ...openbaar()]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'drop function doorgang.openbaar_formulier(text, date), doorgang.organisaties_met_bijlagen()',
      `drop table melding.proefmelding, melding.openbaar_instelling, melding.openbaar_adres,
        melding.bijlage_wacht, melding.bijlage_inhoud, melding.bijlage`,
    ]);
  }
}

function bijlagen(): string[] {
  // Who added a file sees that it is there; the bytes are for the handlers.
  const eigen = `door_id = ${LIDMAATSCHAP} and ${dossierToegang('melding.bijlage', ['MELDER'])}`;
  return [
    `create table melding.bijlage (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      naam bytea not null,
      soort text not null check (soort in ('JPEG','PNG','WEBP','PDF','TEKST','MP3')),
      grootte int not null check (grootte > 0),
      gescand boolean not null,
      herkomst text not null check (herkomst in ('BEHANDELAAR','MELDER','OPENBAAR')),
      door_id uuid,
      op timestamptz not null,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
    `create index bijlage_dossier on melding.bijlage (organisatie_id, dossier_id, op)`,
    // Apart: a list of files reads no bytes.
    `create table melding.bijlage_inhoud (
      organisatie_id uuid not null references organisatie.organisatie,
      bijlage_id uuid not null,
      dossier_id uuid not null,
      inhoud bytea not null,
      primary key (organisatie_id, bijlage_id),
      foreign key (organisatie_id, bijlage_id) references melding.bijlage,
      foreign key (organisatie_id, dossier_id) references toegang.dossier
    )`,
    `alter table melding.bijlage_inhoud alter column inhoud set storage external`,
    // From outside, sealed to the intake key; no moment, and no report to point at yet. Emptied when the worker has opened it.
    `create table melding.bijlage_wacht (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort in ('JPEG','PNG','WEBP','PDF','TEKST','MP3')),
      grootte int not null check (grootte > 0),
      gescand boolean not null,
      dag date not null,
      verzegeld bytea,
      primary key (organisatie_id, id)
    )`,
    `create index bijlage_wacht_dossier on melding.bijlage_wacht (organisatie_id, dossier_id)`,
    `create index bijlage_wacht_open on melding.bijlage_wacht (organisatie_id) where verzegeld is not null`,
    ...tenantTabel('melding.bijlage', {
      app: 'select, insert',
      lezen: `((${dossierToegang('melding.bijlage', INHOUD)}) or (${eigen}))`,
      schrijven: dossierToegang('melding.bijlage', 'ALLE'),
      worker: 'select, insert',
    }),
    ...tenantTabel('melding.bijlage_inhoud', {
      app: 'select, insert',
      lezen: dossierToegang('melding.bijlage_inhoud', INHOUD),
      schrijven: dossierToegang('melding.bijlage_inhoud', 'ALLE'),
      worker: 'select, insert',
    }),
    // The web process may add and count; it reads none of it back.
    ...tenantTabel('melding.bijlage_wacht', {
      app: 'insert, select (organisatie_id, id, dossier_id)',
      worker: 'select, update (verzegeld)',
    }),
    // The worker must know which tenants have something to open; ids only.
    ...doorgangFunctie({
      kop: 'organisaties_met_bijlagen()',
      geeft: 'setof uuid',
      body: `select o.organisatie_id from organisatie.organisatie o where exists (select 1 from melding.bijlage_wacht b where b.organisatie_id = o.organisatie_id and b.verzegeld is not null)`,
      leest: ['melding.bijlage_wacht', 'organisatie.organisatie'],
      rollen: 'mb_worker',
    }),
  ];
}

function openbaar(): string[] {
  return [
    `create table melding.openbaar_adres (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      slug text not null check (slug ~ '^[A-Za-z0-9_-]{22}$'),
      gemaakt_op timestamptz not null,
      door_id uuid not null,
      ingetrokken_op timestamptz,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
    `create unique index openbaar_adres_lopend on melding.openbaar_adres (organisatie_id) where ingetrokken_op is null`,
    `create index openbaar_adres_slug on melding.openbaar_adres (slug) where ingetrokken_op is null`,
    // One row per decision: what held when is never overwritten.
    `create table melding.openbaar_instelling (
      organisatie_id uuid not null references organisatie.organisatie,
      versie int not null,
      formulier_aan boolean not null,
      anoniem_aan boolean not null,
      besloten_door text not null check (char_length(besloten_door) between 1 and 200),
      vanaf date not null,
      telefoon text check (char_length(telefoon) <= 30),
      pagina jsonb not null,
      door_id uuid not null,
      op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, versie),
      unique (organisatie_id, sleutel),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
    `create table melding.proefmelding (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      sleutel uuid not null,
      dossier_id uuid not null,
      bereikt int not null,
      door_id uuid not null,
      op timestamptz not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, sleutel),
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
    ...tenantTabel('melding.openbaar_adres', { app: 'select, insert, update (ingetrokken_op)', worker: 'select' }),
    ...tenantTabel('melding.openbaar_instelling', { app: 'select, insert', worker: 'select' }),
    ...tenantTabel('melding.proefmelding', { app: 'select, insert', worker: 'select' }),
    // A visitor of the public form has no session: its address says which organisation. What a poster on the wall says too.
    ...doorgangFunctie({
      kop: 'openbaar_formulier(p_slug text, p_dag date)',
      geeft:
        'table (organisatie_id uuid, naam text, formulier_aan boolean, anoniem_aan boolean, telefoon text, pagina jsonb)',
      body: `select o.organisatie_id, o.naam, i.formulier_aan, i.anoniem_aan, i.telefoon, i.pagina
        from melding.openbaar_adres a join organisatie.organisatie o on o.organisatie_id = a.organisatie_id
        cross join lateral (select * from melding.openbaar_instelling x where x.organisatie_id = a.organisatie_id and x.vanaf <= p_dag order by x.versie desc limit 1) i
        where a.slug = p_slug and a.ingetrokken_op is null`,
      leest: ['melding.openbaar_adres', 'melding.openbaar_instelling', 'organisatie.organisatie'],
      rollen: 'mb_app, mb_worker',
    }),
  ];
}
