import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIDMAATSCHAP, ORGANISATIE, doorgangFunctie, tenantTabel, voerUit } from '@meldbaken/platform/database';
import { sollicitantDoorgangen } from './vergewis-sollicitant.doorgangen';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie, id uuid not null';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;
const DIENSTVERBAND =
  'dienstverband_id uuid not null, foreign key (organisatie_id, dienstverband_id) references vergewis.dienstverband';
const LINK = 'foreign key (organisatie_id, link_id) references vergewis.sollicitant_link';
const EIS = `check (eis ~ '^[A-Z][A-Z0-9_]{1,39}$')`;
const heeftRol = (...rollen: string[]): string =>
  `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol in (${rollen.map((r) => `'${r}'`).join(', ')}) and r.tot is null)`;
const bij = (tabel: string, ...rollen: string[]): string =>
  `${heeftRol(...rollen)} and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = ${tabel}.organisatie_id and d.id = ${tabel}.dienstverband_id)`;

/**
 * The link of an applicant: consent, evidence, an answer to what was found. Link and code stand here as hashes. What comes
 * in is written by the passages alone, and is never changed; a document goes when its fact was recorded.
 */
export class VergewisSollicitant1763800000059 implements MigrationInterface {
  name = 'VergewisSollicitant1763800000059';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      ...link(),
      ...binnen(),
      // The person who it is about gives the consent: no member did.
      `alter table vergewis.dossier_stap alter column door_id drop not null`,
      ...muren(),
      ...sollicitantDoorgangen(),
      ...doorgangFunctie({
        kop: 'organisaties_met_sollicitantstuk(p_op date)',
        geeft: 'setof uuid',
        body: `select distinct s.organisatie_id from vergewis.sollicitant_stuk s where s.gewist_op is null and s.wis_op <= p_op`,
        leest: ['vergewis.sollicitant_stuk'],
        rollen: 'mb_worker',
      }),
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what people answered is kept'));
  }
}

const link = (): string[] => [
  `create table vergewis.sollicitant_link (
    ${BASIS},
    ${DIENSTVERBAND},
    kenmerk text not null check (kenmerk ~ '^L-[0-9A-Z]{12}$'),
    delen text[] not null check (cardinality(delen) > 0 and delen <@ array['TOESTEMMING','STUKKEN','WERKVERLEDEN','BEVINDINGEN']),
    eisen text[] not null default '{}',
    gegevens bytea not null,
    tot timestamptz not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    code_hash bytea not null check (octet_length(code_hash) = 32),
    pogingen int not null default 0 check (pogingen between 0 and 5),
    geblokkeerd_op timestamptz,
    sessie_hash bytea check (octet_length(sessie_hash) = 32),
    sessie_tot timestamptz,
    ingetrokken_op timestamptz,
    gemaakt_op timestamptz not null,
    gemaakt_door uuid not null,
    sleutel uuid not null,
    versie int not null default 1,
    primary key (organisatie_id, id),
    unique (organisatie_id, gemaakt_door, sleutel),
    check ((sessie_hash is null) = (sessie_tot is null)),
    check (tot <= gemaakt_op + interval '32 days'),
    ${LID('gemaakt_door')}
  )`,
  `create index sollicitant_link_token on vergewis.sollicitant_link (token_hash)`,
  `create index sollicitant_link_dienstverband on vergewis.sollicitant_link (organisatie_id, dienstverband_id, gemaakt_op)`,
  `create index sollicitant_link_tot on vergewis.sollicitant_link (organisatie_id, tot)`,
  `create table vergewis.sollicitant_log (
    organisatie_id uuid not null references organisatie.organisatie,
    link_id uuid not null,
    volgnummer int not null check (volgnummer > 0),
    ${DIENSTVERBAND},
    soort text not null check (soort in ('GEMAAKT','BEZOCHT','CODE_FOUT','DICHT','BINNEN','GESLOTEN','VERNIEUWD','INGETROKKEN')),
    op timestamptz not null,
    door_id uuid,
    primary key (organisatie_id, link_id, volgnummer),
    ${LINK},
    ${LID('door_id')}
  )`,
  `create index sollicitant_log_dienstverband on vergewis.sollicitant_log (organisatie_id, dienstverband_id)`,
];

const binnen = (): string[] => [
  // What HR puts before somebody, to be answered.
  `create table vergewis.sollicitant_bevinding (
    ${BASIS},
    ${DIENSTVERBAND},
    eis text not null ${EIS},
    tekst bytea not null,
    voorgelegd_op timestamptz not null,
    door_id uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, door_id, sleutel),
    ${LID('door_id')}
  )`,
  `create index sollicitant_bevinding_dienstverband on vergewis.sollicitant_bevinding (organisatie_id, dienstverband_id)`,
  // One row per thing that somebody sent. The words of a consent stand in the step that it became.
  `create table vergewis.sollicitant_inzending (
    ${BASIS},
    ${DIENSTVERBAND},
    link_id uuid not null,
    soort text not null check (soort in ('TOESTEMMING','INTREKKING','STUK','WERKVERLEDEN','REACTIE')),
    eis text ${EIS},
    bevinding_id uuid,
    dag date not null,
    op timestamptz not null,
    inhoud bytea,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, link_id, sleutel),
    check ((soort = 'STUK') = (eis is not null)),
    check ((soort = 'REACTIE') = (bevinding_id is not null)),
    check ((soort in ('TOESTEMMING','INTREKKING')) = (inhoud is null)),
    ${LINK},
    foreign key (organisatie_id, bevinding_id) references vergewis.sollicitant_bevinding
  )`,
  `create index sollicitant_inzending_dienstverband on vergewis.sollicitant_inzending (organisatie_id, dienstverband_id, op)`,
  `create index sollicitant_inzending_bevinding on vergewis.sollicitant_inzending (organisatie_id, bevinding_id)`,
  `create table vergewis.sollicitant_stuk (
    ${BASIS},
    ${DIENSTVERBAND},
    eis text not null ${EIS},
    soort text not null check (soort in ('JPEG','PNG','WEBP','PDF')),
    grootte int not null check (grootte > 0),
    gescand boolean not null,
    wis_op date not null,
    beoordeeld_op timestamptz,
    gewist_op timestamptz,
    primary key (organisatie_id, id),
    foreign key (organisatie_id, id) references vergewis.sollicitant_inzending
  )`,
  `create index sollicitant_stuk_dienstverband on vergewis.sollicitant_stuk (organisatie_id, dienstverband_id)`,
  `create index sollicitant_stuk_wis on vergewis.sollicitant_stuk (organisatie_id, wis_op) where gewist_op is null`,
  // Apart: a list reads no bytes, and the bytes go while the row stays.
  `create table vergewis.sollicitant_stuk_inhoud (
    ${BASIS},
    ${DIENSTVERBAND},
    inhoud bytea not null,
    primary key (organisatie_id, id),
    foreign key (organisatie_id, id) references vergewis.sollicitant_stuk
  )`,
  `create index sollicitant_stuk_inhoud_dienstverband on vergewis.sollicitant_stuk_inhoud (organisatie_id, dienstverband_id)`,
  `alter table vergewis.sollicitant_stuk_inhoud alter column inhoud set storage external`,
];

const SCHRIJF: Readonly<Record<string, string>> = {
  sollicitant_link:
    'select, insert, update (token_hash, code_hash, pogingen, geblokkeerd_op, sessie_hash, sessie_tot, ingetrokken_op, versie)',
  sollicitant_log: 'select, insert',
  sollicitant_bevinding: 'select, insert',
  sollicitant_inzending: 'select',
  sollicitant_stuk: 'select, update (wis_op, beoordeeld_op)',
  sollicitant_stuk_inhoud: 'select',
};
const WORKER: Readonly<Record<string, string>> = {
  sollicitant_stuk: 'select, delete, update (wis_op, beoordeeld_op, gewist_op)',
};

/** HR writes and reads; the bestuurder reads how it stands, and no document. */
const muren = (): string[] =>
  Object.entries(SCHRIJF).flatMap(([naam, app]) => {
    const tabel = `vergewis.${naam}`;
    const lezers = naam === 'sollicitant_stuk_inhoud' ? ['HR'] : ['HR', 'BESTUURDER'];
    return tenantTabel(tabel, {
      app,
      lezen: bij(tabel, ...lezers),
      schrijven: bij(tabel, 'HR'),
      worker: WORKER[naam] ?? 'select, delete',
    });
  });
