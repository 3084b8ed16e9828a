import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, schemaVoor, tenantTabel, voerUit } from '@meldbaken/platform/database';

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
        categorie text not null check (categorie in ('CALAMITEIT','GEWELD','ONTSLAG')),
        status text not null check (status in ('CONCEPT','TER_BEKRACHTIGING','VERZONDEN','ONTVANGST_BEVESTIGD','INGETROKKEN')),
        waarden jsonb not null,
        opsteller_id uuid not null,
        aangeboden_op timestamptz,
        bekrachtigd_op timestamptz,
        bekrachtigd_door uuid,
        verzonden_op timestamptz,
        overdracht_id uuid,
        sleutel uuid,
        bevestigd_op timestamptz,
        kenmerk text,
        rapportage_uiterlijk date,
        gemaakt_op timestamptz not null,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, sleutel),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, opsteller_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, bekrachtigd_door) references organisatie.lidmaatschap,
        foreign key (organisatie_id, overdracht_id) references overdracht.overdracht
      )`,
      `create unique index externe_melding_lopend on igj.externe_melding (organisatie_id, melding_id, categorie) where status <> 'INGETROKKEN'`,
      `create index externe_melding_dossier on igj.externe_melding (organisatie_id, dossier_id)`,
      `create index externe_melding_status on igj.externe_melding (organisatie_id, status)`,
      `create table igj.zaakteller (
        organisatie_id uuid not null references organisatie.organisatie,
        jaar int not null,
        stand int not null,
        primary key (organisatie_id, jaar)
      )`,
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
        sleutel uuid,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, nummer),
        unique (organisatie_id, ontvangst_id),
        unique (organisatie_id, sleutel),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, ontvangst_id) references overdracht.ontvangst,
        foreign key (organisatie_id, inspecteur_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, bevestigd_door) references organisatie.lidmaatschap
      )`,
      `create index inspectiezaak_ontvangen on igj.inspectiezaak (organisatie_id, ontvangen_op desc, id desc)`,
      `create index inspectiezaak_dossier on igj.inspectiezaak (organisatie_id, dossier_id)`,
      ...tenantTabel('igj.externe_melding', {
        app: 'select, insert, update',
        lezen: dossierToegang('igj.externe_melding', ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER']),
        worker: 'select, update (status, bevestigd_op, kenmerk, rapportage_uiterlijk, versie)',
      }),
      ...tenantTabel('igj.zaakteller', { app: 'select', worker: 'select, insert, update (stand)' }),
      ...tenantTabel('igj.inspectiezaak', {
        app: 'select, update (status, inspecteur_id, bevestigd_op, bevestigd_door, rapportage_gevraagd, rapportage_uiterlijk, sleutel, versie)',
        lezen: dossierToegang('igj.inspectiezaak', ['INTAKE', 'INSPECTEUR']),
        worker: 'select, insert',
      }),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema igj cascade');
  }
}
