import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const PROCES = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER'];

/** The provider's report of its own investigation: chapters version by version, every word sealed. */
export class IgjRapportage1763800000047 implements MigrationInterface {
  name = 'IgjRapportage1763800000047';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      // 1 is the first report; a higher number answers questions and begins as a copy of the one before.
      `create table igj.rapportage (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        dossier_id uuid not null,
        externe_melding_id uuid not null,
        nummer int not null check (nummer between 1 and 100),
        richtlijn text not null check (richtlijn in ('CALAMITEIT','GEWELD_ZORGVERLENER','GEWELD_ANDERS')),
        status text not null check (status in ('IN_BEWERKING','TER_GOEDKEURING','VERZONDEN')),
        opsteller_id uuid not null,
        gemaakt_op timestamptz not null,
        aangeboden_op timestamptz,
        verzonden_op timestamptz,
        verzonden_door uuid,
        bericht_id uuid,
        kenmerk text check (char_length(kenmerk) <= 100),
        sleutel uuid not null,
        verzend_sleutel uuid,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, externe_melding_id, nummer),
        unique (organisatie_id, opsteller_id, sleutel),
        check ((status = 'VERZONDEN') = (verzonden_op is not null)),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
        foreign key (organisatie_id, opsteller_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, verzonden_door) references organisatie.lidmaatschap
      )`,
      `create unique index rapportage_open on igj.rapportage (organisatie_id, externe_melding_id) where status <> 'VERZONDEN'`,
      // One row per time that somebody kept a chapter: who wrote what stays to be read.
      `create table igj.rapportage_hoofdstuk (
        organisatie_id uuid not null references organisatie.organisatie,
        rapportage_id uuid not null,
        hoofdstuk text not null check (hoofdstuk ~ '^[A-Z_]{2,40}$'),
        versie int not null check (versie > 0),
        dossier_id uuid not null,
        inhoud bytea not null,
        door_id uuid not null,
        op timestamptz not null,
        sleutel uuid not null,
        primary key (organisatie_id, rapportage_id, hoofdstuk, versie),
        unique (organisatie_id, rapportage_id, hoofdstuk, sleutel),
        foreign key (organisatie_id, rapportage_id) references igj.rapportage,
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
      )`,
      // Every change of state with who, when and why (spec 04).
      `create table igj.rapportage_overgang (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        rapportage_id uuid not null,
        dossier_id uuid not null,
        naar_status text not null check (naar_status in ('IN_BEWERKING','TER_GOEDKEURING','VERZONDEN')),
        op timestamptz not null,
        door_id uuid not null,
        reden bytea,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, rapportage_id) references igj.rapportage,
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
      )`,
      `create index rapportage_overgang_van on igj.rapportage_overgang (organisatie_id, rapportage_id, op)`,
      ...muren(),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table igj.rapportage_overgang, igj.rapportage_hoofdstuk, igj.rapportage');
  }
}

function muren(): string[] {
  const dossier = (tabel: string, app: string): string[] =>
    tenantTabel(tabel, { app, lezen: dossierToegang(tabel, PROCES), worker: 'select' });
  return [
    ...dossier(
      'igj.rapportage',
      'select, insert, update (status, aangeboden_op, verzonden_op, verzonden_door, bericht_id, kenmerk, verzend_sleutel, versie)',
    ),
    ...dossier('igj.rapportage_hoofdstuk', 'select, insert'),
    ...dossier('igj.rapportage_overgang', 'select, insert'),
  ];
}
