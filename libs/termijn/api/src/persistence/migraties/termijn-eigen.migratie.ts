import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTabel, voerUit } from '@meldbaken/platform/database';

/** A tenant's own terms (every version is a row that stays), and its earlier reminders of any term. */
export class TermijnEigen1763800000021 implements MigrationInterface {
  name = 'TermijnEigen1763800000021';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `create table termijn.eigen_definitie (
        organisatie_id uuid not null references organisatie.organisatie,
        code text not null check (code ~ '^EIGEN_[A-Z0-9_]{1,40}$'),
        versie int not null check (versie >= 1),
        geldig_vanaf date not null,
        naam text not null check (char_length(naam) between 1 and 80),
        eenheid text not null check (eenheid in ('WERKDAGEN','DAGEN','WEKEN','MAANDEN','JAREN','UREN')),
        lengte int not null check (lengte >= 1),
        eis text not null check (char_length(eis) between 1 and 220),
        eigenaar_rol text not null check (eigenaar_rol ~ '^[A-Z_]{2,60}$'),
        herinneringsschema jsonb not null,
        sleutel uuid not null,
        gemaakt_op timestamptz not null,
        gemaakt_door_id uuid not null,
        ingetrokken_op timestamptz,
        primary key (organisatie_id, code, versie),
        unique (organisatie_id, sleutel),
        foreign key (organisatie_id, gemaakt_door_id) references organisatie.lidmaatschap
      )`,
      `create table termijn.extra_herinnering (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        code text not null check (code ~ '^[A-Z0-9_]{2,60}$'),
        soort text not null check (soort in ('DAGEN_VOORAF','WERKDAGEN_VOORAF')),
        aantal int not null check (aantal between 1 and 365),
        aan text[] not null,
        sleutel uuid not null,
        gemaakt_op timestamptz not null,
        gemaakt_door_id uuid not null,
        verwijderd_op timestamptz,
        primary key (organisatie_id, id),
        unique (organisatie_id, sleutel),
        foreign key (organisatie_id, gemaakt_door_id) references organisatie.lidmaatschap
      )`,
      `create index extra_herinnering_code on termijn.extra_herinnering (organisatie_id, code) where verwijderd_op is null`,
      // A version is never rewritten: a change is a new row, withdrawing only marks.
      ...tenantTabel('termijn.eigen_definitie', {
        app: 'select, insert, update (ingetrokken_op)',
        worker: 'select',
      }),
      ...tenantTabel('termijn.extra_herinnering', {
        app: 'select, insert, update (verwijderd_op)',
        worker: 'select',
      }),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table termijn.extra_herinnering');
    await q.query('drop table termijn.eigen_definitie');
  }
}
