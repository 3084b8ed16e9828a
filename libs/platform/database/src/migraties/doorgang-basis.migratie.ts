import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from './rls-v1';

/** A SECURITY DEFINER function of the passage role: pinned search_path, nobody but the named roles may call it. */
const functie = (kop: string, geeft: string, eigenschap: string, body: string, rollen: string): string[] => [
  `create function doorgang.${kop} returns ${geeft} language ${eigenschap} security definer set search_path = pg_catalog, pg_temp as $f$${body}$f$`,
  `alter function doorgang.${kop} owner to mb_doorgang`,
  `revoke all on function doorgang.${kop} from public`,
  `grant execute on function doorgang.${kop} to ${rollen}`,
];

const ROLLEN = `coalesce((select json_agg(json_build_object('rol', r.rol, 'eenheidId', r.eenheid_id, 'onafhankelijk', r.onafhankelijk) order by r.rol)
  from organisatie.lidmaatschap_rol r where r.organisatie_id = l.organisatie_id and r.lidmaatschap_id = l.id and r.van <= p_dag and (r.tot is null or r.tot > p_dag)), '[]'::json)`;

/**
 * The listed passages through the tenant wall (spec 00). Each line says why it exists:
 * - account_bij_email: nobody is known yet at the door.
 * - lidmaatschappen_van_account: choosing a workspace happens before there is one; only for the caller's own account.
 * - sessie: the cookie says who calls, before a caller is set.
 * - organisaties_met_uitgaand: relay, mail and their sweep must know which tenants have work; ids only.
 * - uitgaand_stand: health of the worker over all tenants; counts and one moment, no ids.
 * - organisaties_met_zegelwerk: the sealer must know which tenants have unsealed lines; ids only.
 * - overdracht_afleveren: the one deliberate crossing; copies exactly the frozen fields.
 */
export class DoorgangBasis1763800000004 implements MigrationInterface {
  name = 'DoorgangBasis1763800000004';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `create schema doorgang`,
      `grant usage on schema doorgang to mb_app, mb_worker`,
      `grant usage, create on schema doorgang to mb_doorgang`,
      `grant select on organisatie.account, organisatie.organisatie, organisatie.lidmaatschap, organisatie.lidmaatschap_rol, toegang.sessie, outbox.bericht, audit.regel, audit.zegel to mb_doorgang`,
      `grant select on notificatie.mail to mb_doorgang`,
      `grant select, update (afgeleverd_op) on overdracht.overdracht to mb_doorgang`,
      `grant select, insert on overdracht.ontvangst, overdracht.route to mb_doorgang`,
      `grant insert on outbox.bericht to mb_doorgang`,
      ...aanDeDeur(),
      ...werklijsten(),
      ...aflevering(),
      `revoke create on schema doorgang from mb_doorgang`,
    ]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop schema doorgang cascade');
  }
}

function aanDeDeur(): string[] {
  return [
    ...functie(
      'account_bij_email(p_email text)',
      'table (id uuid, naam text, wachtwoord_hash text, geblokkeerd boolean)',
      'sql stable',
      `select a.id, a.naam, a.wachtwoord_hash, a.geblokkeerd_op is not null from organisatie.account a where a.email = lower(p_email)`,
      'mb_app',
    ),
    ...functie(
      'lidmaatschappen_van_account(p_dag date)',
      'table (lidmaatschap_id uuid, organisatie_id uuid, naam text, soort text, rollen json)',
      'sql stable',
      `select l.id, l.organisatie_id, o.naam, o.soort, ${ROLLEN} from organisatie.lidmaatschap l join organisatie.organisatie o on o.organisatie_id = l.organisatie_id
       where l.account_id = nullif(current_setting('mb.account_id', true), '')::uuid and l.van <= p_dag and (l.tot is null or l.tot > p_dag) order by o.naam, l.id`,
      'mb_app',
    ),
    ...functie(
      'sessie(p_token_hash text, p_nu timestamptz, p_stil_sinds timestamptz, p_dag date)',
      'table (sessie_id uuid, gebruikt_op timestamptz, account_id uuid, email text, naam text, lidmaatschap_id uuid, organisatie_id uuid, organisatie_naam text, organisatie_soort text, persoon_id uuid, rollen json)',
      'sql stable',
      `select s.id, s.gebruikt_op, a.id, a.email, a.naam, l.id, l.organisatie_id, o.naam, o.soort, l.persoon_id, case when l.id is null then '[]'::json else ${ROLLEN} end
       from toegang.sessie s join organisatie.account a on a.id = s.account_id and a.geblokkeerd_op is null
       left join organisatie.lidmaatschap l on l.organisatie_id = s.gekozen_organisatie_id and l.id = s.gekozen_lidmaatschap_id and l.account_id = s.account_id and l.van <= p_dag and (l.tot is null or l.tot > p_dag)
       left join organisatie.organisatie o on o.organisatie_id = l.organisatie_id
       where s.token_hash = p_token_hash and s.beeindigd_op is null and s.verloopt_op > p_nu and s.gebruikt_op > p_stil_sinds`,
      'mb_app',
    ),
  ];
}

/**
 * Tenants for which `bestaat` finds a row. `limit 1` keeps the planner from joining the two whole: one index probe for each tenant, so that
 * the cost follows the tenants and not the backlog of one of them.
 */
const waar = (wat: string, bestaat: string): string =>
  `select o.organisatie_id from organisatie.organisatie o cross join lateral (select 1 from ${bestaat} limit 1) werk where p_wat = '${wat}'`;

function werklijsten(): string[] {
  return [
    ...functie(
      'organisaties_met_uitgaand(p_wat text, p_nu timestamptz)',
      'setof uuid',
      'sql stable',
      [
        waar('OUTBOX', `outbox.bericht b where b.organisatie_id = o.organisatie_id and b.doorgezet_op is null`),
        // Handed to the queue a minute ago and still not done (a moment in the future comes from a clock that was shifted).
        waar(
          'ONAFGEMAAKT',
          `outbox.bericht b where b.organisatie_id = o.organisatie_id and b.klaar_op is null and (b.doorgezet_op <= p_nu - interval '1 minute' or b.doorgezet_op > p_nu)`,
        ),
        waar(
          'MAIL',
          `notificatie.mail m where m.organisatie_id = o.organisatie_id and m.status = 'WACHT' and m.volgende_poging_op <= p_nu`,
        ),
        waar(
          'MAIL_BLIJFT_HANGEN',
          `notificatie.mail m where m.organisatie_id = o.organisatie_id and m.status = 'BEZIG' and m.begonnen_op <= p_nu - interval '5 minutes'`,
        ),
      ].join(' union all '),
      'mb_worker',
    ),
    ...functie(
      'uitgaand_stand()',
      'table (outbox_wacht bigint, outbox_oudste timestamptz, onafgemaakt bigint, mail_wacht bigint, mail_onbekend bigint, mail_mislukt bigint)',
      'sql stable',
      `select b.wacht, b.oudste, b.open, m.wacht, m.onbekend, m.mislukt from
        (select count(*) filter (where doorgezet_op is null) as wacht, min(gemaakt_op) filter (where doorgezet_op is null) as oudste, count(*) filter (where doorgezet_op is not null) as open from outbox.bericht where klaar_op is null) b,
        (select count(*) filter (where status in ('WACHT', 'BEZIG')) as wacht, count(*) filter (where status = 'ONBEKEND') as onbekend, count(*) filter (where status = 'MISLUKT') as mislukt from notificatie.mail where status in ('WACHT', 'BEZIG', 'ONBEKEND', 'MISLUKT')) m`,
      'mb_worker',
    ),
    ...functie(
      'organisaties_met_zegelwerk()',
      'setof uuid',
      'sql stable',
      // The newest line of a tenant tells whether there is work: two index probes each, however long the log.
      `select o.organisatie_id from organisatie.organisatie o
       cross join lateral (select r.id from audit.regel r where r.organisatie_id = o.organisatie_id order by r.op desc, r.id limit 1) laatste
       where not exists (select 1 from audit.zegel z where z.organisatie_id = o.organisatie_id and z.regel_id = laatste.id)`,
      'mb_worker',
    ),
  ];
}

function aflevering(): string[] {
  return functie(
    'overdracht_afleveren(p_overdracht_id uuid, p_ontvangst_id uuid, p_bericht_id uuid, p_nu timestamptz)',
    'boolean',
    'plpgsql',
    `
declare
  v overdracht.overdracht;
  v_naar uuid;
  v_antwoord uuid;
begin
  select * into v from overdracht.overdracht o
    where o.id = p_overdracht_id and o.organisatie_id = nullif(current_setting('mb.organisatie_id', true), '')::uuid;
  if not found then return false; end if;
  if exists (select 1 from overdracht.route r where r.overdracht_id = v.id) then return true; end if;
  if v.aan_code is not null then
    select o.organisatie_id into v_naar from organisatie.organisatie o where o.aan_code = v.aan_code;
  else
    select r.van_organisatie_id, r.overdracht_id into v_naar, v_antwoord
      from overdracht.route r where r.ontvangst_id = v.antwoord_op and r.naar_organisatie_id = v.organisatie_id;
  end if;
  if v_naar is null then return false; end if;
  insert into overdracht.route (overdracht_id, van_organisatie_id, ontvangst_id, naar_organisatie_id)
    values (v.id, v.organisatie_id, p_ontvangst_id, v_naar) on conflict (overdracht_id) do nothing;
  if not found then return true; end if;
  insert into overdracht.ontvangst (organisatie_id, id, soort, afzender_naam, grondslag, doel, velden, inhoud, sha256, verzonden_op, ontvangen_op, antwoord_op)
    select v_naar, p_ontvangst_id, v.soort, o.naam, v.grondslag, v.doel, v.velden, v.inhoud, v.sha256, v.verzonden_op, p_nu, v_antwoord
    from organisatie.organisatie o where o.organisatie_id = v.organisatie_id;
  insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op)
    values (v_naar, p_bericht_id, 'OverdrachtAangekomen', json_build_object('ontvangstId', p_ontvangst_id)::jsonb, p_nu);
  update overdracht.overdracht set afgeleverd_op = p_nu where organisatie_id = v.organisatie_id and id = v.id;
  return true;
end`,
    'mb_worker',
  );
}
