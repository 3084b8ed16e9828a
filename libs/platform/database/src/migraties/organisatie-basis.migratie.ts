import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ACCOUNT, ORGANISATIE, tenantTabel, voerUit } from './rls-v1';

/** Organisations, units, people, accounts and memberships. First, as every wall leans on them. */
export class OrganisatieBasis1763800000001 implements MigrationInterface {
  name = 'OrganisatieBasis1763800000001';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `create schema organisatie`,
      `grant usage on schema organisatie to mb_app, mb_worker, mb_backup, mb_doorgang`,
      `create collation if not exists organisatie.nederlands (provider = icu, locale = 'nl-NL-u-ks-level1', deterministic = false)`,
      `create table organisatie.organisatie (
        organisatie_id uuid primary key,
        soort text not null check (soort in ('ZORGAANBIEDER','GEMEENTE','INSPECTIE','ZORGKANTOOR','DJI','RECLASSERING','RIEC','IKZ','GGD','POLITIE','OM','BELASTINGDIENST_FIOD','VEILIG_THUIS','REGIONALE_INKOOP','OVERIG')),
        naam text not null check (char_length(naam) between 1 and 200),
        kvk text check (kvk ~ '^[0-9]{8}$'),
        vestigingsnummer text check (vestigingsnummer ~ '^[0-9]{12}$'),
        agb text check (agb ~ '^[0-9]{8}$'),
        cbs text check (cbs ~ '^[0-9]{4}$'),
        contactgegevens text check (char_length(contactgegevens) <= 500),
        aan_code text unique check (aan_code ~ '^[A-Z_]{2,30}$'),
        gemaakt_op timestamptz not null,
        versie int not null default 1
      )`,
      `create table organisatie.eenheid (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        ouder_id uuid,
        naam text not null check (char_length(naam) between 1 and 200),
        soort text not null check (soort in ('ORGANISATIE','LOCATIE','TEAM')),
        versie int not null default 1,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, ouder_id) references organisatie.eenheid
      )`,
      `create table organisatie.account (
        id uuid primary key,
        email text not null check (email = lower(email) and char_length(email) <= 254),
        naam text not null,
        wachtwoord_hash text not null,
        demo boolean not null default false,
        geblokkeerd_op timestamptz,
        gemaakt_op timestamptz not null,
        unique (email)
      )`,
      `create table organisatie.persoon (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        voornaam text not null,
        tussenvoegsel text,
        achternaam text not null,
        functie text,
        eenheid_id uuid not null,
        uit_dienst_op date,
        versie int not null default 1,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, eenheid_id) references organisatie.eenheid
      )`,
      `create index persoon_eenheid on organisatie.persoon (organisatie_id, eenheid_id)`,
      `create table organisatie.lidmaatschap (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        account_id uuid not null references organisatie.account,
        persoon_id uuid,
        van date not null,
        tot date,
        versie int not null default 1,
        primary key (organisatie_id, id),
        unique (organisatie_id, account_id),
        foreign key (organisatie_id, persoon_id) references organisatie.persoon
      )`,
      `create index lidmaatschap_persoon on organisatie.lidmaatschap (organisatie_id, persoon_id)`,
      `create index lidmaatschap_account on organisatie.lidmaatschap (account_id)`,
      `create table organisatie.lidmaatschap_rol (
        organisatie_id uuid not null references organisatie.organisatie,
        id uuid not null,
        lidmaatschap_id uuid not null,
        rol text not null check (rol ~ '^[A-Z_]{2,40}$'),
        eenheid_id uuid,
        onafhankelijk boolean not null default false,
        van date not null,
        tot date,
        primary key (organisatie_id, id),
        foreign key (organisatie_id, lidmaatschap_id) references organisatie.lidmaatschap,
        foreign key (organisatie_id, eenheid_id) references organisatie.eenheid
      )`,
      `create index lidmaatschap_rol_lid on organisatie.lidmaatschap_rol (organisatie_id, lidmaatschap_id)`,
      `create index lidmaatschap_rol_rol on organisatie.lidmaatschap_rol (organisatie_id, rol)`,
      ...tenantTabel('organisatie.organisatie', {
        app: 'select, update (naam, contactgegevens, vestigingsnummer, versie)',
        worker: 'select',
      }),
      ...tenantTabel('organisatie.eenheid', { app: 'select, insert, update', worker: 'select' }),
      ...tenantTabel('organisatie.persoon', { app: 'select, insert, update', worker: 'select' }),
      ...tenantTabel('organisatie.lidmaatschap', { app: 'select, insert, update', worker: 'select' }),
      ...tenantTabel('organisatie.lidmaatschap_rol', { app: 'select, insert, update', worker: 'select' }),
      // The published read side: what other contexts may show of a colleague or a unit. The walls hold (security_invoker).
      `create schema weergave`,
      `grant usage on schema weergave to mb_app, mb_worker`,
      `create view weergave.persoon with (security_invoker = true) as
        select p.organisatie_id, p.id, concat_ws(' ', p.voornaam, p.tussenvoegsel, p.achternaam) as naam, p.functie, p.eenheid_id, p.uit_dienst_op from organisatie.persoon p`,
      `create view weergave.lid with (security_invoker = true) as
        select l.organisatie_id, l.id, l.persoon_id, coalesce(p.naam, a.naam) as naam, l.tot
        from organisatie.lidmaatschap l left join weergave.persoon p on p.organisatie_id = l.organisatie_id and p.id = l.persoon_id
        left join organisatie.account a on a.id = l.account_id and p.id is null`,
      // The way up is walked per unit (a few steps), so that a list does not build the whole tree for every row.
      `create view weergave.eenheid with (security_invoker = true) as
        select e.organisatie_id, e.id, e.naam, (
          with recursive omhoog as (
            select e.ouder_id, e.naam as naam, 1 as hoogte
            union all
            select b.ouder_id, b.naam, o.hoogte + 1 from organisatie.eenheid b join omhoog o on b.organisatie_id = e.organisatie_id and b.id = o.ouder_id)
          select string_agg(naam, ' / ' order by hoogte desc) from omhoog) as pad
        from organisatie.eenheid e`,
      `grant select on weergave.persoon, weergave.lid, weergave.eenheid to mb_app, mb_worker`,
      // One account per human, across tenants: readable by itself and by those who share its workspace.
      `alter table organisatie.account enable row level security`,
      `alter table organisatie.account force row level security`,
      `create policy zichtbaar on organisatie.account for select to mb_app, mb_worker using (id = ${ACCOUNT} or exists (select 1 from organisatie.lidmaatschap l where l.organisatie_id = ${ORGANISATIE} and l.account_id = organisatie.account.id))`,
      `create policy aanmaken on organisatie.account for insert to mb_app with check (id = ${ACCOUNT})`,
      `grant select (id, email, naam, demo, geblokkeerd_op, gemaakt_op) on organisatie.account to mb_app, mb_worker`,
      `grant insert on organisatie.account to mb_app`,
      `grant select on organisatie.account to mb_backup`,
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema organisatie, weergave cascade');
  }
}
