import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const ZAAK = ['INTAKE', 'INSPECTEUR'];
const BASIS = `organisatie_id uuid not null references organisatie.organisatie,
    id uuid not null`;
const OP_ZAAK = `foreign key (organisatie_id, zaak_id) references igj.inspectiezaak,
    foreign key (organisatie_id, dossier_id) references toegang.dossier`;
const lid = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;

/** The inspectie's own work on a case, what it passes on, and the partners' list of what they received. */
export class IgjInspectie1763800000048 implements MigrationInterface {
  name = 'IgjInspectie1763800000048';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...zaak(), ...werk(), ...maatregelen(), ...signalen(), ...muren()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what the inspectie wrote down is kept'));
  }
}

// What the Postvak sorts and shows; the reasons stand in the sealed weighing.
const zaak = (): string[] => [
  `alter table igj.inspectiezaak add column spoed boolean not null default false,
    add column compleet boolean, add column gewogen_op timestamptz`,
  `grant update (spoed, compleet, gewogen_op) on igj.inspectiezaak to mb_app`,
  `create index inspectiezaak_spoed on igj.inspectiezaak (organisatie_id, spoed desc, ontvangen_op desc, id desc)`,
  `create index inspectiezaak_aanbieder on igj.inspectiezaak (organisatie_id, aanbieder_naam, ontvangen_op desc)`,
];

const werk = (): string[] => [
  // Own words of the inspectie, sealed. Nothing that travels points at this table.
  `create table igj.zaak_werk (
    ${BASIS},
    versie int not null check (versie > 0),
    zaak_id uuid not null,
    dossier_id uuid not null,
    soort text not null check (soort in ('NOTITIE','WEGING','ROUTE','OORDEEL','MAATREGEL','DOORGIFTE')),
    verwijst text check (char_length(verwijst) <= 100),
    inhoud bytea not null,
    door_id uuid not null,
    op timestamptz not null,
    sleutel uuid not null,
    primary key (organisatie_id, id, versie),
    unique (organisatie_id, door_id, sleutel),
    ${OP_ZAAK},
    ${lid('door_id')}
  )`,
  `create index zaak_werk_zaak on igj.zaak_werk (organisatie_id, zaak_id, soort, op)`,
  `create index zaak_werk_dossier on igj.zaak_werk (organisatie_id, dossier_id)`,
  // By which exact zorgverlener an earlier report is found: marks, nothing to read.
  `create table igj.zaak_merk (
    organisatie_id uuid not null references organisatie.organisatie,
    zaak_id uuid not null,
    soort text not null check (soort in ('BIG','PERSOON')),
    dossier_id uuid not null,
    merk bytea not null check (octet_length(merk) = 32),
    primary key (organisatie_id, zaak_id, soort),
    ${OP_ZAAK}
  )`,
  `create index zaak_merk_merk on igj.zaak_merk (organisatie_id, merk)`,
  `create index zaak_merk_dossier on igj.zaak_merk (organisatie_id, dossier_id)`,
];

const maatregelen = (): string[] => [
  `create table igj.maatregel (
    ${BASIS},
    zaak_id uuid not null,
    dossier_id uuid not null,
    code text not null check (code ~ '^[A-Z_]{2,40}$'),
    grondslag text not null check (char_length(grondslag) <= 200),
    begin_op date not null,
    eind_op date check (eind_op >= begin_op),
    uiterlijk date,
    verteld boolean not null,
    werk_id uuid not null,
    opgelegd_op timestamptz not null,
    opgelegd_door uuid not null,
    geeindigd_op date,
    geeindigd_door uuid,
    versie int not null default 1,
    primary key (organisatie_id, id),
    check ((geeindigd_op is null) = (geeindigd_door is null)),
    ${OP_ZAAK},
    ${lid('opgelegd_door')},
    ${lid('geeindigd_door')}
  )`,
  `create index maatregel_zaak on igj.maatregel (organisatie_id, zaak_id, opgelegd_op)`,
  `create index maatregel_dossier on igj.maatregel (organisatie_id, dossier_id)`,
];

const signalen = (): string[] => [
  // Passed on: to an organisation here as a frozen copy, to the OM by hand.
  `create table igj.doorgifte (
    ${BASIS},
    zaak_id uuid not null,
    dossier_id uuid not null,
    aan text not null check (aan in ('RIEC','ZORGKANTOOR','OM')),
    kenmerk text not null check (kenmerk ~ '^S-[0-9A-Z]{12}$'),
    velden text[] not null,
    op timestamptz not null,
    door_id uuid not null,
    werk_id uuid not null,
    overdracht_id uuid,
    bevestigd_op timestamptz,
    primary key (organisatie_id, id),
    unique (organisatie_id, kenmerk),
    check ((aan = 'OM') = (overdracht_id is null)),
    ${OP_ZAAK},
    ${lid('door_id')},
    foreign key (organisatie_id, overdracht_id) references overdracht.overdracht
  )`,
  `create index doorgifte_zaak on igj.doorgifte (organisatie_id, zaak_id, op)`,
  `create index doorgifte_dossier on igj.doorgifte (organisatie_id, dossier_id)`,
  `create index doorgifte_overdracht on igj.doorgifte (organisatie_id, overdracht_id)`,
  // At the partner.
  `create table igj.signaal (
    ${BASIS},
    dossier_id uuid not null,
    ontvangst_id uuid not null,
    kenmerk text not null check (kenmerk ~ '^S-[0-9A-Z]{12}$'),
    afzender_naam text not null,
    verzonden_op timestamptz not null,
    ontvangen_op timestamptz not null,
    bevestigd_op timestamptz,
    bevestigd_door uuid,
    overdracht_id uuid,
    sleutel uuid,
    versie int not null default 1,
    primary key (organisatie_id, id),
    unique (organisatie_id, ontvangst_id),
    check ((bevestigd_op is null) = (overdracht_id is null)),
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, ontvangst_id) references overdracht.ontvangst,
    foreign key (organisatie_id, overdracht_id) references overdracht.overdracht,
    ${lid('bevestigd_door')}
  )`,
  `create index signaal_ontvangen on igj.signaal (organisatie_id, ontvangen_op desc, id desc)`,
  `create index signaal_dossier on igj.signaal (organisatie_id, dossier_id)`,
];

function muren(): string[] {
  return [
    ...tenantTabel('igj.zaak_werk', {
      app: 'select, insert',
      lezen: dossierToegang('igj.zaak_werk', ZAAK),
      worker: '',
    }),
    ...tenantTabel('igj.zaak_merk', {
      app: 'select',
      lezen: dossierToegang('igj.zaak_merk', ZAAK),
      worker: 'insert',
    }),
    ...tenantTabel('igj.maatregel', {
      app: 'select, insert, update (geeindigd_op, geeindigd_door, versie)',
      lezen: dossierToegang('igj.maatregel', ZAAK),
      worker: '',
    }),
    ...tenantTabel('igj.doorgifte', {
      app: 'select, insert',
      lezen: dossierToegang('igj.doorgifte', ZAAK),
      worker: 'select, update (bevestigd_op)',
    }),
    ...tenantTabel('igj.signaal', {
      app: 'select, update (bevestigd_op, bevestigd_door, overdracht_id, sleutel, versie)',
      lezen: dossierToegang('igj.signaal', ['INTAKE']),
      worker: 'select, insert',
    }),
  ];
}
