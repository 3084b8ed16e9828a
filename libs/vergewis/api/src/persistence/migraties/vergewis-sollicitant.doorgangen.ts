/** Open now: not ended, not taken back, not locked, and the application or employment still runs. */
const OPEN = `l.tot > p_nu and l.ingetrokken_op is null and l.geblokkeerd_op is null
    and exists (select 1 from vergewis.dienstverband d where d.organisatie_id = l.organisatie_id and d.id = l.dienstverband_id
      and (d.einde_op is null or d.einde_op >= (p_nu at time zone 'Europe/Amsterdam')::date))`;
/** Everything at the door happens in the tenant that the link named, set by the wrapper. */
const TENANT = `l.organisatie_id = nullif(current_setting('mb.organisatie_id', true), '')::uuid`;
const LINK = `l.token_hash = p_token_hash and ${TENANT} and ${OPEN}`;
const SESSIE = `l.sessie_hash = p_sessie_hash and l.sessie_tot > p_nu`;
const NOTEER = `insert into vergewis.sollicitant_log (organisatie_id, link_id, volgnummer, dienstverband_id, soort, op)
    select v.organisatie_id, v.id, coalesce(max(g.volgnummer), 0) + 1, v.dienstverband_id, v_soort, p_nu
    from vergewis.sollicitant_log g where g.organisatie_id = v.organisatie_id and g.link_id = v.id;`;

const functie = (kop: string, geeft: string, eigenschap: string, body: string): string[] => [
  `create function doorgang.${kop} returns ${geeft} language ${eigenschap} security definer set search_path = pg_catalog, pg_temp as $f$${body}$f$`,
  `alter function doorgang.${kop} owner to mb_doorgang`,
  `revoke all on function doorgang.${kop} from public`,
  `grant execute on function doorgang.${kop} to mb_app`,
];

/** The link was opened without being inside; once per quarter of an hour is enough to know. */
const BEZOEK = `
declare
  v vergewis.sollicitant_link;
  v_soort text := 'BEZOCHT';
begin
  select * into v from vergewis.sollicitant_link l where ${LINK} for update;
  if not found then return false; end if;
  if exists (select 1 from vergewis.sollicitant_log g where g.organisatie_id = v.organisatie_id and g.link_id = v.id
    and g.soort = 'BEZOCHT' and g.op > p_nu - interval '15 minutes') then return true; end if;
  ${NOTEER}
  return true;
end`;

/** The code works as long as the link does; the fifth wrong one in a row closes the link, and a running visit with it. */
const CODE = `
declare
  v vergewis.sollicitant_link;
  v_soort text;
begin
  select * into v from vergewis.sollicitant_link l where ${LINK} for update;
  if not found then return 'WEG'; end if;
  if v.code_hash = p_code_hash then
    v_soort := 'BINNEN';
    update vergewis.sollicitant_link l set pogingen = 0, sessie_hash = p_sessie_hash, sessie_tot = least(p_sessie_tot, v.tot)
      where l.organisatie_id = v.organisatie_id and l.id = v.id;
  elsif v.pogingen >= 4 then
    v_soort := 'DICHT';
    update vergewis.sollicitant_link l set pogingen = 5, geblokkeerd_op = p_nu, sessie_hash = null, sessie_tot = null
      where l.organisatie_id = v.organisatie_id and l.id = v.id;
  else
    v_soort := 'CODE_FOUT';
    update vergewis.sollicitant_link l set pogingen = v.pogingen + 1 where l.organisatie_id = v.organisatie_id and l.id = v.id;
  end if;
  ${NOTEER}
  return v_soort;
end`;

/**
 * Everything behind one link and session, row by row: the link itself, and per part that it asks what HR put there or what
 * came in. Of the references only consent and withdrawal: what others said never leaves this way.
 */
const BEELD = `
declare
  v vergewis.sollicitant_link;
begin
  select * into v from vergewis.sollicitant_link l where ${LINK} and ${SESSIE} for update;
  if not found then return; end if;
  if p_slot then
    perform 1 from vergewis.dienstverband d where d.organisatie_id = v.organisatie_id and d.id = v.dienstverband_id for update;
  end if;
  return query
    select 'LINK', v.id, 0, d.soort, v.dienstverband_id, v.tot, d.einde_op, v.kenmerk, v.gegevens,
      jsonb_build_object('organisatie', o.naam, 'delen', v.delen, 'sessieTot', v.sessie_tot)
    from vergewis.dienstverband d join organisatie.organisatie o on o.organisatie_id = d.organisatie_id
    where d.organisatie_id = v.organisatie_id and d.id = v.dienstverband_id
    union all
    select 'STAP', s.id, s.volgnummer, s.soort, s.zaak_id, s.vastgelegd_op, s.op, s.uitkomst, s.inhoud, null::jsonb
    from vergewis.dossier_stap s where 'TOESTEMMING' = any (v.delen) and s.organisatie_id = v.organisatie_id
      and s.dienstverband_id = v.dienstverband_id and s.deel = 'REFERENTIES' and s.soort in ('TOESTEMMING', 'INTREKKING')
    union all
    select 'STUK', i.id, 0, i.eis, null::uuid, i.op, s.wis_op, case when s.gewist_op is null then 'ER' else 'WEG' end, i.inhoud, null::jsonb
    from vergewis.sollicitant_inzending i join vergewis.sollicitant_stuk s on s.organisatie_id = i.organisatie_id and s.id = i.id
    where 'STUKKEN' = any (v.delen) and i.organisatie_id = v.organisatie_id and i.link_id = v.id
    union all
    select 'WERKVERLEDEN', i.id, 0, null::text, null::uuid, i.op, i.dag, null::text, i.inhoud, null::jsonb
    from vergewis.sollicitant_inzending i where 'WERKVERLEDEN' = any (v.delen) and i.soort = 'WERKVERLEDEN'
      and i.organisatie_id = v.organisatie_id and i.link_id = v.id
    union all
    select 'BEVINDING', b.id, 0, b.eis, null::uuid, b.voorgelegd_op, null::date, null::text, b.tekst, null::jsonb
    from vergewis.sollicitant_bevinding b where 'BEVINDINGEN' = any (v.delen) and b.organisatie_id = v.organisatie_id
      and b.dienstverband_id = v.dienstverband_id
    union all
    select 'REACTIE', i.id, 0, null::text, i.bevinding_id, i.op, i.dag, null::text, i.inhoud, null::jsonb
    from vergewis.sollicitant_inzending i where 'BEVINDINGEN' = any (v.delen) and i.soort = 'REACTIE'
      and i.organisatie_id = v.organisatie_id and i.dienstverband_id = v.dienstverband_id
    order by 6, 2;
end`;

/** Writes one thing that was sent, in a part that the link asks. Consent and withdrawal become a step at the same instant. */
const ZEND = `
declare
  v vergewis.sollicitant_link;
begin
  select * into v from vergewis.sollicitant_link l where ${LINK} and ${SESSIE} for update;
  if not found then return 'WEG'; end if;
  if exists (select 1 from vergewis.sollicitant_inzending i where i.organisatie_id = v.organisatie_id and i.link_id = v.id and i.sleutel = p_sleutel) then return 'AL'; end if;
  if not (case p_soort when 'STUK' then 'STUKKEN' = any (v.delen) and p_eis = any (v.eisen)
    when 'WERKVERLEDEN' then 'WERKVERLEDEN' = any (v.delen)
    when 'REACTIE' then 'BEVINDINGEN' = any (v.delen) and exists (select 1 from vergewis.sollicitant_bevinding b
      where b.organisatie_id = v.organisatie_id and b.dienstverband_id = v.dienstverband_id and b.id = p_bevinding_id)
    else 'TOESTEMMING' = any (v.delen) end) then return 'WEG'; end if;
  if (select count(*) from vergewis.sollicitant_inzending i where i.organisatie_id = v.organisatie_id and i.link_id = v.id) >= 50 then return 'VOL'; end if;
  insert into vergewis.sollicitant_inzending (organisatie_id, id, dienstverband_id, link_id, soort, eis, bevinding_id, dag, op, inhoud, sleutel)
    values (v.organisatie_id, p_id, v.dienstverband_id, v.id, p_soort, p_eis, p_bevinding_id, p_dag, p_nu,
      case when p_soort in ('TOESTEMMING', 'INTREKKING') then null else p_inhoud end, p_sleutel);
  if p_soort in ('TOESTEMMING', 'INTREKKING') then
    insert into vergewis.dossier_stap (organisatie_id, id, dienstverband_id, deel, volgnummer, soort, op, uitkomst, inhoud, vastgelegd_op, sleutel)
      select v.organisatie_id, p_id, v.dienstverband_id, 'REFERENTIES', coalesce(max(s.volgnummer), 0) + 1, p_soort, p_dag, 'LINK', p_inhoud, p_nu, p_sleutel
      from vergewis.dossier_stap s where s.organisatie_id = v.organisatie_id and s.dienstverband_id = v.dienstverband_id and s.deel = 'REFERENTIES';
  elsif p_soort = 'STUK' then
    insert into vergewis.sollicitant_stuk (organisatie_id, id, dienstverband_id, eis, soort, grootte, gescand, wis_op)
      values (v.organisatie_id, p_id, v.dienstverband_id, p_eis, p_stuk ->> 'soort', (p_stuk ->> 'grootte')::int, (p_stuk ->> 'gescand')::boolean, (p_stuk ->> 'wisOp')::date);
    insert into vergewis.sollicitant_stuk_inhoud (organisatie_id, id, dienstverband_id, inhoud)
      values (v.organisatie_id, p_id, v.dienstverband_id, p_stuk_inhoud);
  end if;
  return 'OK';
end`;

const SLUIT = `
declare
  v vergewis.sollicitant_link;
  v_soort text := 'GESLOTEN';
begin
  select * into v from vergewis.sollicitant_link l where l.token_hash = p_token_hash and l.sessie_hash = p_sessie_hash and ${TENANT} for update;
  if not found then return false; end if;
  update vergewis.sollicitant_link l set sessie_hash = null, sessie_tot = null where l.organisatie_id = v.organisatie_id and l.id = v.id;
  ${NOTEER}
  return true;
end`;

/** The six passages of somebody without account: what they may reach stands in their own words, not in a grant to the caller. */
export const sollicitantDoorgangen = (): string[] => [
  `grant usage on schema vergewis, organisatie to mb_doorgang`,
  `grant select, update (pogingen, geblokkeerd_op, sessie_hash, sessie_tot) on vergewis.sollicitant_link to mb_doorgang`,
  `grant select, insert on vergewis.sollicitant_log to mb_doorgang`,
  `grant select, insert on vergewis.sollicitant_inzending, vergewis.sollicitant_stuk, vergewis.dossier_stap to mb_doorgang`,
  `grant insert on vergewis.sollicitant_stuk_inhoud to mb_doorgang`,
  `grant select on vergewis.sollicitant_bevinding, organisatie.organisatie to mb_doorgang`,
  // To stand in line with HR at one employment; nothing of it is changed here.
  `grant select, update (stand_op) on vergewis.dienstverband to mb_doorgang`,
  `grant create on schema doorgang to mb_doorgang`,
  // Which tenant a link belongs to; nothing else, and only while it works.
  ...functie(
    'sollicitant_bij(p_token_hash bytea, p_nu timestamptz)',
    'table (organisatie_id uuid, id uuid, dienstverband_id uuid)',
    'sql stable',
    `select l.organisatie_id, l.id, l.dienstverband_id from vergewis.sollicitant_link l where l.token_hash = p_token_hash and ${OPEN}`,
  ),
  ...functie('sollicitant_bezoek(p_token_hash bytea, p_nu timestamptz)', 'boolean', 'plpgsql', BEZOEK),
  ...functie(
    'sollicitant_code(p_token_hash bytea, p_code_hash bytea, p_sessie_hash bytea, p_sessie_tot timestamptz, p_nu timestamptz)',
    'text',
    'plpgsql',
    CODE,
  ),
  ...functie(
    'sollicitant_beeld(p_token_hash bytea, p_sessie_hash bytea, p_slot boolean, p_nu timestamptz)',
    'table (wat text, id uuid, nr int, soort text, zaak_id uuid, op timestamptz, dag date, uitkomst text, verzegeld bytea, gegevens jsonb)',
    'plpgsql',
    BEELD,
  ),
  ...functie(
    'sollicitant_zend(p_token_hash bytea, p_sessie_hash bytea, p_id uuid, p_soort text, p_eis text, p_bevinding_id uuid, p_inhoud bytea, p_stuk jsonb, p_stuk_inhoud bytea, p_sleutel uuid, p_dag date, p_nu timestamptz)',
    'text',
    'plpgsql',
    ZEND,
  ),
  ...functie(
    'sollicitant_sluit(p_token_hash bytea, p_sessie_hash bytea, p_nu timestamptz)',
    'boolean',
    'plpgsql',
    SLUIT,
  ),
  `revoke create on schema doorgang from mb_doorgang`,
];
