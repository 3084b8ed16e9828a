import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const PROCES = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER'];

const STANDEN = [
  'CONCEPT',
  'TER_BEKRACHTIGING',
  'BEKRACHTIGD',
  'VERZONDEN',
  'ONTVANGST_BEVESTIGD',
  'ONDERZOEK_LOOPT',
  'RAPPORTAGE_INGEDIEND',
  'AANVULLENDE_VRAGEN',
  'AFGESLOTEN',
  'OVERGENOMEN',
  'INGETROKKEN',
]
  .map((s) => `'${s}'`)
  .join(',');

/** A report of its own dossier, with its findings; and what is sent by hand, with its proof. */
export class IgjOpstellen1763800000046 implements MigrationInterface {
  name = 'IgjOpstellen1763800000046';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...standAlone(), ...metDeHand(), ...instellen(), ...muren()]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(
      q,
      [
        'parallelle_plicht',
        'opstel_instelling',
        'verzendbevestiging',
        'handzending_verstuurd',
        'handzending',
        'vaststelling',
      ].map((t) => `drop table igj.${t}`),
    );
  }
}

function standAlone(): string[] {
  return [
    `alter table igj.externe_melding drop constraint if exists externe_melding_status_check`,
    `alter table igj.externe_melding add constraint externe_melding_status_check check (status in (${STANDEN}))`,
    `alter table igj.externe_melding_overgang drop constraint if exists externe_melding_overgang_naar_status_check`,
    `alter table igj.externe_melding_overgang add constraint externe_melding_overgang_naar_status_check check (naar_status in (${STANDEN}))`,
    // Null: no internal report; the dossier is then that of this report alone.
    `alter table igj.externe_melding alter column melding_id drop not null`,
    `alter table igj.externe_melding add constraint externe_melding_los check (melding_id is null or melding_id = dossier_id)`,
    `create unique index externe_melding_los_nummer on igj.externe_melding (organisatie_id, melding_nummer) where melding_id is null`,
    `create table igj.vaststelling (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      externe_melding_id uuid not null,
      dossier_id uuid not null,
      volgnummer int not null check (volgnummer > 0),
      soort text not null check (soort in ('VASTGESTELD','ONDUIDELIJK','GEEN')),
      geconstateerd_op timestamptz,
      vastgesteld_op timestamptz,
      bekend_geworden_op timestamptz,
      meegedeeld_op timestamptz,
      toelichting bytea,
      door_id uuid not null,
      vastgelegd_op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, externe_melding_id, volgnummer),
      unique (organisatie_id, externe_melding_id, sleutel),
      foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
  ];
}

function metDeHand(): string[] {
  return [
    // The frozen form, as the bestuurder confirmed it: the same canonical text that an Overdracht would carry.
    `create table igj.handzending (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      externe_melding_id uuid not null,
      dossier_id uuid not null,
      inhoud bytea not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      velden text[] not null,
      vrijgegeven_op timestamptz not null,
      vrijgegeven_door uuid not null,
      primary key (organisatie_id, id),
      unique (organisatie_id, externe_melding_id),
      foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, vrijgegeven_door) references organisatie.lidmaatschap
    )`,
    `create table igj.handzending_verstuurd (
      organisatie_id uuid not null references organisatie.organisatie,
      externe_melding_id uuid not null,
      versie int not null check (versie > 0),
      dossier_id uuid not null,
      op timestamptz not null,
      kenmerk text check (char_length(kenmerk) between 1 and 100),
      toelichting bytea,
      vastgelegd_op timestamptz not null,
      vastgelegd_door uuid not null,
      sleutel uuid not null,
      primary key (organisatie_id, externe_melding_id, versie),
      unique (organisatie_id, externe_melding_id, sleutel),
      foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, vastgelegd_door) references organisatie.lidmaatschap
    )`,
    // The verzendbevestiging: shown once by the authority, so kept here with everything that proves it.
    `create table igj.verzendbevestiging (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      externe_melding_id uuid not null,
      dossier_id uuid not null,
      naam bytea not null,
      soort text not null check (soort ~ '^[A-Z0-9]{2,10}$'),
      grootte int not null check (grootte > 0),
      gescand boolean not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      inhoud bytea not null,
      door_id uuid not null,
      op timestamptz not null,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
    `create index verzendbevestiging_melding on igj.verzendbevestiging (organisatie_id, externe_melding_id)`,
  ];
}

function instellen(): string[] {
  return [
    `create table igj.opstel_instelling (
      organisatie_id uuid not null references organisatie.organisatie,
      versie int not null check (versie > 0),
      verzendwijze text not null check (verzendwijze in ('OVERDRACHT','ZELF')),
      zorgsoorten text[] not null check (zorgsoorten <@ array['WLZ','ZVW','GGZ','WMO','JEUGD']),
      op timestamptz not null,
      door_id uuid not null,
      primary key (organisatie_id, versie),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
    `create table igj.parallelle_plicht (
      organisatie_id uuid not null references organisatie.organisatie,
      externe_melding_id uuid not null,
      plicht text not null check (plicht in ('WMO','JEUGD','POLITIE','SCHOUWARTS','WAARSCHUWINGSREGISTER')),
      versie int not null check (versie > 0),
      dossier_id uuid not null,
      gedaan boolean not null,
      op date,
      toelichting bytea,
      door_id uuid not null,
      vastgelegd_op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, externe_melding_id, plicht, versie),
      unique (organisatie_id, externe_melding_id, sleutel),
      foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
      foreign key (organisatie_id, dossier_id) references toegang.dossier,
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
  ];
}

/** Facts that count: never changed, a correction is a new version. */
function muren(): string[] {
  const vanDossier = [
    'vaststelling',
    'handzending',
    'handzending_verstuurd',
    'verzendbevestiging',
    'parallelle_plicht',
  ];
  return [
    ...vanDossier.flatMap((t) =>
      tenantTabel(`igj.${t}`, {
        app: 'select, insert',
        lezen: dossierToegang(`igj.${t}`, PROCES),
        worker: 'select',
      }),
    ),
    ...tenantTabel('igj.opstel_instelling', { app: 'select, insert', worker: 'select' }),
  ];
}
