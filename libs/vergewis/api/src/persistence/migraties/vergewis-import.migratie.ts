import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const IS_HR = `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol = 'HR' and r.tot is null)`;

/** A list of people on its way in, and when which BIG number is looked up again. */
export class VergewisImport1763800000054 implements MigrationInterface {
  name = 'VergewisImport1763800000054';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...lijsten(), ...regels(), ...bigControle(), ...muren(), ...doorgangen()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who brought in which list is kept'));
  }
}

const lijsten = (): string[] => [
  `create table vergewis.import (
    ${BASIS},
    id uuid not null,
    sleutel uuid not null,
    door_id uuid not null,
    bestandsnaam text not null check (char_length(bestandsnaam) between 1 and 200),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    vorm text not null check (vorm in ('CSV','XLSX')),
    codering text check (codering in ('UTF-8','UTF-16','WINDOWS-1252')),
    blad text check (char_length(blad) <= 100),
    overgeslagen text[] not null default '{}',
    aantal int not null check (aantal > 0),
    nieuw int not null,
    wijzigt int not null,
    gelijk int not null,
    fout int not null,
    status text not null check (status in ('TE_CONTROLEREN','LOOPT','KLAAR','GEANNULEERD','VERLOPEN')),
    gemaakt_op timestamptz not null,
    vervalt_op timestamptz not null,
    bevestigd_op timestamptz,
    bevestigd_door uuid,
    klaar_op timestamptz,
    gedaan int not null default 0,
    toegevoegd int not null default 0,
    gewijzigd int not null default 0,
    botsing int not null default 0,
    versie int not null default 1,
    primary key (organisatie_id, id),
    check ((bevestigd_op is null) = (bevestigd_door is null)),
    ${LID('door_id')},
    ${LID('bevestigd_door')}
  )`,
  `create unique index import_sleutel on vergewis.import (organisatie_id, door_id, sleutel)`,
  // Two lists at once would each overwrite what the other just brought in.
  `create unique index import_loopt on vergewis.import (organisatie_id) where status = 'LOOPT'`,
  `create index import_gemaakt on vergewis.import (organisatie_id, gemaakt_op desc, id)`,
];

const regels = (): string[] => [
  // What each row would do. Its contents go as soon as it is done, refused or too old.
  `create table vergewis.import_regel (
    ${BASIS},
    import_id uuid not null,
    rij int not null check (rij > 0),
    personeelsnummer text check (char_length(personeelsnummer) <= 30),
    actie text not null check (actie in ('NIEUW','WIJZIGT','GELIJK','FOUT')),
    gegevens jsonb,
    verschil jsonb not null default '[]',
    fouten jsonb not null default '[]',
    dienstverband_id uuid,
    dienstverband_versie int,
    uitkomst text check (uitkomst in ('TOEGEVOEGD','GEWIJZIGD','BOTSING')),
    primary key (organisatie_id, import_id, rij),
    foreign key (organisatie_id, import_id) references vergewis.import
  )`,
  `create index import_regel_actie on vergewis.import_regel (organisatie_id, import_id, actie, rij)`,
];

const bigControle = (): string[] => [
  // When a number is looked up next, and how often the register did not answer since. What it said is a fact of the file.
  `create table vergewis.big_controle (
    ${BASIS},
    dienstverband_id uuid not null,
    big_nummer text check (big_nummer ~ '^[0-9]{11}$'),
    volgende_op timestamptz not null,
    pogingen int not null default 0,
    laatste_op timestamptz,
    laatste_uitkomst text check (laatste_uitkomst in ('AKKOORD','BEZWAAR','NIET_GEVONDEN','NIET_INGESTELD','ONBEREIKBAAR','ONLEESBAAR','GEWEIGERD')),
    primary key (organisatie_id, dienstverband_id),
    foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband
  )`,
  `create index big_controle_volgende on vergewis.big_controle (volgende_op, organisatie_id)`,
];

function muren(): string[] {
  const bij = (tabel: string): string =>
    `${IS_HR} and exists (select 1 from vergewis.import i where i.organisatie_id = ${tabel}.organisatie_id and i.id = ${tabel}.import_id)`;
  return [
    ...tenantTabel('vergewis.import', {
      app: 'select, insert, update (status, bevestigd_op, bevestigd_door, klaar_op, versie)',
      lezen: IS_HR,
      worker: 'select, update (status, klaar_op, gedaan, toegevoegd, gewijzigd, botsing, versie)',
    }),
    ...tenantTabel('vergewis.import_regel', {
      app: 'select, insert, delete',
      lezen: bij('vergewis.import_regel'),
      worker: 'select, update (uitkomst, gegevens), delete',
    }),
    ...tenantTabel('vergewis.big_controle', {
      app: 'select, insert, update (volgende_op)',
      lezen: `${IS_HR} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = vergewis.big_controle.organisatie_id and d.id = vergewis.big_controle.dienstverband_id)`,
      worker: 'select, insert, update, delete',
    }),
  ];
}

const doorgangen = (): string[] => [
  ...doorgangFunctie({
    kop: 'organisaties_met_oude_import(p_op timestamptz)',
    geeft: 'setof uuid',
    body: `select distinct i.organisatie_id from vergewis.import i where i.status = 'TE_CONTROLEREN' and i.vervalt_op <= p_op`,
    leest: ['vergewis.import'],
    rollen: 'mb_worker',
  }),
  // Whose numbers are due, or were never looked up: an employment that runs, with a number.
  ...doorgangFunctie({
    kop: 'organisaties_met_big_controle(p_op timestamptz)',
    geeft: 'setof uuid',
    body: `select distinct d.organisatie_id from vergewis.dienstverband d left join vergewis.big_controle b on b.organisatie_id = d.organisatie_id and b.dienstverband_id = d.id
      where d.big_nummer is not null and (d.einde_op is null or d.einde_op >= p_op::date) and (b.volgende_op is null or b.volgende_op <= p_op or b.big_nummer is distinct from d.big_nummer)`,
    leest: ['vergewis.dienstverband', 'vergewis.big_controle'],
    rollen: 'mb_worker',
  }),
];
