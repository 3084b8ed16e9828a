import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dossierToegang, tenantTabel, voerUit } from '@meldbaken/platform/database';

const EIGENAREN = ['ONTVANGER', 'BEHANDELAAR', 'ONDERZOEKER', 'BESLISSER', 'INTAKE', 'INSPECTEUR'];
const BASIS = 'organisatie_id uuid not null references organisatie.organisatie';
const DOSSIER = 'foreign key (organisatie_id, dossier_id) references toegang.dossier';
const lid = (kolom: string): string => `foreign key (organisatie_id, ${kolom}) references organisatie.lidmaatschap`;

/**
 * A look for a guest: somebody without an account sees exactly the copies that were sent and chosen, for a while. Link and
 * code stand here as hashes. The guest writes nothing; what happens at the door is written by the passage alone.
 */
export class IgjGast1763800000052 implements MigrationInterface {
  name = 'IgjGast1763800000052';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [...tabellen(), ...muren(), ...doorgangen()]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who looked at what is kept'));
  }
}

const tabellen = (): string[] => [
  `create table igj.gast_inzage (
    ${BASIS},
    id uuid not null,
    dossier_id uuid not null,
    over text not null check (over in ('EXTERNE_MELDING','ZAAK')),
    over_id uuid not null,
    kenmerk text not null check (kenmerk ~ '^G-[0-9A-Z]{12}$'),
    gegevens bytea not null,
    tot timestamptz not null,
    token_hash bytea not null check (octet_length(token_hash) = 32),
    code_hash bytea check (octet_length(code_hash) = 32),
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
    check (tot <= gemaakt_op + interval '16 days'),
    ${DOSSIER},
    ${lid('gemaakt_door')}
  )`,
  `create index gast_inzage_token on igj.gast_inzage (token_hash)`,
  `create index gast_inzage_over on igj.gast_inzage (organisatie_id, over_id, gemaakt_op)`,
  `create index gast_inzage_dossier on igj.gast_inzage (organisatie_id, dossier_id)`,
  `create table igj.gast_stuk (
    ${BASIS},
    gast_inzage_id uuid not null,
    volgnummer int not null check (volgnummer > 0),
    dossier_id uuid not null,
    overdracht_id uuid not null,
    primary key (organisatie_id, gast_inzage_id, volgnummer),
    unique (organisatie_id, gast_inzage_id, overdracht_id),
    foreign key (organisatie_id, gast_inzage_id) references igj.gast_inzage,
    foreign key (organisatie_id, overdracht_id) references overdracht.overdracht,
    ${DOSSIER}
  )`,
  `create index gast_stuk_dossier on igj.gast_stuk (organisatie_id, dossier_id)`,
  `create index gast_stuk_overdracht on igj.gast_stuk (organisatie_id, overdracht_id)`,
  `create table igj.gast_log (
    ${BASIS},
    gast_inzage_id uuid not null,
    volgnummer int not null check (volgnummer > 0),
    dossier_id uuid not null,
    soort text not null check (soort in ('GEMAAKT','BEZOCHT','CODE_FOUT','DICHT','BINNEN','GEZIEN','GESLOTEN','VERNIEUWD','INGETROKKEN')),
    stuk int,
    op timestamptz not null,
    door_id uuid,
    primary key (organisatie_id, gast_inzage_id, volgnummer),
    foreign key (organisatie_id, gast_inzage_id) references igj.gast_inzage,
    foreign key (organisatie_id, gast_inzage_id, stuk) references igj.gast_stuk,
    ${DOSSIER},
    ${lid('door_id')}
  )`,
  `create index gast_log_dossier on igj.gast_log (organisatie_id, dossier_id)`,
];

const muren = (): string[] => [
  ...tenantTabel('igj.gast_inzage', {
    app: 'select, insert, update (token_hash, code_hash, pogingen, geblokkeerd_op, sessie_hash, sessie_tot, ingetrokken_op, versie)',
    lezen: dossierToegang('igj.gast_inzage', EIGENAREN),
    worker: '',
  }),
  ...tenantTabel('igj.gast_stuk', {
    app: 'select, insert',
    lezen: dossierToegang('igj.gast_stuk', EIGENAREN),
    worker: '',
  }),
  ...tenantTabel('igj.gast_log', {
    app: 'select, insert',
    lezen: dossierToegang('igj.gast_log', EIGENAREN),
    worker: '',
  }),
];

/** Open now: not ended, not taken back, not locked. */
const OPEN = `g.tot > p_nu and g.ingetrokken_op is null and g.geblokkeerd_op is null`;
/** Everything at the door happens in the tenant that the link named, set by the wrapper. */
const TENANT = `g.organisatie_id = nullif(current_setting('mb.organisatie_id', true), '')::uuid`;
const NOTEER = `insert into igj.gast_log (organisatie_id, gast_inzage_id, volgnummer, dossier_id, soort, stuk, op)
    select v.organisatie_id, v.id, coalesce(max(l.volgnummer), 0) + 1, v.dossier_id, v_soort, v_stuk, p_nu
    from igj.gast_log l where l.organisatie_id = v.organisatie_id and l.gast_inzage_id = v.id;`;

const functie = (kop: string, geeft: string, eigenschap: string, body: string): string[] => [
  `create function doorgang.${kop} returns ${geeft} language ${eigenschap} security definer set search_path = pg_catalog, pg_temp as $f$${body}$f$`,
  `alter function doorgang.${kop} owner to mb_doorgang`,
  `revoke all on function doorgang.${kop} from public`,
  `grant execute on function doorgang.${kop} to mb_app`,
];

const doorgangen = (): string[] => [
  `grant usage on schema igj to mb_doorgang`,
  `grant select, update (code_hash, pogingen, geblokkeerd_op, sessie_hash, sessie_tot) on igj.gast_inzage to mb_doorgang`,
  `grant select on igj.gast_stuk to mb_doorgang`,
  `grant select, insert on igj.gast_log to mb_doorgang`,
  `grant create on schema doorgang to mb_doorgang`,
  // Which tenant a link belongs to; nothing else, and only while it works.
  ...functie(
    'gast_bij(p_token_hash bytea, p_nu timestamptz)',
    'table (organisatie_id uuid, id uuid, dossier_id uuid)',
    'sql stable',
    `select g.organisatie_id, g.id, g.dossier_id from igj.gast_inzage g where g.token_hash = p_token_hash and ${OPEN}`,
  ),
  ...functie('gast_bezoek(p_token_hash bytea, p_nu timestamptz)', 'boolean', 'plpgsql', BEZOEK),
  ...functie(
    'gast_code(p_token_hash bytea, p_code_hash bytea, p_sessie_hash bytea, p_sessie_tot timestamptz, p_nu timestamptz)',
    'text',
    'plpgsql',
    CODE,
  ),
  ...functie(
    'gast_stukken(p_token_hash bytea, p_sessie_hash bytea, p_stuk int, p_nu timestamptz)',
    'table (organisatie_naam text, kenmerk text, gegevens bytea, tot timestamptz, sessie_tot timestamptz, volgnummer int, verzonden_op timestamptz, inhoud text, sha256 text)',
    'plpgsql',
    STUKKEN,
  ),
  ...functie('gast_sluit(p_token_hash bytea, p_sessie_hash bytea, p_nu timestamptz)', 'boolean', 'plpgsql', SLUIT),
  `revoke create on schema doorgang from mb_doorgang`,
];

/** The link was opened without being inside; once per quarter of an hour is enough to know. */
const BEZOEK = `
declare
  v igj.gast_inzage;
  v_soort text := 'BEZOCHT';
  v_stuk int;
begin
  select * into v from igj.gast_inzage g where g.token_hash = p_token_hash and ${TENANT} and ${OPEN} for update;
  if not found then return false; end if;
  if exists (select 1 from igj.gast_log l where l.organisatie_id = v.organisatie_id and l.gast_inzage_id = v.id
    and l.soort = 'BEZOCHT' and l.op > p_nu - interval '15 minutes') then return true; end if;
  ${NOTEER}
  return true;
end`;

/** Each code works once. The fifth wrong one closes the link, and a running look with it. */
const CODE = `
declare
  v igj.gast_inzage;
  v_soort text;
  v_stuk int;
begin
  select * into v from igj.gast_inzage g where g.token_hash = p_token_hash and ${TENANT} and ${OPEN} for update;
  if not found then return 'WEG'; end if;
  if v.code_hash = p_code_hash then
    v_soort := 'BINNEN';
    update igj.gast_inzage g set code_hash = null, pogingen = 0, sessie_hash = p_sessie_hash, sessie_tot = least(p_sessie_tot, v.tot)
      where g.organisatie_id = v.organisatie_id and g.id = v.id;
  elsif v.pogingen >= 4 then
    v_soort := 'DICHT';
    update igj.gast_inzage g set code_hash = null, pogingen = 5, geblokkeerd_op = p_nu, sessie_hash = null, sessie_tot = null
      where g.organisatie_id = v.organisatie_id and g.id = v.id;
  else
    v_soort := 'CODE_FOUT';
    update igj.gast_inzage g set pogingen = v.pogingen + 1 where g.organisatie_id = v.organisatie_id and g.id = v.id;
  end if;
  ${NOTEER}
  return v_soort;
end`;

/** What was chosen, for who holds link and session both; reading one copy is written down. */
const STUKKEN = `
declare
  v igj.gast_inzage;
  v_soort text := 'GEZIEN';
  v_stuk int := p_stuk;
begin
  select * into v from igj.gast_inzage g where g.token_hash = p_token_hash and g.sessie_hash = p_sessie_hash and g.sessie_tot > p_nu
    and ${TENANT} and ${OPEN} for update;
  if not found then return; end if;
  if p_stuk is not null and exists (select 1 from igj.gast_stuk s where s.organisatie_id = v.organisatie_id and s.gast_inzage_id = v.id and s.volgnummer = p_stuk) then
    ${NOTEER}
  end if;
  return query select o.naam, v.kenmerk, v.gegevens, v.tot, v.sessie_tot, s.volgnummer, w.verzonden_op, w.inhoud, w.sha256
    from igj.gast_stuk s
    join overdracht.overdracht w on w.organisatie_id = s.organisatie_id and w.id = s.overdracht_id
    join organisatie.organisatie o on o.organisatie_id = s.organisatie_id
    where s.organisatie_id = v.organisatie_id and s.gast_inzage_id = v.id order by s.volgnummer;
end`;

const SLUIT = `
declare
  v igj.gast_inzage;
  v_soort text := 'GESLOTEN';
  v_stuk int;
begin
  select * into v from igj.gast_inzage g where g.token_hash = p_token_hash and g.sessie_hash = p_sessie_hash and ${TENANT} for update;
  if not found then return false; end if;
  update igj.gast_inzage g set sessie_hash = null, sessie_tot = null where g.organisatie_id = v.organisatie_id and g.id = v.id;
  ${NOTEER}
  return true;
end`;
