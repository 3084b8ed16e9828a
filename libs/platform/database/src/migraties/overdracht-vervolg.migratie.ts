import type { MigrationInterface, QueryRunner } from 'typeorm';
import { voerUit } from './rls-v1';

const KOP = 'overdracht_afleveren(p_overdracht_id uuid, p_ontvangst_id uuid, p_bericht_id uuid, p_nu timestamptz)';

/**
 * Later copies to whoever received an earlier one of ours. The passage finds the receiver and its receipt by the route of that
 * earlier sending, so that a sender can follow up on nothing but its own.
 */
export class OverdrachtVervolg1763800000044 implements MigrationInterface {
  name = 'OverdrachtVervolg1763800000044';

  async up(q: QueryRunner): Promise<void> {
    await voerUit(q, [
      `alter table overdracht.overdracht add column vervolg_op uuid,
        add foreign key (organisatie_id, vervolg_op) references overdracht.overdracht,
        drop constraint overdracht_check,
        add constraint overdracht_naar_een check (num_nonnulls(aan_code, antwoord_op, vervolg_op) = 1)`,
      `alter table overdracht.ontvangst add column vervolg_op uuid,
        add foreign key (organisatie_id, vervolg_op) references overdracht.ontvangst`,
      `grant create on schema doorgang to mb_doorgang`,
      `create or replace function doorgang.${KOP} returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $f$${AFLEVEREN}$f$`,
      `revoke create on schema doorgang from mb_doorgang`,
    ]);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('what was sent as a follow-up stays readable as one'));
  }
}

const AFLEVEREN = `
declare
  v overdracht.overdracht;
  v_naar uuid;
  v_antwoord uuid;
  v_vervolg uuid;
begin
  select * into v from overdracht.overdracht o
    where o.id = p_overdracht_id and o.organisatie_id = nullif(current_setting('mb.organisatie_id', true), '')::uuid;
  if not found then return false; end if;
  if exists (select 1 from overdracht.route r where r.overdracht_id = v.id) then return true; end if;
  if v.aan_code is not null then
    select o.organisatie_id into v_naar from organisatie.organisatie o where o.aan_code = v.aan_code;
  elsif v.antwoord_op is not null then
    select r.van_organisatie_id, r.overdracht_id into v_naar, v_antwoord
      from overdracht.route r where r.ontvangst_id = v.antwoord_op and r.naar_organisatie_id = v.organisatie_id;
  else
    select r.naar_organisatie_id, r.ontvangst_id into v_naar, v_vervolg
      from overdracht.route r where r.overdracht_id = v.vervolg_op and r.van_organisatie_id = v.organisatie_id;
  end if;
  if v_naar is null then return false; end if;
  insert into overdracht.route (overdracht_id, van_organisatie_id, ontvangst_id, naar_organisatie_id)
    values (v.id, v.organisatie_id, p_ontvangst_id, v_naar) on conflict (overdracht_id) do nothing;
  if not found then return true; end if;
  insert into overdracht.ontvangst (organisatie_id, id, soort, afzender_naam, grondslag, doel, velden, inhoud, sha256, verzonden_op, ontvangen_op, antwoord_op, vervolg_op)
    select v_naar, p_ontvangst_id, v.soort, o.naam, v.grondslag, v.doel, v.velden, v.inhoud, v.sha256, v.verzonden_op, p_nu, v_antwoord, v_vervolg
    from organisatie.organisatie o where o.organisatie_id = v.organisatie_id;
  insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op)
    values (v_naar, p_bericht_id, 'OverdrachtAangekomen', json_build_object('ontvangstId', p_ontvangst_id)::jsonb, p_nu);
  update overdracht.overdracht set afgeleverd_op = p_nu where organisatie_id = v.organisatie_id and id = v.id;
  return true;
end`;
