import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';

const EIGEN = `lidmaatschap_id = ${LIDMAATSCHAP}`;

/** The roles of the member on this day, as the session passage reads them. */
const ROLLEN = `coalesce((select json_agg(json_build_object('rol', r.rol, 'eenheidId', r.eenheid_id, 'onafhankelijk', r.onafhankelijk) order by r.rol)
  from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.van <= p_dag and (r.tot is null or r.tot > p_dag)), '[]'::json)`;

/** A member's own things about terms: the secret of the calendar feed, and saved views of the list. */
export class TermijnAgenda1763800000025 implements MigrationInterface {
  name = 'TermijnAgenda1763800000025';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `create table termijn.agenda_sleutel (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        lidmaatschap_id uuid not null,
        geheim_hash text not null check (geheim_hash ~ '^[0-9a-f]{64}$'),
        gemaakt_op timestamptz not null,
        ingetrokken_op timestamptz,
        laatst_gebruikt_op timestamptz,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap
      )`,
      // One address per member; a new one takes the place of the old.
      `create unique index agenda_sleutel_lopend on termijn.agenda_sleutel (organisatie_id, lidmaatschap_id) where ingetrokken_op is null`,
      `create index agenda_sleutel_hash on termijn.agenda_sleutel (geheim_hash) where ingetrokken_op is null`,
      `create table termijn.weergave (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        lidmaatschap_id uuid not null,
        naam text not null check (char_length(naam) between 1 and 60),
        zoek text not null check (char_length(zoek) <= 500),
        gemaakt_op timestamptz not null,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, lidmaatschap_id, naam),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap
      )`,
      ...tenantTabel('termijn.agenda_sleutel', {
        app: 'select, insert, update (ingetrokken_op, laatst_gebruikt_op)',
        lezen: EIGEN,
        worker: '',
      }),
      ...tenantTabel('termijn.weergave', {
        app: 'select, insert, update (naam, versie), delete',
        lezen: EIGEN,
        worker: '',
      }),
      // The address of a feed says who asks, before a caller is set. Works while the membership runs and the account is not blocked.
      ...doorgangFunctie({
        kop: 'agenda_sleutel(p_geheim_hash text, p_dag date)',
        geeft:
          'table (sleutel_id uuid, account_id uuid, lidmaatschap_id uuid, organisatie_id uuid, organisatie_soort text, persoon_id uuid, rollen json)',
        body: `select s.id, a.id, l.id, l.organisatie_id, o.soort, l.persoon_id, ${ROLLEN}
          from termijn.agenda_sleutel s
          join organisatie.lidmaatschap l on l.organisatie_id = s.organisatie_id and l.id = s.lidmaatschap_id and l.van <= p_dag and (l.tot is null or l.tot > p_dag)
          join organisatie.account a on a.id = l.account_id and a.geblokkeerd_op is null
          join organisatie.organisatie o on o.organisatie_id = l.organisatie_id
          where s.geheim_hash = p_geheim_hash and s.ingetrokken_op is null`,
        leest: [
          'termijn.agenda_sleutel',
          'organisatie.lidmaatschap',
          'organisatie.lidmaatschap_rol',
          'organisatie.account',
          'organisatie.organisatie',
        ],
        rollen: 'mb_app',
      }),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'drop function doorgang.agenda_sleutel(text, date)',
      'drop table termijn.agenda_sleutel, termijn.weergave',
    ]);
  }
}
