import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, tenantTabel, voerUit } from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie, id uuid not null';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;

/** Courses of steps in a file: asking referees. What was said stands sealed. */
export class VergewisVerder1763800000055 implements MigrationInterface {
  name = 'VergewisVerder1763800000055';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...stappen()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what others said about people is kept'));
  }
}

const stappen = (): string[] => [
  // A step is never changed: where things stand is made from all of them, in their order.
  `create table vergewis.dossier_stap (
    ${BASIS},
    dienstverband_id uuid not null,
    deel text not null check (deel in ('REFERENTIES')),
    volgnummer int not null check (volgnummer > 0),
    soort text not null check (soort ~ '^[A-Z_]{3,40}$'),
    zaak_id uuid,
    op date not null,
    uitkomst text check (uitkomst ~ '^[A-Z0-9_]{2,40}$'),
    inhoud bytea not null,
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, dienstverband_id, deel, volgnummer),
    unique (organisatie_id, door_id, sleutel),
    foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband,
    ${LID('door_id')}
  )`,
  ...tenantTabel('vergewis.dossier_stap', {
    app: 'select, insert',
    lezen: bij('vergewis.dossier_stap', 'HR', 'BESTUURDER'),
    schrijven: bij('vergewis.dossier_stap', 'HR'),
    worker: 'select, delete',
  }),
];

const bij = (tabel: string, ...rollen: string[]): string =>
  `${heeftRol(...rollen)} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = ${tabel}.organisatie_id and d.id = ${tabel}.dienstverband_id)`;
