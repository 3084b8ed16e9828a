import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie, dossierToegang, schemaVoor, tenantTabel, voerUit } from '@meldbaken/platform/database';

const ZICHT = [
  'OVERZICHT',
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
  'INTAKE',
  'INSPECTEUR',
];

/** The start, the rule and what it hangs on never change; the end does when a term that stood still runs again. */
const WIJZIGBAAR =
  'status, te_laat, eigenaar_id, beeindigd_op, reden, revisie, versie, vervalt_op, veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg';

/** Deadlines as rows: the term, its planned acts and every change. It knows only the dossier it hangs on. */
export class TermijnBasis1763800000012 implements MigrationInterface {
  name = 'TermijnBasis1763800000012';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      ...schemaVoor('termijn'),
      `create table termijn.termijn (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        dossier_id uuid not null,
        onderwerp_soort text not null check (onderwerp_soort ~ '^[A-Z_]{2,30}$'),
        onderwerp_id uuid not null,
        onderwerp_nummer text not null,
        onderwerp_pad text not null,
        aanleiding_id uuid,
        eenheid_id uuid,
        code text not null,
        definitie_versie int not null,
        naam text not null,
        begin_op timestamptz not null,
        begin_soort text not null,
        eenheid text not null,
        lengte int not null,
        vervalt_op timestamptz not null,
        veilig_voor_op timestamptz not null,
        binnenkort_vanaf timestamptz not null,
        vandaag_vanaf timestamptz not null,
        uitleg jsonb not null,
        status text not null check (status in ('LOOPT','OPGESCHORT','GEHAALD','VERLOPEN','VERVALLEN')),
        te_laat boolean not null default false,
        eigenaar_id uuid not null,
        beeindigd_op timestamptz,
        reden text check (char_length(reden) <= 2000),
        revisie int not null default 1,
        versie int not null default 1,
        gemaakt_op timestamptz not null,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, dossier_id) references toegang.dossier,
        foreign key (organisatie_id, eigenaar_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, eenheid_id) references organisatie.eenheid
      )`,
      `create index termijn_vervalt on termijn.termijn (organisatie_id, vervalt_op, id)`,
      `create index termijn_open on termijn.termijn (organisatie_id, vervalt_op, id) where status in ('LOOPT','VERLOPEN')`,
      // One open term per subject, code and cause: a second start replaces the first.
      `create unique index termijn_lopend on termijn.termijn (organisatie_id, onderwerp_id, code, aanleiding_id) nulls not distinct where status in ('LOOPT','OPGESCHORT','VERLOPEN')`,
      `create index termijn_onderwerp on termijn.termijn (organisatie_id, onderwerp_id)`,
      `create index termijn_dossier on termijn.termijn (organisatie_id, dossier_id)`,
      `create index termijn_eigenaar on termijn.termijn (organisatie_id, eigenaar_id)`,
      `create table termijn.termijn_wijziging (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        termijn_id uuid not null,
        dossier_id uuid not null,
        soort text not null check (soort ~ '^[A-Z_]{2,40}$'),
        van_status text,
        naar_status text not null,
        oud jsonb not null default '{}',
        op timestamptz not null,
        door_id uuid,
        reden text check (char_length(reden) <= 2000),
        primary key (organisatie_id, id),
        foreign key (organisatie_id, termijn_id) references termijn.termijn,
        foreign key (organisatie_id, dossier_id) references toegang.dossier
      )`,
      `create index termijn_wijziging_termijn on termijn.termijn_wijziging (organisatie_id, termijn_id, op)`,
      `create table termijn.termijn_actie (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        termijn_id uuid not null,
        dossier_id uuid not null,
        soort text not null check (soort ~ '^[A-Z_]{2,40}$'),
        aan text[] not null,
        op timestamptz not null,
        revisie int not null,
        gedaan_op timestamptz,
        uitkomst text check (uitkomst in ('GEDAAN','NIET_MEER_NODIG')),
        primary key (organisatie_id, id),
        unique (organisatie_id, termijn_id, soort, op, revisie),
        foreign key (organisatie_id, termijn_id) references termijn.termijn,
        foreign key (organisatie_id, dossier_id) references toegang.dossier
      )`,
      `create index termijn_actie_open on termijn.termijn_actie (organisatie_id, op, id) where gedaan_op is null`,
      `create index termijn_actie_termijn on termijn.termijn_actie (organisatie_id, termijn_id)`,
      ...tenantTabel('termijn.termijn', {
        app: `select, insert, update (${WIJZIGBAAR})`,
        lezen: dossierToegang('termijn.termijn', ZICHT),
        worker: `select, insert, update (${WIJZIGBAAR})`,
      }),
      ...tenantTabel('termijn.termijn_wijziging', {
        app: 'select, insert',
        lezen: dossierToegang('termijn.termijn_wijziging', ZICHT),
        worker: 'select, insert',
      }),
      ...tenantTabel('termijn.termijn_actie', {
        app: 'select, insert, update (gedaan_op, uitkomst)',
        lezen: dossierToegang('termijn.termijn_actie', ZICHT),
        worker: 'select, insert, update (gedaan_op, uitkomst)',
      }),
      // The planner and the sweep must know which tenants have due acts; ids and moments only. Per tenant, so that the
      // index serves it; the first exact moment of each minute, as a wake-up before it would find nothing.
      ...doorgangFunctie({
        kop: 'termijnwerk(p_tot timestamptz)',
        geeft: 'table (organisatie_id uuid, op timestamptz)',
        body: `select o.organisatie_id, w.op from organisatie.organisatie o cross join lateral (
          select min(a.op) as op from termijn.termijn_actie a
          where a.organisatie_id = o.organisatie_id and a.gedaan_op is null and a.op <= p_tot group by date_trunc('minute', a.op)) w`,
        leest: ['organisatie.organisatie', 'termijn.termijn_actie'],
        rollen: 'mb_worker',
      }),
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema termijn cascade');
  }
}
