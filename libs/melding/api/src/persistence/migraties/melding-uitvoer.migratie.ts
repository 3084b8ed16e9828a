import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  LIDMAATSCHAP,
  ORGANISATIE,
  doorgangFunctie,
  dossierToegang,
  tenantTabel,
  voerUit,
} from '@meldbaken/platform/database';

const INHOUD = [
  'ONTVANGER',
  'BEHANDELAAR',
  'ONDERZOEKER',
  'VOORZITTER',
  'CONTACTPERSOON_POLITIE',
  'BESLISSER',
  'HR_MAATREGELEN',
];
const VAN_MELDING = `foreign key (organisatie_id, melding_id) references melding.melding, foreign key (organisatie_id, dossier_id) references toegang.dossier`;
const kwartaal = (op: string): string =>
  `(extract(year from ${op} at time zone 'Europe/Amsterdam') * 4 + extract(quarter from ${op} at time zone 'Europe/Amsterdam') - 1)::int`;

/** What was known at the moment of closing: the newest version of then, so that a quarter that is over never changes. */
const POLITIE = `exists (select 1 from (select distinct on (c.id) c.soort from melding.politiecontact c
    where c.organisatie_id = ${ORGANISATIE} and c.melding_id = d.melding_id and c.op <= d.op order by c.id, c.versie desc) x where x.soort in ('MELDING', 'AANGIFTE'))`;
const UITKOMST = `coalesce((select o.uitkomst from melding.oordeel o
    where o.organisatie_id = ${ORGANISATIE} and o.melding_id = d.melding_id and o.op <= d.op order by o.versie desc limit 1), 'GEEN_OORDEEL')`;

/** Documents that come out of a report, version by version, each time one left, and the counts of the overviews. */
export class MeldingUitvoer1763800000040 implements MigrationInterface {
  name = 'MeldingUitvoer1763800000040';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...stukken(), ...muren(), ...cijfers()]);
  }

  async down(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      'drop function doorgang.melding_cijfers()',
      'drop table melding.uitvoer_gift, melding.uitvoer, melding.uitvoer_instelling',
    ]);
  }
}

function stukken(): string[] {
  return [
    // One row per version: the words stand in a block of melding_tekst, of the same id and version.
    `create table melding.uitvoer (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      versie int not null check (versie > 0),
      melding_id uuid not null,
      dossier_id uuid not null,
      soort text not null check (soort in ('CLIENTDOSSIER','PERSONEELSDOSSIER','BESTUURSVERSLAG')),
      door_id uuid not null,
      op timestamptz not null,
      sleutel uuid not null,
      primary key (organisatie_id, id, versie),
      unique (organisatie_id, melding_id, soort, versie),
      unique (organisatie_id, melding_id, sleutel),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
      ${VAN_MELDING}
    )`,
    // Each time a version left as a file: who, when, which kind; why stands in the block.
    `create table melding.uitvoer_gift (
      organisatie_id uuid not null references organisatie.organisatie,
      id uuid not null,
      uitvoer_id uuid not null,
      versie int not null,
      melding_id uuid not null,
      dossier_id uuid not null,
      vorm text not null check (vorm in ('PDF','JSON')),
      door_id uuid not null,
      op timestamptz not null,
      primary key (organisatie_id, id),
      foreign key (organisatie_id, uitvoer_id, versie) references melding.uitvoer,
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap,
      ${VAN_MELDING}
    )`,
    `create index uitvoer_gift_van on melding.uitvoer_gift (organisatie_id, melding_id, op)`,
    // The line of the organisation on names in the client's record; the newest version is in force.
    `create table melding.uitvoer_instelling (
      organisatie_id uuid not null references organisatie.organisatie,
      versie int not null check (versie > 0),
      namen text not null check (namen in ('GEEN_NAMEN','NAMEN_BIJ_GEVOLGEN')),
      reden text not null check (char_length(reden) between 1 and 2000),
      door_id uuid not null,
      op timestamptz not null,
      primary key (organisatie_id, versie),
      foreign key (organisatie_id, door_id) references organisatie.lidmaatschap
    )`,
  ];
}

function muren(): string[] {
  const dossier = (tabel: string): string[] =>
    tenantTabel(tabel, { app: 'select, insert', lezen: dossierToegang(tabel, INHOUD), worker: 'select' });
  return [
    ...dossier('melding.uitvoer'),
    ...dossier('melding.uitvoer_gift'),
    ...tenantTabel('melding.uitvoer_instelling', { app: 'select, insert', worker: 'select' }),
  ];
}

/**
 * Counts for people who may read no report: how many of what in which quarter, never an id or a word. Of the caller's
 * own tenant, for who holds one of the three roles now, without the dossiers that this caller may not know of. The
 * small numbers in it are hidden by the model before they leave the server.
 */
function cijfers(): string[] {
  return doorgangFunctie({
    kop: 'melding_cijfers()',
    geeft: 'table (reeks text, indeling text, code text, kwartaal int, aantal int)',
    body: `
      with ik as (
        select l.persoon_id from organisatie.lidmaatschap l where l.organisatie_id = ${ORGANISATIE} and l.id = ${LIDMAATSCHAP}
          and exists (select 1 from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id
            and r.tot is null and r.rol in ('BESTUURDER', 'RAADSLID', 'MONITORING'))),
      m as (
        select m.id, m.vormen, m.eenheid_id, m.ingediend_op from melding.melding m cross join ik
        where m.organisatie_id = ${ORGANISATIE} and not exists (select 1 from toegang.dossier_uitsluiting u
          where u.organisatie_id = m.organisatie_id and u.dossier_id = m.dossier_id and u.persoon_id = ik.persoon_id)),
      gang as (
        select j.melding_id, j.soort, j.op, ${kwartaal('j.op')} as kwartaal from melding.tijdlijn j join m on m.id = j.melding_id
        where j.organisatie_id = ${ORGANISATIE} and j.soort in ('IN_BEHANDELING', 'GESLOTEN', 'HEROPEND', 'DOORVERWEZEN')),
      dicht as (select g.melding_id, g.kwartaal, max(g.op) as op from gang g where g.soort = 'GESLOTEN' group by 1, 2),
      weg as (
        select d.kwartaal, exists (select 1 from melding.tijdlijn j where j.organisatie_id = ${ORGANISATIE} and j.melding_id = d.melding_id
            and j.soort = 'EXTERNE_MELDING_VERZONDEN' and j.op <= d.op) as igj,
          ${POLITIE} as politie, ${UITKOMST} as uitkomst
        from dicht d),
      alle as (
        select 'BINNEN' as reeks, 'TOTAAL' as indeling, 'TOTAAL' as code, ${kwartaal('m.ingediend_op')} as kwartaal from m
        union all select 'BINNEN', 'EENHEID', m.eenheid_id::text, ${kwartaal('m.ingediend_op')} from m
        union all select 'BINNEN', 'VORM', v.vorm, ${kwartaal('m.ingediend_op')} from m cross join lateral unnest(m.vormen) v (vorm)
        union all select case g.soort when 'IN_BEHANDELING' then 'BEGONNEN' else g.soort end, 'TOTAAL', 'TOTAAL', g.kwartaal
          from (select distinct g.melding_id, g.soort, g.kwartaal from gang g where g.soort <> 'GESLOTEN') g
        union all select 'AFGESLOTEN', 'TOTAAL', 'TOTAAL', w.kwartaal from weg w
        union all select 'AFGESLOTEN', 'WEG', case when w.igj and w.politie then 'IGJ_EN_POLITIE' when w.igj then 'IGJ' when w.politie then 'POLITIE' else 'INTERN' end, w.kwartaal from weg w
        union all select 'AFGESLOTEN', 'UITKOMST', w.uitkomst, w.kwartaal from weg w)
      select a.reeks, a.indeling, a.code, a.kwartaal, count(*)::int from alle a group by 1, 2, 3, 4`,
    leest: [
      'melding.melding',
      'melding.tijdlijn',
      'melding.politiecontact',
      'melding.oordeel',
      'toegang.dossier_uitsluiting',
      'organisatie.lidmaatschap',
      'organisatie.lidmaatschap_rol',
    ],
    rollen: 'mb_app',
  });
}
