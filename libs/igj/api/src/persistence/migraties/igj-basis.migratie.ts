import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, schemaVoor, tenantTabel, voerUit } from '@meldbaken/platform/database';

const PROCES = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER'];

/** The report to the inspectie at the provider, and the case that it becomes at the inspectie. Nothing joins the two. */
export class IgjBasis1763800000013 implements MigrationInterface {
  name = 'IgjBasis1763800000013';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      ...schemaVoor('igj'),
      `create table igj.externe_melding (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        dossier_id uuid not null,
        melding_id uuid not null,
        melding_nummer text not null,
        eenheid_id uuid not null,
        categorie text not null check (categorie in ('CALAMITEIT','GEWELD','ONTSLAG')),
        status text not null check (status in ('CONCEPT','TER_BEKRACHTIGING','VERZONDEN','ONTVANGST_BEVESTIGD','INGETROKKEN')),
        waarden jsonb not null,
        opsteller_id uuid not null,
        aangeboden_op timestamptz,
        bekrachtigd_op timestamptz,
        bekrachtigd_door uuid,
        verzonden_op timestamptz,
        overdracht_id uuid,
        bevestigd_op timestamptz,
        kenmerk text check (char_length(kenmerk) <= 100),
        inspectie_contact text check (char_length(inspectie_contact) <= 500),
        rapportage_gevraagd boolean,
        rapportage_uiterlijk date,
        sleutel uuid not null,
        verzend_sleutel uuid,
        gemaakt_op timestamptz not null,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, opsteller_id, sleutel),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, eenheid_id) references organisatie.eenheid,
        foreign key (organisatie_id, opsteller_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, bekrachtigd_door) references organisatie.lidmaatschap,
        foreign key (organisatie_id, overdracht_id) references overdracht.overdracht
      )`,
      `create unique index externe_melding_lopend on igj.externe_melding (organisatie_id, melding_id, categorie) where status <> 'INGETROKKEN'`,
      `create index externe_melding_dossier on igj.externe_melding (organisatie_id, dossier_id)`,
      `create index externe_melding_status on igj.externe_melding (organisatie_id, status, gemaakt_op desc, id desc)`,
      `create index externe_melding_overdracht on igj.externe_melding (organisatie_id, overdracht_id)`,
      // Every change of state with who, when and why (spec 04). No actor: the inspectie's answer arrived.
      `create table igj.externe_melding_overgang (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        externe_melding_id uuid not null,
        dossier_id uuid not null,
        naar_status text not null check (naar_status in ('CONCEPT','TER_BEKRACHTIGING','VERZONDEN','ONTVANGST_BEVESTIGD','INGETROKKEN')),
        op timestamptz not null,
        door_id uuid,
        reden text check (char_length(reden) <= 2000),
        primary key (organisatie_id, id),
        foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
      )`,
      `create index externe_melding_overgang_melding on igj.externe_melding_overgang (organisatie_id, externe_melding_id, op)`,
      `create table igj.inspectiezaak (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        dossier_id uuid not null,
        ontvangst_id uuid not null,
        nummer text not null,
        status text not null check (status in ('NIEUW','BEVESTIGD')),
        categorie text not null check (categorie in ('CALAMITEIT','GEWELD','ONTSLAG')),
        aanbieder_naam text not null,
        gebeurd_op text,
        vastgesteld_op timestamptz,
        verzonden_op timestamptz not null,
        ontvangen_op timestamptz not null,
        op_tijd boolean,
        inspecteur_id uuid,
        bevestigd_op timestamptz,
        bevestigd_door uuid,
        rapportage_gevraagd boolean,
        rapportage_uiterlijk date,
        overdracht_id uuid,
        sleutel uuid,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, nummer),
        unique (organisatie_id, ontvangst_id),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, ontvangst_id) references overdracht.ontvangst,
        foreign key (organisatie_id, overdracht_id) references overdracht.overdracht,
        foreign key (organisatie_id, inspecteur_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, bevestigd_door) references organisatie.lidmaatschap
      )`,
      `create index inspectiezaak_ontvangen on igj.inspectiezaak (organisatie_id, ontvangen_op desc, id desc)`,
      `create index inspectiezaak_dossier on igj.inspectiezaak (organisatie_id, dossier_id)`,
      ...muren(),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema igj cascade');
  }
}

function muren(): string[] {
  return [
    ...tenantTabel('igj.externe_melding', {
      app: 'select, insert, update (status, waarden, aangeboden_op, bekrachtigd_op, bekrachtigd_door, verzonden_op, overdracht_id, verzend_sleutel, versie)',
      lezen: dossierToegang('igj.externe_melding', PROCES),
      worker:
        'select, update (status, bevestigd_op, kenmerk, inspectie_contact, rapportage_gevraagd, rapportage_uiterlijk, versie)',
    }),
    ...tenantTabel('igj.externe_melding_overgang', {
      app: 'select, insert',
      lezen: dossierToegang('igj.externe_melding_overgang', PROCES),
      worker: 'select, insert',
    }),
    ...tenantTabel('igj.inspectiezaak', {
      app: 'select, update (status, inspecteur_id, bevestigd_op, bevestigd_door, rapportage_gevraagd, rapportage_uiterlijk, overdracht_id, sleutel, versie)',
      lezen: dossierToegang('igj.inspectiezaak', ['INTAKE', 'INSPECTEUR']),
      worker: 'select, insert',
    }),
  ];
}
