import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie, dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

/** Who reads what the reporter and the handlers write to each other; who reported may show from it. */
const LEZERS = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'VOORZITTER', 'CONTACTPERSOON_POLITIE', 'MELDER'];
const ORGANISATIE = 'organisatie_id uuid not null references organisatie.organisatie';

/**
 * Reports from the public form. What came in waits sealed until the worker opens it; of an anonymous reporter no row
 * keeps more than the day. The reporter comes back with a code, of which a keyed hash stands here.
 */
export class MeldingOpenbaar1763800000033 implements MigrationInterface {
  name = 'MeldingOpenbaar1763800000033';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...tabellen(), ...muren(), ...doorgangen()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what reporters were given a code for does not go'));
  }
}

const tabellen = (): string[] => [
  // Sealed to the intake key: who puts it here cannot read it again.
  `create table melding.inzending_wacht (
    ${ORGANISATIE},
    id uuid not null,
    melding_id uuid not null,
    soort text not null check (soort in ('MELDING','BERICHT')),
    dag date not null,
    verzegeld bytea not null check (octet_length(verzegeld) <= 400000),
    primary key (organisatie_id, id)
  )`,
  `create index inzending_wacht_melding on melding.inzending_wacht (organisatie_id, melding_id)`,
  // It stands before its report does, so there is nothing yet to point at.
  `create table melding.melder_code (
    ${ORGANISATIE},
    melding_id uuid not null,
    code_hash bytea not null check (octet_length(code_hash) = 32),
    dag date not null,
    eerste_reactie_uiterlijk date not null,
    primary key (organisatie_id, melding_id),
    unique (organisatie_id, code_hash)
  )`,
  // Of an anonymous reporter the day alone: no moment, no member.
  `create table melding.bericht (
    ${ORGANISATIE},
    id uuid not null,
    melding_id uuid not null,
    dossier_id uuid not null,
    volgnummer int not null,
    van text not null check (van in ('MELDER','BEHANDELAAR')),
    dag date not null,
    op timestamptz,
    door_id uuid,
    sleutel uuid not null,
    inhoud bytea not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, melding_id, volgnummer),
    unique (organisatie_id, melding_id, sleutel),
    check (van = 'MELDER' or (op is not null and door_id is not null)),
    foreign key (organisatie_id, melding_id) references melding.melding,
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
  )`,
  `create index bericht_dossier on melding.bericht (organisatie_id, dossier_id)`,
];

const alleenErbij = { app: 'insert', lezen: 'false', schrijven: 'true' };

const muren = (): string[] => [
  ...tenantTabel('melding.inzending_wacht', { ...alleenErbij, worker: 'select, delete' }),
  ...tenantTabel('melding.melder_code', { ...alleenErbij, worker: 'select' }),
  ...tenantTabel('melding.bericht', {
    app: 'select, insert',
    lezen: dossierToegang('melding.bericht', LEZERS),
    worker: 'select, insert',
  }),
  // The worker makes the report that it opened.
  ...['melding', 'melding_inhoud', 'melding_tekst', 'melding_melder', 'genoemde', 'stap'].map(
    (t) => `grant insert on melding.${t} to mb_worker`,
  ),
  `grant insert, update (stand) on melding.teller to mb_worker`,
  `grant insert on toegang.dossier_uitsluiting to mb_worker`,
];

/** By code, before anybody is known; nothing without the hash that only the product can make. */
const doorgangen = (): string[] => [
  ...doorgangFunctie({
    kop: 'openbaar_terug(p_organisatie_id uuid, p_code_hash bytea)',
    geeft:
      'table (melding_id uuid, dag date, eerste_reactie_uiterlijk date, status text, zwijgen_tot timestamptz, onderweg int)',
    body: `select c.melding_id, c.dag, c.eerste_reactie_uiterlijk, m.status,
        (select max(t.vervalt_op) from termijn.termijn t where t.organisatie_id = m.organisatie_id and t.onderwerp_id = m.id and t.code = 'ZWIJGPLICHT' and t.status = 'LOOPT'),
        (select count(*)::int from melding.inzending_wacht w where w.organisatie_id = c.organisatie_id and w.melding_id = c.melding_id and w.soort = 'BERICHT')
      from melding.melder_code c left join melding.melding m on m.organisatie_id = c.organisatie_id and m.id = c.melding_id
      where c.organisatie_id = p_organisatie_id and c.code_hash = p_code_hash`,
    leest: ['melding.melder_code', 'melding.melding', 'melding.inzending_wacht', 'termijn.termijn'],
    rollen: 'mb_app',
  }),
  ...doorgangFunctie({
    kop: 'openbaar_berichten(p_organisatie_id uuid, p_code_hash bytea)',
    geeft: 'table (id uuid, van text, dag date, inhoud bytea)',
    body: `select b.id, b.van, b.dag, b.inhoud from melding.melder_code c join melding.bericht b on b.organisatie_id = c.organisatie_id and b.melding_id = c.melding_id
      where c.organisatie_id = p_organisatie_id and c.code_hash = p_code_hash order by b.volgnummer`,
    leest: ['melding.bericht'],
    rollen: 'mb_app',
  }),
  ...doorgangFunctie({
    kop: 'organisaties_met_inzendingen()',
    geeft: 'setof uuid',
    body: `select o.organisatie_id from organisatie.organisatie o where exists (select 1 from melding.inzending_wacht w where w.organisatie_id = o.organisatie_id)`,
    leest: [],
    rollen: 'mb_worker',
  }),
];
