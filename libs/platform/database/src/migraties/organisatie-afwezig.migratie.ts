import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, tenantTabel, voerUit } from './rls-v1';

const IS_BEHEERDER = `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol = 'BEHEERDER' and r.tot is null)`;

/** Who is away and who stands in, and the number to call. Standing in gives no access to anything. */
export class OrganisatieAfwezig1763800000024 implements MigrationInterface {
  name = 'OrganisatieAfwezig1763800000024';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      // `tot` is the last day of the absence. No reason: why somebody is away is nobody's business.
      `create table organisatie.afwezigheid (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        lidmaatschap_id uuid not null,
        van date not null,
        tot date not null,
        vervanger_id uuid,
        gemeld_door_id uuid not null,
        sleutel uuid not null,
        gemaakt_op timestamptz not null,
        ingetrokken_op timestamptz,
        primary key (organisatie_id, id),
        unique (organisatie_id, gemeld_door_id, sleutel),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, vervanger_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, gemeld_door_id) references organisatie.lidmaatschap,
        check (tot >= van),
        check (vervanger_id is distinct from lidmaatschap_id)
      )`,
      `create index afwezigheid_lid on organisatie.afwezigheid (organisatie_id, lidmaatschap_id, tot) where ingetrokken_op is null`,
      `create index afwezigheid_vervanger on organisatie.afwezigheid (organisatie_id, vervanger_id, tot) where ingetrokken_op is null`,
      // Colleagues may know that somebody is away; only oneself and the beheerder write it.
      ...tenantTabel('organisatie.afwezigheid', {
        app: 'select, insert, update (ingetrokken_op)',
        lezen: 'true',
        schrijven: `lidmaatschap_id = ${LIDMAATSCHAP} or ${IS_BEHEERDER}`,
        worker: 'select',
      }),
      `alter table organisatie.lidmaatschap add column telefoon text check (telefoon ~ '^[+]?[0-9]{8,15}$')`,
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table organisatie.lidmaatschap drop column telefoon`,
      `drop table organisatie.afwezigheid`,
    ]);
  }
}
