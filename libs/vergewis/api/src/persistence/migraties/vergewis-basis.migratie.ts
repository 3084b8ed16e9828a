import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  LIDMAATSCHAP,
  ORGANISATIE,
  PERSOON,
  doorgangFunctie,
  schemaVoor,
  tenantTabel,
  voerUit,
} from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie, id uuid not null';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const DIENSTVERBAND =
  'dienstverband_id uuid not null, foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband';
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;
/** Nobody keeps their own file, and nobody reads it here. */
const NIET_ZELF = `(${PERSOON} is null or persoon_id is distinct from ${PERSOON})`;
const EIS = `check (eis ~ '^[A-Z][A-Z0-9_]{1,39}$')`;
const EIS_LIJST = `check (array_to_string(eisen, ',') ~ '^([A-Z][A-Z0-9_]{1,39}(,|$))*$')`;

/** HR's file on who may work with clients (art. 4 Wkkgz). Nothing here points at a report, and no report points here. */
export class VergewisBasis1763800000053 implements MigrationInterface {
  name = 'VergewisBasis1763800000053';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      ...schemaVoor('vergewis'),
      ...dienstverband(),
      ...feiten(),
      ...perioden(),
      ...regels(),
      ...muren(),
      ...doorgangen(),
      // An import makes and renames colleagues in the background.
      `grant insert, update (voornaam, tussenvoegsel, achternaam, functie, eenheid_id, uit_dienst_op, versie) on organisatie.persoon to mb_worker`,
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was checked about people is kept'));
  }
}

const GEGEVENS = `
    personeelsnummer text not null check (personeelsnummer ~ '^[0-9A-Za-z][0-9A-Za-z._/-]{0,29}$'),
    voornaam text not null check (char_length(voornaam) between 1 and 200),
    tussenvoegsel text check (char_length(tussenvoegsel) <= 200),
    achternaam text not null check (char_length(achternaam) between 1 and 200),
    geboortedatum date,
    email text check (char_length(email) <= 254),
    soort text not null check (soort in ('SOLLICITANT','IN_DIENST','ZZP','UITZENDKRACHT','STAGIAIR','VRIJWILLIGER')),
    functie text not null check (char_length(functie) between 1 and 200),
    eenheid_id uuid not null,
    clientcontact boolean not null,
    zorgsoort text not null check (zorgsoort in ('WLZ','GGZ_24UUR','JEUGD','WMO','PGB','OVERIG')),
    kenmerken text[] not null default '{}' check (kenmerken <@ array['SOLIST','INCIDENTEEL','SOCIAAL_NETWERK','BESTUURDER','HEEFT_CONTRACT']),
    big_nummer text check (big_nummer ~ '^[0-9]{11}$'),
    begin_op date check (begin_op is not null or soort = 'SOLLICITANT'),
    einde_op date,
    einde_reden text check (einde_reden in ('UIT_DIENST','AFGEWEZEN','INGETROKKEN','ANDERS')),
    check (einde_op is null or begin_op is null or einde_op >= begin_op or soort = 'SOLLICITANT'),
    foreign key (organisatie_id, eenheid_id) references organisatie.eenheid`;

function dienstverband(): string[] {
  return [
    // The version of today, with the state of today (stand_*): lists filter on it. Any other day is computed from the facts.
    `create table vergewis.dienstverband (
      ${BASIS},
      persoon_id uuid,
      sorteernaam text not null,
      ${GEGEVENS},
      gemaakt_op timestamptz not null,
      gemaakt_door uuid,
      sleutel uuid not null,
      versie int not null default 1,
      stand_status text not null default 'NIET_INZETBAAR' check (stand_status in ('INZETBAAR','ONDER_VOORWAARDEN','NIET_INZETBAAR')),
      stand_reden text not null default '',
      stand_eisen text[] not null default '{}',
      stand_op date,
      stand_wisselt_op date,
      wis_op date,
      wissen_gestopt_op timestamptz,
      wissen_gestopt_door uuid,
      wissen_gestopt_reden bytea,
      primary key (organisatie_id, id),
      check (persoon_id is not null or soort = 'SOLLICITANT'),
      foreign key (organisatie_id, persoon_id) references organisatie.persoon,
      ${LID('gemaakt_door')},
      ${LID('wissen_gestopt_door')}
    )`,
    `create unique index dienstverband_nummer on vergewis.dienstverband (organisatie_id, personeelsnummer, begin_op) nulls not distinct`,
    `create unique index dienstverband_sleutel on vergewis.dienstverband (organisatie_id, gemaakt_door, sleutel)`,
    `create index dienstverband_naam on vergewis.dienstverband (organisatie_id, sorteernaam, id)`,
    `create index dienstverband_eenheid on vergewis.dienstverband (organisatie_id, eenheid_id, sorteernaam, id)`,
    `create index dienstverband_stand on vergewis.dienstverband (organisatie_id, stand_status, sorteernaam, id)`,
    `create index dienstverband_wisselt on vergewis.dienstverband (organisatie_id, stand_wisselt_op)`,
    `create index dienstverband_wis on vergewis.dienstverband (organisatie_id, wis_op) where wis_op is not null`,
    `create index dienstverband_persoon on vergewis.dienstverband (organisatie_id, persoon_id)`,
    `create table vergewis.dienstverband_versie (
      ${BASIS},
      versie int not null,
      ${GEGEVENS},
      geldig_van date,
      vastgelegd_op timestamptz not null,
      door_id uuid,
      primary key (organisatie_id, id, versie),
      foreign key (organisatie_id, id) references vergewis.dienstverband,
      ${LID('door_id')}
    )`,
  ];
}

const feiten = (): string[] => [
  // What happened with a requirement. A fact is never changed; another takes its place.
  `create table vergewis.eis_feit (
    ${BASIS},
    ${DIENSTVERBAND},
    volgnummer int not null,
    eis text not null ${EIS},
    soort text not null check (soort in ('AANGEVRAAGD','HERINNERD','ONTVANGEN','IN_BEOORDELING','AKKOORD','BEZWAAR','VERMOEDEN','NIET_GECONTROLEERD','INGETROKKEN')),
    op date not null,
    vastgelegd_op timestamptz not null,
    door_id uuid,
    herkomst text not null check (herkomst in ('GEZIEN','IMPORT','BIG_REGISTER','SOLLICITANT','REGISTER','IGJ')),
    afgegeven_op date,
    geldig_tot date,
    kenmerk text check (char_length(kenmerk) <= 100),
    profiel_soort text check (profiel_soort in ('SPECIFIEK','FUNCTIEASPECTEN')),
    profiel_nummers int[] not null default '{}',
    echtheid text[] not null default '{}',
    big_nummer text check (big_nummer ~ '^[0-9]{11}$'),
    vervangt uuid,
    toelichting bytea,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, dienstverband_id, volgnummer),
    unique (organisatie_id, sleutel, dienstverband_id, eis),
    foreign key (organisatie_id, vervangt) references vergewis.eis_feit,
    ${LID('door_id')}
  )`,
  `create index eis_feit_vervangt on vergewis.eis_feit (organisatie_id, vervangt) where vervangt is not null`,
  // Looking again at somebody who works here: when, how, and when the next time is.
  `create table vergewis.vergewismoment (
    ${BASIS},
    ${DIENSTVERBAND},
    op date not null,
    wijzen text[] not null check (wijzen <@ array['GESPREK','OBSERVATIE','BIG','FUNCTIEVERSLAG','NAVRAAG_BEHANDELAARS'] and cardinality(wijzen) > 0),
    volgende_op date,
    verslag bytea,
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, door_id, sleutel),
    ${LID('door_id')}
  )`,
  `create index vergewismoment_dienstverband on vergewis.vergewismoment (organisatie_id, dienstverband_id, op desc)`,
];

const PERIODE = `van date not null,
    tot date not null check (tot >= van),
    reden bytea not null,
    gegeven_op timestamptz not null,
    gegeven_door uuid not null,
    sleutel uuid not null,
    ingetrokken_op timestamptz,
    ingetrokken_door uuid,
    versie int not null default 1,
    primary key (organisatie_id, id),
    check ((ingetrokken_op is null) = (ingetrokken_door is null)),
    ${LID('gegeven_door')},
    ${LID('ingetrokken_door')}`;

const perioden = (): string[] => [
  `create table vergewis.ontheffing (${BASIS}, ${DIENSTVERBAND}, eis text not null ${EIS}, ${PERIODE}, unique (organisatie_id, gegeven_door, sleutel))`,
  `create index ontheffing_dienstverband on vergewis.ontheffing (organisatie_id, dienstverband_id)`,
  `create table vergewis.voorwaarde (${BASIS}, ${DIENSTVERBAND},
    soort text not null check (soort in ('ONDER_TOEZICHT','GEEN_EEN_OP_EEN','GEEN_NACHTDIENST','BEGELEIDING','SCHOLING','ANDERE_FUNCTIE')),
    eisen text[] not null default '{}' ${EIS_LIJST}, ${PERIODE}, unique (organisatie_id, gegeven_door, sleutel, soort))`,
  `create index voorwaarde_dienstverband on vergewis.voorwaarde (organisatie_id, dienstverband_id)`,
];

const regels = (): string[] => [
  // Own, stricter rules. A change is a next version; judgements of before keep the version that held then.
  `create table vergewis.profielregel (
    ${BASIS},
    versie int not null,
    eis text not null ${EIS},
    naam text not null check (char_length(naam) between 1 and 100),
    bron text not null check (char_length(bron) between 1 and 500),
    bereik jsonb not null,
    max_leeftijd_maanden int check (max_leeftijd_maanden between 1 and 120),
    vernieuw_maanden int check (vernieuw_maanden between 1 and 120),
    geldig_van date not null,
    geldig_tot date,
    vastgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id, versie),
    unique (organisatie_id, door_id, sleutel),
    ${LID('door_id')}
  )`,
  // What went, without what it was: it points at no row.
  `create table vergewis.gewist (
    ${BASIS},
    dienstverband_id uuid not null,
    soort text not null,
    reden text not null check (reden ~ '^[A-Z_]{2,40}$'),
    gewist_op timestamptz not null,
    primary key (organisatie_id, id)
  )`,
];

function muren(): string[] {
  const dossier = heeftRol('HR', 'BESTUURDER');
  const bij = (tabel: string): string =>
    `${dossier} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = ${tabel}.organisatie_id and d.id = ${tabel}.dienstverband_id)`;
  return [
    // A manager sees rows too: which columns, the handlers say.
    ...tenantTabel('vergewis.dienstverband', {
      app: 'select, insert, update',
      lezen: `${heeftRol('HR', 'BESTUURDER', 'LEIDINGGEVENDE')} and ${NIET_ZELF}`,
      schrijven: `${dossier} and ${NIET_ZELF}`,
      worker: 'select, insert, delete, update',
    }),
    ...tenantTabel('vergewis.dienstverband_versie', {
      app: 'select, insert',
      lezen: `${dossier} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = vergewis.dienstverband_versie.organisatie_id and d.id = vergewis.dienstverband_versie.id)`,
      worker: 'select, insert, delete',
    }),
    ...tenantTabel('vergewis.eis_feit', {
      app: 'select, insert',
      lezen: bij('vergewis.eis_feit'),
      worker: 'select, insert, delete',
    }),
    ...tenantTabel('vergewis.vergewismoment', {
      app: 'select, insert',
      lezen: bij('vergewis.vergewismoment'),
      worker: 'select, delete',
    }),
    ...tenantTabel('vergewis.ontheffing', {
      app: 'select, insert, update (ingetrokken_op, ingetrokken_door, versie)',
      lezen: bij('vergewis.ontheffing'),
      schrijven: `${heeftRol('BESTUURDER')} and ${bij('vergewis.ontheffing')}`,
      worker: 'select, delete',
    }),
    ...tenantTabel('vergewis.voorwaarde', {
      app: 'select, insert, update (ingetrokken_op, ingetrokken_door, versie)',
      lezen: bij('vergewis.voorwaarde'),
      schrijven: `${heeftRol('HR')} and ${bij('vergewis.voorwaarde')}`,
      worker: 'select, delete',
    }),
    ...tenantTabel('vergewis.profielregel', {
      app: 'select, insert',
      lezen: heeftRol('HR', 'BESTUURDER', 'LEIDINGGEVENDE'),
      schrijven: heeftRol('HR'),
      worker: 'select',
    }),
    ...tenantTabel('vergewis.gewist', { app: 'select', lezen: dossier, worker: 'select, insert' }),
  ];
}

const doorgangen = (): string[] => [
  ...doorgangFunctie({
    kop: 'organisaties_met_vergewis_wissel(p_op date)',
    geeft: 'setof uuid',
    body: `select distinct d.organisatie_id from vergewis.dienstverband d where d.stand_op is null or d.stand_wisselt_op <= p_op`,
    leest: ['vergewis.dienstverband'],
    rollen: 'mb_worker',
  }),
  ...doorgangFunctie({
    kop: 'organisaties_met_te_wissen_dienstverband(p_op date)',
    geeft: 'setof uuid',
    body: `select distinct d.organisatie_id from vergewis.dienstverband d where d.wis_op <= p_op and d.wissen_gestopt_op is null`,
    leest: ['vergewis.dienstverband'],
    rollen: 'mb_worker',
  }),
];
