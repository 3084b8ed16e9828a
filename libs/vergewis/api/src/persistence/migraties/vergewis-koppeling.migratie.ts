import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';

/** A koppeling that works and has one of these rights. */
const heeftRecht = (...rechten: string[]): string =>
  `exists (select 1 from toegang.koppeling k where k.organisatie_id = ${ORGANISATIE} and k.id = ${LIDMAATSCHAP} and k.goedgekeurd_op is not null and k.ingetrokken_op is null and k.rechten && array[${rechten.map((r) => `'${r}'`).join(', ')}])`;

const BIJWERKEN = heeftRecht('DIENSTVERBANDEN_BIJWERKEN');

/**
 * What another system of the organisation may reach of the files (0026): employments, and nothing that was found about
 * anybody. Facts, waivers, conditions, own rules and steps have no policy for it.
 */
export class VergewisKoppeling1763800000062 implements MigrationInterface {
  name = 'VergewisKoppeling1763800000062';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table vergewis.dienstverband_versie add column koppeling_id uuid,
        add foreign key (organisatie_id, koppeling_id) references toegang.koppeling`,
      // When the employment or its state last changed, for who asks what changed since.
      `alter table vergewis.dienstverband add column gewijzigd_op timestamptz not null default now()`,
      `create index dienstverband_gewijzigd on vergewis.dienstverband (organisatie_id, gewijzigd_op, id)`,
      `create policy koppeling on vergewis.dienstverband for all to mb_app
        using (${heeftRecht('STANDEN_LEZEN', 'EISEN_LEZEN', 'DIENSTVERBANDEN_BIJWERKEN')}) with check (${BIJWERKEN})`,
      `create policy koppeling on vergewis.dienstverband_versie for all to mb_app using (false) with check (koppeling_id = ${LIDMAATSCHAP} and ${BIJWERKEN})`,
      ...oproepen(),
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('which system wrote what is kept'));
  }
}

const oproepen = (): string[] => [
  // The same key, the same answer; gone after a day.
  `create table vergewis.koppeling_oproep (
    organisatie_id uuid not null references organisatie.organisatie,
    koppeling_id uuid not null,
    sleutel uuid not null,
    wat text not null check (wat ~ '^[A-Z_]{3,40}$'),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    antwoord jsonb not null,
    op timestamptz not null,
    primary key (organisatie_id, koppeling_id, sleutel),
    foreign key (organisatie_id, koppeling_id) references toegang.koppeling
  )`,
  `create index koppeling_oproep_op on vergewis.koppeling_oproep (organisatie_id, op)`,
  ...tenantTabel('vergewis.koppeling_oproep', {
    app: 'select, insert',
    lezen: `koppeling_id = ${LIDMAATSCHAP} and ${BIJWERKEN}`,
    worker: 'select, delete',
  }),
  ...doorgangFunctie({
    kop: 'organisaties_met_oude_oproep(p_op timestamptz)',
    geeft: 'setof uuid',
    body: `select distinct o.organisatie_id from vergewis.koppeling_oproep o where o.op <= p_op`,
    leest: ['vergewis.koppeling_oproep'],
    rollen: 'mb_worker',
  }),
];
