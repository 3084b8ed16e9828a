import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  LIDMAATSCHAP,
  ORGANISATIE,
  doorgangFunctie,
  dossierToegang,
  tenantTabel,
  voerUit,
} from '@meldbaken/platform/database';

const BASIS = 'organisatie_id uuid not null references organisatie.organisatie, id uuid not null';
const DOSSIER = 'foreign key (organisatie_id, dossier_id) references toegang.dossier';
const LID = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;

/** The register of disfunctioneren, the question of a provider to it (Uitvoeringsbesluit Wkkgz art. 8.28), and reports of citizens. */
export class IgjRegister1763800000049 implements MigrationInterface {
  name = 'IgjRegister1763800000049';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      // An answer that no human gives has no sender but the organisation.
      `alter table overdracht.overdracht alter column verzonden_door drop not null`,
      ...register(),
      ...vragen(),
      ...burgers(),
      ...muren(),
      ...doorgangFunctie({
        kop: 'organisaties_met_oude_aantekeningen(p_nu timestamptz)',
        geeft: 'setof uuid',
        body: `select distinct a.organisatie_id from igj.aantekening a where a.verwijder_op <= p_nu`,
        leest: ['igj.aantekening'],
        rollen: 'mb_worker',
      }),
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what the register told is kept'));
  }
}

const register = (): string[] => [
  // Identifying data, sealed, and the date of the report: nothing else. The row goes when its time is over.
  `create table igj.aantekening (
    ${BASIS},
    dossier_id uuid not null,
    nummer text not null,
    rapport_op date not null,
    verwijder_op timestamptz not null,
    gegevens bytea not null,
    merk_persoon bytea not null check (octet_length(merk_persoon) = 32),
    merk_big bytea check (octet_length(merk_big) = 32),
    vastgelegd_op timestamptz not null,
    vastgelegd_door uuid not null,
    sleutel uuid not null,
    versie int not null default 1,
    primary key (organisatie_id, id),
    unique (organisatie_id, nummer),
    unique (organisatie_id, vastgelegd_door, sleutel),
    ${DOSSIER},
    ${LID('vastgelegd_door')}
  )`,
  `create index aantekening_persoon on igj.aantekening (organisatie_id, merk_persoon)`,
  `create index aantekening_big on igj.aantekening (organisatie_id, merk_big) where merk_big is not null`,
  `create index aantekening_verwijder on igj.aantekening (organisatie_id, verwijder_op)`,
  `create index aantekening_dossier on igj.aantekening (organisatie_id, dossier_id)`,
  // What happened to an entry: codes only. It stays when the entry is gone, so it points at no row.
  `create table igj.aantekening_daad (
    ${BASIS},
    aantekening_id uuid not null,
    dossier_id uuid not null,
    nummer text not null,
    daad text not null check (daad in ('VASTGELEGD','GECORRIGEERD','VERWIJDERD')),
    reden text check (reden ~ '^[A-Z_]{2,30}$'),
    op timestamptz not null,
    door_id uuid,
    primary key (organisatie_id, id),
    ${DOSSIER},
    ${LID('door_id')}
  )`,
  `create index aantekening_daad_op on igj.aantekening_daad (organisatie_id, op desc, id desc)`,
  `create index aantekening_daad_dossier on igj.aantekening_daad (organisatie_id, dossier_id)`,
];

const vragen = (): string[] => [
  // At the inspectie: which organisation asked, who and why, sealed; not about whom.
  `create table igj.registervraag (
    ${BASIS},
    ontvangst_id uuid not null,
    afzender_naam text not null,
    vraag bytea not null,
    gevraagd_op timestamptz not null,
    beantwoord_op timestamptz not null,
    uitkomst text not null check (uitkomst in ('AANTEKENING','GEEN_AANTEKENING','NIET_BEANTWOORD')),
    overdracht_id uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, ontvangst_id),
    foreign key (organisatie_id, ontvangst_id) references overdracht.ontvangst,
    foreign key (organisatie_id, overdracht_id) references overdracht.overdracht
  )`,
  `create index registervraag_op on igj.registervraag (organisatie_id, gevraagd_op desc, id desc)`,
  `create index registervraag_afzender on igj.registervraag (organisatie_id, afzender_naam, gevraagd_op)`,
  // At the provider: about whom, sealed, and the whole answer: the proof that it was asked.
  `create table igj.vergewisvraag (
    ${BASIS},
    dossier_id uuid not null,
    steller_id uuid not null,
    gegevens bytea not null,
    gevraagd_op timestamptz not null,
    overdracht_id uuid not null,
    sleutel uuid not null,
    ontvangst_id uuid,
    beantwoord_op timestamptz,
    uitkomst text check (uitkomst in ('AANTEKENING','GEEN_AANTEKENING','NIET_BEANTWOORD')),
    rapport_op date,
    primary key (organisatie_id, id),
    unique (organisatie_id, steller_id, sleutel),
    check ((uitkomst is null) = (beantwoord_op is null)),
    check (rapport_op is null or uitkomst = 'AANTEKENING'),
    ${DOSSIER},
    ${LID('steller_id')},
    foreign key (organisatie_id, overdracht_id) references overdracht.overdracht,
    foreign key (organisatie_id, ontvangst_id) references overdracht.ontvangst
  )`,
  `create index vergewisvraag_op on igj.vergewisvraag (organisatie_id, gevraagd_op desc, id desc)`,
  `create index vergewisvraag_dossier on igj.vergewisvraag (organisatie_id, dossier_id)`,
  `create index vergewisvraag_overdracht on igj.vergewisvraag (organisatie_id, overdracht_id)`,
];

const burgers = (): string[] => [
  // A complaint or signal of a citizen, entered by the meldpunt. Who it is, what was told and how it was weighed are sealed.
  `create table igj.burgermelding (
    ${BASIS},
    dossier_id uuid not null,
    nummer text not null,
    soort text not null check (soort in ('KLACHT','SIGNAAL')),
    kanaal text not null check (kanaal in ('TELEFOON','BRIEF','EMAIL','FORMULIER')),
    aanbieder_naam text not null check (char_length(aanbieder_naam) <= 200),
    aanbieder_kvk text check (aanbieder_kvk ~ '^[0-9]{8}$'),
    ontvangen_op date not null,
    gebeurd_op date,
    inhoud bytea not null,
    status text not null check (status in ('NIEUW','BESLOTEN')),
    uiterlijk timestamptz not null,
    verlengd_op timestamptz,
    verleng_reden bytea,
    ernst text check (ernst in ('LAAG','MIDDEN','HOOG')),
    besluit text check (besluit in ('ONDERZOEKEN','NIET_ONDERZOEKEN','NAAR_KLACHTENREGELING')),
    beslissing bytea,
    besloten_op timestamptz,
    besloten_door uuid,
    ingevoerd_op timestamptz not null,
    ingevoerd_door uuid not null,
    sleutel uuid not null,
    versie int not null default 1,
    primary key (organisatie_id, id),
    unique (organisatie_id, nummer),
    unique (organisatie_id, ingevoerd_door, sleutel),
    check ((status = 'NIEUW') = (besluit is null)),
    check ((besluit is null) = (beslissing is null)),
    check ((verlengd_op is null) = (verleng_reden is null)),
    ${DOSSIER},
    ${LID('besloten_door')},
    ${LID('ingevoerd_door')}
  )`,
  `create index burgermelding_op on igj.burgermelding (organisatie_id, ontvangen_op desc, id desc)`,
  `create index burgermelding_dossier on igj.burgermelding (organisatie_id, dossier_id)`,
];

const REGISTER_ROL = `exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = ${ORGANISATIE} and r.lidmaatschap_id = ${LIDMAATSCHAP} and r.rol = 'REGISTERBEHEERDER' and r.tot is null)`;

function muren(): string[] {
  return [
    ...tenantTabel('igj.aantekening', {
      app: 'select, insert, delete, update (rapport_op, verwijder_op, gegevens, merk_persoon, merk_big, versie)',
      lezen: dossierToegang('igj.aantekening', ['INTAKE']),
      worker: 'select, delete',
    }),
    ...tenantTabel('igj.aantekening_daad', {
      app: 'select, insert',
      lezen: dossierToegang('igj.aantekening_daad', ['INTAKE']),
      worker: 'insert',
    }),
    ...tenantTabel('igj.registervraag', { app: 'select', lezen: REGISTER_ROL, worker: 'select, insert' }),
    ...tenantTabel('igj.burgermelding', {
      app: 'select, insert, update (status, uiterlijk, verlengd_op, verleng_reden, ernst, besluit, beslissing, besloten_op, besloten_door, versie)',
      lezen: dossierToegang('igj.burgermelding', ['INTAKE']),
      worker: 'select',
    }),
    ...tenantTabel('igj.vergewisvraag', {
      app: 'select, insert',
      lezen: dossierToegang('igj.vergewisvraag', ['BEHANDELAAR']),
      worker: 'select, update (ontvangst_id, beantwoord_op, uitkomst, rapport_op)',
    }),
  ];
}
