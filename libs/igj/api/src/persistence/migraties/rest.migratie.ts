import type { MigrationInterface, QueryRunner } from 'typeorm';
import { doorgangFunctie, dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const PROCES = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER'];
const RAPPORT = `('IN_BEWERKING','TER_GOEDKEURING','GOEDGEKEURD','VERZONDEN')`;

/** The life of a report that was sent by hand goes on by hand; how to send, per authority; a request for more time as a draft. */
export class IgjRest1763800000056 implements MigrationInterface {
  name = 'IgjRest1763800000056';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...instelling(), ...antwoorden(), ...rapport(), ...concept(), ...muren(), ...deur()]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'drop table igj.uitstel_concept',
      'drop table igj.rapportage_verstuurd',
      'drop table igj.hand_antwoord',
    ]);
  }
}

const instelling = (): string[] => [
  `alter table igj.opstel_instelling
    add column wijze_wmo text not null default 'OVERDRACHT' check (wijze_wmo in ('OVERDRACHT','ZELF')),
    add column kvk_nummer text check (kvk_nummer ~ '^[0-9]{8}$'),
    add column vestigingsnummer text check (vestigingsnummer ~ '^[0-9]{12}$'),
    add column zelf_gemeenten text[] not null default '{}' check (cardinality(zelf_gemeenten) <= 400)`,
];

const antwoorden = (): string[] => [
  // What the authority answered on paper, by mail or on its site. A correction is a next row; the newest of a kind counts.
  `create table igj.hand_antwoord (
    organisatie_id uuid not null references organisatie.organisatie,
    id uuid not null,
    externe_melding_id uuid not null,
    dossier_id uuid not null,
    soort text not null check (soort in ('BEVESTIGING','AFSLUITING')),
    op timestamptz not null,
    kenmerk text check (char_length(kenmerk) between 1 and 100),
    rapportage_gevraagd boolean,
    rapportage_uiterlijk date,
    toelichting bytea,
    vastgelegd_op timestamptz not null,
    vastgelegd_door uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, id),
    unique (organisatie_id, externe_melding_id, sleutel),
    check ((soort = 'BEVESTIGING') = (rapportage_gevraagd is not null)),
    foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, vastgelegd_door) references organisatie.lidmaatschap
  )`,
  `grant update (bevestigd_op, kenmerk, rapportage_gevraagd, rapportage_uiterlijk) on igj.externe_melding to mb_app`,
];

const rapport = (): string[] => [
  `alter table igj.rapportage drop constraint rapportage_status_check,
    add constraint rapportage_status_check check (status in ${RAPPORT}), add column goedgekeurd_op timestamptz`,
  `alter table igj.rapportage_overgang drop constraint rapportage_overgang_naar_status_check,
    add constraint rapportage_overgang_naar_status_check check (naar_status in ${RAPPORT})`,
  `grant update (goedgekeurd_op) on igj.rapportage to mb_app`,
  `create table igj.rapportage_verstuurd (
    organisatie_id uuid not null references organisatie.organisatie,
    rapportage_id uuid not null,
    versie int not null check (versie > 0),
    dossier_id uuid not null,
    op timestamptz not null,
    kenmerk text check (char_length(kenmerk) between 1 and 100),
    toelichting bytea,
    vastgelegd_op timestamptz not null,
    vastgelegd_door uuid not null,
    sleutel uuid not null,
    primary key (organisatie_id, rapportage_id, versie),
    unique (organisatie_id, rapportage_id, sleutel),
    foreign key (organisatie_id, rapportage_id) references igj.rapportage,
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, vastgelegd_door) references organisatie.lidmaatschap
  )`,
  // Of the report to the authority itself, or of the report of the investigation.
  `alter table igj.verzendbevestiging add column rapportage_id uuid,
    add foreign key (organisatie_id, rapportage_id) references igj.rapportage`,
];

const concept = (): string[] => [
  // Only a draft: it changes and goes; what was sent stays in the message.
  `create table igj.uitstel_concept (
    organisatie_id uuid not null references organisatie.organisatie,
    externe_melding_id uuid not null,
    dossier_id uuid not null,
    inhoud bytea not null,
    versie int not null check (versie > 0),
    bijgewerkt_op timestamptz not null,
    bijgewerkt_door uuid not null,
    primary key (organisatie_id, externe_melding_id),
    foreign key (organisatie_id, externe_melding_id) references igj.externe_melding,
    foreign key (organisatie_id, dossier_id) references toegang.dossier,
    foreign key (organisatie_id, bijgewerkt_door) references organisatie.lidmaatschap
  )`,
];

function muren(): string[] {
  const dossier = (tabel: string, app: string): string[] =>
    tenantTabel(tabel, { app, lezen: dossierToegang(tabel, PROCES), worker: 'select' });
  return [
    ...dossier('igj.hand_antwoord', 'select, insert'),
    ...dossier('igj.rapportage_verstuurd', 'select, insert'),
    ...dossier(
      'igj.uitstel_concept',
      'select, insert, update (inhoud, versie, bijgewerkt_op, bijgewerkt_door), delete',
    ),
  ];
}

/** Somebody is away today while a deputy stands in: which tenants have one. What waits for them is read inside the tenant. */
const deur = (): string[] =>
  doorgangFunctie({
    kop: 'organisaties_met_vervanging(p_dag date)',
    geeft: 'setof uuid',
    body: `select distinct a.organisatie_id from organisatie.afwezigheid a
      where a.ingetrokken_op is null and a.van <= p_dag and a.tot >= p_dag and a.vervanger_id is not null`,
    leest: ['organisatie.afwezigheid'],
    rollen: 'mb_worker',
  });
