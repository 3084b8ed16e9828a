import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  LIDMAATSCHAP,
  ORGANISATIE,
  doorgangFunctie,
  nietUitgesloten,
  tenantTabel,
  voerUit,
} from '@meldbaken/platform/database';

const KOP = 'organisatie_id uuid not null references organisatie.organisatie';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const DOSSIER = 'dossier_id uuid not null, foreign key (organisatie_id, dossier_id) references toegang.dossier';
const DIENSTVERBAND =
  'dienstverband_id uuid not null, foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband';
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;
/** Whoever may read the file: never one's own, and as that table says. */
const bij = (tabel: string, ...rollen: string[]): string =>
  `${heeftRol(...rollen)} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = ${tabel}.organisatie_id and d.id = ${tabel}.dienstverband_id)`;

/**
 * HR's side of the wall: what an investigation asks and what HR said, what HR asks the handlers and whether it is yes,
 * decisions that somebody does not fit the work, and references that were given. Nothing here points at a report; the
 * dossier of a question is its own, for exclusions alone.
 */
export class VergewisMuur1763800000060 implements MigrationInterface {
  name = 'VergewisMuur1763800000060';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...onderzoek(), ...geschiktheid(), ...ongeschikt(), ...muren(), ...doorgangen()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was asked through the wall, and what was said, is kept'));
  }
}

const onderzoek = (): string[] => [
  `create table vergewis.onderzoeksvraag (
    ${KOP},
    id uuid not null,
    ${DOSSIER},
    ${DIENSTVERBAND},
    vraag bytea not null,
    gesteld_op timestamptz not null,
    uiterlijk_op date not null,
    primary key (organisatie_id, id)
  )`,
  `create unique index onderzoeksvraag_dossier on vergewis.onderzoeksvraag (organisatie_id, dossier_id)`,
  `create index onderzoeksvraag_dienstverband on vergewis.onderzoeksvraag (organisatie_id, dienstverband_id)`,
  `create table vergewis.onderzoeksantwoord (
    ${KOP},
    vraag_id uuid not null,
    ${DOSSIER},
    ${DIENSTVERBAND},
    uitkomst text not null check (uitkomst in ('BEANTWOORD','GEWEIGERD')),
    tekst bytea not null,
    beantwoord_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, vraag_id),
    unique (organisatie_id, door_id, sleutel),
    foreign key (organisatie_id, vraag_id) references vergewis.onderzoeksvraag,
    ${LID('door_id')}
  )`,
];

const geschiktheid = (): string[] => [
  `create table vergewis.geschiktheidsvraag (
    ${KOP},
    id uuid not null,
    ${DOSSIER},
    ${DIENSTVERBAND},
    persoon_id uuid not null,
    reden bytea not null,
    gesteld_op timestamptz not null,
    antwoord_op date not null,
    verwerkt_op timestamptz,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, door_id, sleutel),
    foreign key (organisatie_id, persoon_id) references organisatie.persoon,
    ${LID('door_id')}
  )`,
  `create index geschiktheidsvraag_dienstverband on vergewis.geschiktheidsvraag (organisatie_id, dienstverband_id, gesteld_op desc)`,
  `create index geschiktheidsvraag_open on vergewis.geschiktheidsvraag (antwoord_op) where verwerkt_op is null`,
  // There from the day on which HR hears it, and not before. No row is no answer, for whatever reason.
  `create table vergewis.geschiktheidsantwoord (
    ${KOP},
    vraag_id uuid not null,
    ${DOSSIER},
    ${DIENSTVERBAND},
    antwoord text not null check (antwoord in ('JA','NEE')),
    primary key (organisatie_id, vraag_id),
    foreign key (organisatie_id, vraag_id) references vergewis.geschiktheidsvraag
  )`,
];

const ongeschikt = (): string[] => [
  `create table vergewis.ongeschiktheid (
    ${KOP},
    id uuid not null,
    versie int not null check (versie > 0),
    ${DIENSTVERBAND},
    optie text not null check (optie in ('BEGELEIDING','SCHOLING','OVERPLAATSING','ONTSLAG','GEEN_OVEREENKOMST','FUNCTIE_ZONDER_RISICO')),
    maat text not null check (maat in ('VERMOEDEN','VASTGESTELD')),
    op date not null,
    gehoord_op date,
    tot date,
    afgesloten_op date,
    gronden bytea not null,
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id, versie),
    unique (organisatie_id, door_id, sleutel),
    ${LID('door_id')}
  )`,
  `create index ongeschiktheid_dienstverband on vergewis.ongeschiktheid (organisatie_id, dienstverband_id)`,
];

function muren(): string[] {
  const vraag = 'vergewis.onderzoeksvraag';
  const antwoord = 'vergewis.onderzoeksantwoord';
  const uitkomst = 'vergewis.geschiktheidsantwoord';
  const besluit = 'vergewis.ongeschiktheid';
  return [
    ...tenantTabel(vraag, {
      app: 'select',
      lezen: `${bij(vraag, 'HR')} and ${nietUitgesloten(vraag)}`,
      worker: 'select, insert, delete',
    }),
    ...tenantTabel(antwoord, {
      app: 'select, insert',
      lezen: `${bij(antwoord, 'HR')} and ${nietUitgesloten(antwoord)}`,
      worker: 'select, delete',
    }),
    // Who asked keeps seeing that it was asked; the answer is another table.
    ...tenantTabel('vergewis.geschiktheidsvraag', {
      app: 'select, insert',
      lezen: bij('vergewis.geschiktheidsvraag', 'HR', 'BESTUURDER'),
      schrijven: bij('vergewis.geschiktheidsvraag', 'HR'),
      worker: 'select, update (verwerkt_op), delete',
    }),
    ...tenantTabel(uitkomst, {
      app: 'select',
      lezen: `${bij(uitkomst, 'HR', 'BESTUURDER')} and ${nietUitgesloten(uitkomst)}`,
      worker: 'select, insert, delete',
    }),
    ...tenantTabel(besluit, {
      app: 'select, insert',
      lezen: bij(besluit, 'HR', 'BESTUURDER'),
      schrijven: `(optie <> 'ONTSLAG' and ${bij(besluit, 'HR')}) or (optie = 'ONTSLAG' and ${bij(besluit, 'BESTUURDER')})`,
      worker: 'select, delete',
    }),
  ];
}

const doorgangen = (): string[] =>
  doorgangFunctie({
    kop: 'organisaties_met_geschiktheidsvraag(p_op date)',
    geeft: 'setof uuid',
    body: `select distinct q.organisatie_id from vergewis.geschiktheidsvraag q where q.verwerkt_op is null and q.antwoord_op <= p_op`,
    leest: ['vergewis.geschiktheidsvraag'],
    rollen: 'mb_worker',
  });
