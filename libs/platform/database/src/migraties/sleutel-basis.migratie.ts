import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schemaVoor } from './doorgang-v1';
import { tenantTabel, voerUit } from './rls-v1';

/** Wrapped keys: root key (outside the database) -> key of the tenant -> key of the record (ADR 0017). */
export class SleutelBasis1763800000030 implements MigrationInterface {
  name = 'SleutelBasis1763800000030';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...schemaVoor('sleutel'), ...tabellen(), ...muren()]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema sleutel cascade');
  }
}

/** Under which root key, and the key sealed by it. */
const ONDER_WORTEL = `wortel text not null check (wortel ~ '^[0-9a-f]{16}$'), ingepakt bytea not null, gemaakt_op timestamptz not null`;
const VAN_ORGANISATIE = 'organisatie_id uuid not null references organisatie.organisatie';

const tabellen = (): string[] => [
  // The newest version wraps; older ones stay until every record key has moved on.
  `create table sleutel.organisatiesleutel (
    ${VAN_ORGANISATIE},
    versie int not null check (versie > 0),
    ${ONDER_WORTEL},
    primary key (organisatie_id, versie)
  )`,
  // One key per dossier or other record: without its row nobody opens what the record holds.
  `create table sleutel.recordsleutel (
    ${VAN_ORGANISATIE},
    record_id uuid not null,
    organisatiesleutel int not null,
    ingepakt bytea not null,
    gemaakt_op timestamptz not null,
    primary key (organisatie_id, record_id),
    foreign key (organisatie_id, organisatiesleutel) references sleutel.organisatiesleutel
  )`,
  `create index recordsleutel_onder on sleutel.recordsleutel (organisatie_id, organisatiesleutel)`,
  // For marks of words and names: it stays as long as the marks do.
  `create table sleutel.indexsleutel (
    ${VAN_ORGANISATIE},
    ${ONDER_WORTEL},
    primary key (organisatie_id)
  )`,
  // What comes in at the public form is sealed to this key; who seals cannot open.
  `create table sleutel.intakesleutel (
    ${VAN_ORGANISATIE},
    versie int not null check (versie > 0),
    publiek bytea not null check (octet_length(publiek) = 32),
    gemaakt_op timestamptz not null,
    primary key (organisatie_id, versie)
  )`,
  `create table sleutel.intakegeheim (
    ${VAN_ORGANISATIE},
    versie int not null,
    ${ONDER_WORTEL},
    primary key (organisatie_id, versie),
    foreign key (organisatie_id, versie) references sleutel.intakesleutel
  )`,
];

const muren = (): string[] => [
  // Only the worker moves keys to another wrapping.
  ...tenantTabel('sleutel.organisatiesleutel', {
    app: 'select, insert',
    worker: 'select, insert, update (wortel, ingepakt)',
  }),
  ...tenantTabel('sleutel.recordsleutel', {
    app: 'select, insert',
    worker: 'select, insert, update (organisatiesleutel, ingepakt)',
  }),
  ...tenantTabel('sleutel.indexsleutel', {
    app: 'select, insert',
    worker: 'select, insert, update (wortel, ingepakt)',
  }),
  ...tenantTabel('sleutel.intakesleutel', { app: 'select, insert', worker: 'select, insert' }),
  // The process at the web makes the pair, and can never read the secret half again.
  ...tenantTabel('sleutel.intakegeheim', {
    app: 'insert',
    lezen: 'false',
    schrijven: 'true',
    worker: 'select, insert, update (wortel, ingepakt)',
  }),
];
