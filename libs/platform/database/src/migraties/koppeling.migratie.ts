import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie } from './doorgang-v1';
import { LIDMAATSCHAP, ORGANISATIE, tenantTabel, voerUit } from './rls-v1';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie';
const KOPPELING = 'foreign key (organisatie_id, koppeling_id) references toegang.koppeling';
const lid = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;

/**
 * Service accounts: another system of the organisation with a key, a few rights and an end (0026). It is no member, so no
 * rule about members or roles lets it in anywhere; what it may reach has policies of its own.
 */
export class Koppeling1763800000062 implements MigrationInterface {
  name = 'Koppeling1763800000062';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...tabellen(), ...muren(), ...namen(), ...deur()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('which system did what is kept'));
  }
}

const tabellen = (): string[] => [
  // Prepared by one, agreed by another; never changed after that: another purpose is another row.
  `create table toegang.koppeling (
    ${BASIS},
    id uuid not null,
    kenmerk text not null check (kenmerk ~ '^[0-9A-Z]{12}$'),
    naam text not null check (char_length(naam) between 3 and 80),
    doel text not null check (char_length(doel) between 10 and 500),
    rechten text[] not null check (cardinality(rechten) between 1 and 10 and array_to_string(rechten, ',') ~ '^([A-Z_]{3,40}(,|$))+$'),
    eenheid_id uuid,
    adressen inet[] not null default '{}' check (cardinality(adressen) <= 20),
    verloopt_op date not null,
    gemaakt_op timestamptz not null,
    gemaakt_door uuid not null,
    sleutel uuid not null,
    goedgekeurd_op timestamptz,
    goedgekeurd_door uuid,
    ingetrokken_op timestamptz,
    ingetrokken_door uuid,
    versie int not null default 1,
    primary key (organisatie_id, id),
    unique (organisatie_id, gemaakt_door, sleutel),
    check (verloopt_op <= (gemaakt_op + interval '13 months')::date),
    check ((goedgekeurd_op is null) = (goedgekeurd_door is null)),
    check (goedgekeurd_door is null or goedgekeurd_door <> gemaakt_door),
    check ((ingetrokken_op is null) = (ingetrokken_door is null)),
    foreign key (organisatie_id, eenheid_id) references organisatie.eenheid,
    ${lid('gemaakt_door')},
    ${lid('goedgekeurd_door')},
    ${lid('ingetrokken_door')}
  )`,
  `create index koppeling_kenmerk on toegang.koppeling (kenmerk)`,
  // Only a hash; the key itself was shown once.
  `create table toegang.koppeling_sleutel (
    ${BASIS},
    koppeling_id uuid not null,
    nummer int not null check (nummer > 0),
    hash bytea not null check (octet_length(hash) = 32),
    gemaakt_op timestamptz not null,
    gemaakt_door uuid not null,
    geldig_tot timestamptz,
    primary key (organisatie_id, koppeling_id, nummer),
    ${KOPPELING},
    ${lid('gemaakt_door')}
  )`,
  // What it did, counted per day: numbers, no person.
  `create table toegang.koppeling_gebruik (
    ${BASIS},
    koppeling_id uuid not null,
    dag date not null,
    wat text not null check (wat ~ '^[A-Z_]{3,40}$'),
    gelukt int not null default 0,
    geweigerd int not null default 0,
    regels int not null default 0,
    laatste_op timestamptz not null,
    laatste_code text check (laatste_code ~ '^[A-Z_]{3,60}$'),
    primary key (organisatie_id, koppeling_id, dag, wat),
    ${KOPPELING}
  )`,
];

const muren = (): string[] => [
  ...tenantTabel('toegang.koppeling', {
    app: 'select, insert, update (goedgekeurd_op, goedgekeurd_door, ingetrokken_op, ingetrokken_door, versie)',
    lezen: `id = ${LIDMAATSCHAP} or ${heeftRol('BEHEERDER', 'HR', 'BESTUURDER', 'FG')}`,
    schrijven: heeftRol('BEHEERDER', 'HR'),
    worker: 'select',
  }),
  // Who prepares a link makes no key: that is for HR alone, here too. Nobody reads a hash back.
  ...tenantTabel('toegang.koppeling_sleutel', {
    app: 'select (organisatie_id, koppeling_id, nummer, gemaakt_op, gemaakt_door, geldig_tot), insert, update (geldig_tot)',
    lezen: heeftRol('BEHEERDER', 'HR'),
    schrijven: heeftRol('HR'),
    worker: '',
  }),
  ...tenantTabel('toegang.koppeling_gebruik', {
    app: 'select, insert, update (gelukt, geweigerd, regels, laatste_op, laatste_code)',
    lezen: `koppeling_id = ${LIDMAATSCHAP} or ${heeftRol('BEHEERDER', 'HR')}`,
    schrijven: `koppeling_id = ${LIDMAATSCHAP}`,
    worker: '',
  }),
];

const namen = (): string[] => [
  `create view weergave.koppeling with (security_invoker = true) as select k.organisatie_id, k.id, k.naam from toegang.koppeling k`,
  `grant select on weergave.koppeling to mb_app, mb_worker`,
];

/** The key says who calls, before a caller is set. The comparing is done by who asks, in constant time. */
const deur = (): string[] =>
  doorgangFunctie({
    kop: 'koppeling_bij(p_kenmerk text, p_adres inet, p_nu timestamptz, p_dag date)',
    geeft:
      'table (organisatie_id uuid, organisatie_soort text, id uuid, rechten text[], eenheid_id uuid, nummer int, hash bytea, stand text)',
    body: `select k.organisatie_id, o.soort, k.id, k.rechten, k.eenheid_id, s.nummer, s.hash,
        case when k.ingetrokken_op is not null then 'INGETROKKEN' when k.verloopt_op < p_dag then 'VERLOPEN'
          when s.geldig_tot <= p_nu then 'SLEUTEL_OUD'
          when cardinality(k.adressen) > 0 and not exists (select 1 from unnest(k.adressen) a where p_adres <<= a) then 'ADRES'
          else 'OPEN' end
      from toegang.koppeling k join toegang.koppeling_sleutel s on s.organisatie_id = k.organisatie_id and s.koppeling_id = k.id
      join organisatie.organisatie o on o.organisatie_id = k.organisatie_id
      where k.kenmerk = p_kenmerk and k.goedgekeurd_op is not null order by s.nummer desc limit 5`,
    leest: ['toegang.koppeling', 'toegang.koppeling_sleutel', 'organisatie.organisatie'],
    rollen: 'mb_app',
  });
