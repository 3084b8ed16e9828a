import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie } from './doorgang-v1';
import { LIDMAATSCHAP, tenantTabel, voerUit } from './rls-v1';

const EIGEN = `lidmaatschap_id = ${LIDMAATSCHAP}`;

/** How a member wants to be reached: quiet hours, the digest of the day, mail or not. And which mail waits for nothing. */
export class NotificatieBereik1763800000023 implements MigrationInterface {
  name = 'NotificatieBereik1763800000023';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      // Times on the clock in Amsterdam; without a row: no quiet hours, no digest, mail on.
      `create table notificatie.voorkeur (
        organisatie_id uuid not null references organisatie.organisatie,
        lidmaatschap_id uuid not null,
        stil_van time,
        stil_tot time,
        samenvatting_uur smallint check (samenvatting_uur between 0 and 23),
        mail boolean not null default true,
        primary key (organisatie_id, lidmaatschap_id),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap,
        check (coalesce(stil_van <> stil_tot, num_nulls(stil_van, stil_tot) = 2))
      )`,
      `create index voorkeur_samenvatting on notificatie.voorkeur (organisatie_id) where samenvatting_uur is not null`,
      // Written once per person and day, before anything goes: the digest of that day is then decided.
      `create table notificatie.samenvatting (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        lidmaatschap_id uuid not null,
        dag date not null,
        op timestamptz not null,
        primary key (organisatie_id, id),
        unique (organisatie_id, lidmaatschap_id, dag),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap
      )`,
      ...tenantTabel('notificatie.voorkeur', { app: 'select, insert, update', lezen: EIGEN, worker: 'select' }),
      ...tenantTabel('notificatie.samenvatting', { app: '', worker: 'select, insert' }),
      // A mail of a term from law, AMvB or policy waits for no quiet hours and cannot be switched off.
      `alter table notificatie.mail add column wettelijk boolean not null default false`,
      // The digest hangs on no dossier.
      `alter table notificatie.mail alter column dossier_id drop not null`,
      `alter table notificatie.mail add constraint mail_dossier check (dossier_id is not null or soort = 'SAMENVATTING')`,
      // The sweep must know which tenants have a digest to decide; ids only.
      ...doorgangFunctie({
        kop: 'organisaties_met_samenvatting(p_nu timestamptz)',
        geeft: 'setof uuid',
        body: `select o.organisatie_id from organisatie.organisatie o cross join lateral (
          select 1 from notificatie.voorkeur v where v.organisatie_id = o.organisatie_id
            and v.samenvatting_uur <= extract(hour from p_nu at time zone 'Europe/Amsterdam')
            and not exists (select 1 from notificatie.samenvatting s where s.organisatie_id = v.organisatie_id
              and s.lidmaatschap_id = v.lidmaatschap_id and s.dag = (p_nu at time zone 'Europe/Amsterdam')::date) limit 1) werk`,
        leest: ['organisatie.organisatie', 'notificatie.voorkeur', 'notificatie.samenvatting'],
        rollen: 'mb_worker',
      }),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `drop function doorgang.organisaties_met_samenvatting(timestamptz)`,
      `alter table notificatie.mail drop constraint mail_dossier`,
      `delete from notificatie.mail where dossier_id is null`,
      `alter table notificatie.mail alter column dossier_id set not null`,
      `alter table notificatie.mail drop column wettelijk`,
      `drop table notificatie.samenvatting`,
      `drop table notificatie.voorkeur`,
    ]);
  }
}
