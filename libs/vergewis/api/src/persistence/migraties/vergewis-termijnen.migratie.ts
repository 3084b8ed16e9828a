import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;

/** Terms that follow from a file, and mail that reminds of what is asked. */
export class VergewisTermijnen1763800000063 implements MigrationInterface {
  name = 'VergewisTermijnen1763800000063';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...termijnen(), ...herinneringen(), ...muren(), ...doorgangen()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who was reminded of what is kept'));
  }
}

const termijnen = (): string[] => [
  // The terms of a file are looked at again after every change of it: at once after an act of HR, else by the worker.
  `alter table vergewis.dienstverband add column termijnen_te_doen boolean not null default true`,
  `create index dienstverband_termijnen on vergewis.dienstverband (organisatie_id, id) where termijnen_te_doen`,
];

const herinneringen = (): string[] => [
  // When mail goes out by itself. Without a row: as the model says.
  `create table vergewis.herinnering_instelling (
    ${BASIS},
    aan boolean not null,
    na_dagen int not null check (na_dagen between 1 and 90),
    voor_begin_dagen int not null check (voor_begin_dagen between 1 and 90),
    leidinggevende boolean not null,
    gezet_op timestamptz not null,
    door_id uuid not null,
    laatst_op date,
    versie int not null default 1,
    primary key (organisatie_id),
    ${LID('door_id')}
  )`,
  // Mail to who has no account here, or to a manager. Words stand sealed until they are sent, and are gone then.
  `create table vergewis.mail (
    ${BASIS},
    id uuid not null,
    dienstverband_id uuid not null,
    soort text not null check (soort ~ '^[A-Z_]{3,40}$'),
    adres text check (char_length(adres) <= 254),
    ontvanger_id uuid,
    inhoud bytea,
    sleutel uuid not null,
    gemaakt_op timestamptz not null,
    status text not null check (status in ('WACHT','BEZIG','VERSTUURD','ONBEKEND','MISLUKT','VERVALLEN')),
    pogingen int not null default 0,
    volgende_poging_op timestamptz not null,
    begonnen_op timestamptz,
    verstuurd_op timestamptz,
    primary key (organisatie_id, id),
    unique (organisatie_id, sleutel),
    check ((adres is null) <> (ontvanger_id is null)),
    foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband,
    ${LID('ontvanger_id')}
  )`,
  `create index mail_wacht on vergewis.mail (organisatie_id, volgende_poging_op) where status in ('WACHT','BEZIG')`,
  `create index mail_dienstverband on vergewis.mail (organisatie_id, dienstverband_id)`,
  // Who was reminded when: once per person and moment. Goes with the file.
  `create table vergewis.herinnering (
    ${BASIS},
    id uuid not null,
    dienstverband_id uuid not null,
    aan text not null check (aan in ('PERSOON','LEIDINGGEVENDE')),
    ontvanger_id uuid,
    aanleiding text not null check (aanleiding in ('MET_DE_HAND','VOOR_BEGIN','GEEN_ANTWOORD')),
    eisen text[] not null,
    moment text not null check (char_length(moment) <= 100),
    op timestamptz not null,
    door_id uuid,
    mail_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    check ((aan = 'LEIDINGGEVENDE') = (ontvanger_id is not null)),
    foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband,
    foreign key (organisatie_id, mail_id) references vergewis.mail,
    ${LID('ontvanger_id')},
    ${LID('door_id')}
  )`,
  `create index herinnering_sleutel on vergewis.herinnering (organisatie_id, door_id, sleutel)`,
  `create unique index herinnering_eenmaal on vergewis.herinnering (organisatie_id, dienstverband_id, aan, moment, ontvanger_id) nulls not distinct`,
];

function muren(): string[] {
  const bij = (tabel: string): string =>
    `exists (select 1 from vergewis.dienstverband d where d.organisatie_id = ${tabel}.organisatie_id and d.id = ${tabel}.dienstverband_id)`;
  const vanDossier = (tabel: string): string[] =>
    tenantTabel(tabel, {
      app: 'select, insert',
      lezen: `${heeftRol('HR', 'BESTUURDER')} and ${bij(tabel)}`,
      schrijven: `${heeftRol('HR')} and ${bij(tabel)}`,
      worker: 'select, insert, update, delete',
    });
  return [
    ...tenantTabel('vergewis.herinnering_instelling', {
      app: 'select, insert, update (aan, na_dagen, voor_begin_dagen, leidinggevende, gezet_op, door_id, versie)',
      lezen: heeftRol('HR', 'BESTUURDER'),
      schrijven: heeftRol('HR'),
      worker: 'select, update (laatst_op)',
    }),
    ...vanDossier('vergewis.mail'),
    ...vanDossier('vergewis.herinnering'),
  ];
}

const doorgangen = (): string[] => [
  // Not while a list is being written: the list goes first.
  ...doorgangFunctie({
    kop: 'organisaties_met_vergewis_termijnen()',
    geeft: 'setof uuid',
    body: `select distinct d.organisatie_id from vergewis.dienstverband d where d.termijnen_te_doen
      and not exists (select 1 from vergewis.import i where i.organisatie_id = d.organisatie_id and i.status = 'LOOPT')`,
    leest: ['vergewis.dienstverband', 'vergewis.import'],
    rollen: 'mb_worker',
  }),
  ...doorgangFunctie({
    kop: 'organisaties_met_vergewis_mail(p_op timestamptz)',
    geeft: 'setof uuid',
    body: `select distinct m.organisatie_id from vergewis.mail m where (m.status = 'WACHT' and m.volgende_poging_op <= p_op) or (m.status = 'BEZIG' and m.begonnen_op <= p_op - interval '5 minutes')`,
    leest: ['vergewis.mail'],
    rollen: 'mb_worker',
  }),
  ...doorgangFunctie({
    kop: 'organisaties_met_vergewis_herinneringen(p_op date)',
    geeft: 'setof uuid',
    body: `select i.organisatie_id from vergewis.herinnering_instelling i where i.aan and (i.laatst_op is null or i.laatst_op < p_op)`,
    leest: ['vergewis.herinnering_instelling'],
    rollen: 'mb_worker',
  }),
];
