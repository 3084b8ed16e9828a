import { randomUUID } from 'node:crypto';
import { DatabaseError, type Client } from 'pg';
import { voegToe, type Rij } from './rijen-vullen';
import type { TenantTabel } from './tenant-tabellen';

export interface Poging {
  naam: string;
  sql: string;
  waarden?: unknown[];
  /** A refusal that says nothing about the other tenant, for this attempt alone. */
  ookGoed?: string;
  /** The refusal that must come once the right to the statement is there. */
  muur?: string;
}

export interface Uitslag {
  /** SQLSTATE, or null when the statement went through. */
  fout: string | null;
  /** Rows seen or touched. */
  rijen: number;
}

export interface Wie {
  organisatie: string;
  lid: string;
  account: string;
}

export const NIEMAND: Wie = { organisatie: '', lid: '', account: '' };

/** Rights that are not there, row security, foreign keys, COPY FROM under row security, ON CONFLICT without a match. */
export const MUUR_CODES = ['42501', '23503', '0A000'];

const zet = (w: Wie): string =>
  Object.entries({ organisatie_id: w.organisatie, lidmaatschap_id: w.lid, account_id: w.account })
    .map(([naam, waarde]) => `select set_config('mb.${naam}', '${waarde}', true)`)
    .join('; ');

/** One statement in a transaction of its own as this caller; committed when it goes through, so that harm would show. */
export async function doe(c: Client, wie: Wie | null, p: Poging): Promise<Uitslag> {
  await c.query(wie ? `begin; ${zet(wie)}` : 'begin');
  try {
    const { rowCount } = await c.query(p.sql, p.waarden ?? []);
    await c.query('commit');
    return { fout: null, rijen: rowCount ?? 0 };
  } catch (fout) {
    await c.query('rollback');
    if (!(fout instanceof DatabaseError)) throw fout;
    return { fout: fout.code ?? '?', rijen: 0 };
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Everything that somebody could try on the rows of another tenant, in one table. No attempt may see or touch a row. */
export function pogingenOp(t: TenantTabel, eigen: Rij, ander: Rij, rijenVanAnder: ReadonlyMap<string, Rij>): Poging[] {
  const tenant = ander['organisatie_id'];
  const sleutel = t.sleutel.map((k, i) => `${k} = $${i + 1}`).join(' and ');
  const waarden = t.sleutel.map((k) => ander[k]);
  const kolom = t.kolommen.find((k) => !t.sleutel.includes(k.naam))?.naam ?? t.sleutel.at(-1) ?? '';
  const vers = {
    ...ander,
    ...Object.fromEntries(
      t.sleutel.filter((k) => k !== 'organisatie_id' && UUID.test(String(ander[k]))).map((k) => [k, randomUUID()]),
    ),
  };
  const erbij = voegToe(t, vers);
  const bots = voegToe(t, ander);
  return [
    { naam: 'select by tenant', sql: `select * from ${t.naam} where organisatie_id = $1`, waarden: [tenant] },
    { naam: 'select by key', sql: `select 1 from ${t.naam} where ${sleutel}`, waarden },
    {
      naam: 'select all others',
      sql: `select 1 from ${t.naam} where organisatie_id is distinct from $1`,
      waarden: [eigen['organisatie_id']],
    },
    {
      naam: 'count',
      sql: `select 1 from (select count(*) as n from ${t.naam} where organisatie_id = $1) x where n > 0`,
      waarden: [tenant],
    },
    { naam: 'select for update', sql: `select 1 from ${t.naam} where ${sleutel} for update`, waarden },
    { naam: 'insert with their tenant', ...erbij },
    { naam: 'insert returning', sql: `${erbij.sql} returning organisatie_id`, waarden: erbij.waarden },
    { naam: 'update by key', sql: `update ${t.naam} set ${kolom} = ${kolom} where ${sleutel}`, waarden },
    {
      naam: 'update returning',
      sql: `update ${t.naam} set ${kolom} = ${kolom} where organisatie_id = $1 returning *`,
      waarden: [tenant],
    },
    {
      naam: 'move to them',
      sql: `update ${t.naam} set organisatie_id = $1 where organisatie_id <> $1`,
      waarden: [tenant],
    },
    {
      naam: 'take from them',
      sql: `update ${t.naam} set organisatie_id = $1 where organisatie_id = $2`,
      waarden: [eigen['organisatie_id'], tenant],
    },
    { naam: 'delete by key', sql: `delete from ${t.naam} where ${sleutel}`, waarden },
    { naam: 'delete returning', sql: `delete from ${t.naam} where organisatie_id = $1 returning *`, waarden: [tenant] },
    {
      naam: 'upsert that updates',
      sql: `${bots.sql} on conflict (${t.sleutel.join(', ')}) do update set ${kolom} = excluded.${kolom}`,
      waarden: bots.waarden,
    },
    { naam: 'upsert that does nothing', sql: `${bots.sql} on conflict do nothing`, waarden: bots.waarden },
    {
      naam: 'merge',
      sql: `merge into ${t.naam} d using (select $1::uuid as o) b on d.organisatie_id = b.o when matched then delete`,
      waarden: [tenant],
    },
    { naam: 'copy out', sql: `copy (select * from ${t.naam} where organisatie_id = '${String(tenant)}') to stdout` },
    { naam: 'copy in', sql: `copy ${t.naam} from stdin` },
    { naam: 'truncate', sql: `truncate ${t.naam} cascade` },
    { naam: 'row security off', sql: `set local row_security = off; select 1 from ${t.naam}` },
    { naam: 'statistics', sql: `select 1 from pg_stats where schemaname || '.' || tablename = $1`, waarden: [t.naam] },
    ...verwijzingen(t, eigen, rijenVanAnder),
  ];
}

/** What else must stand in a row that points this way: else a check stops it before the wall is tried. */
const DAARBIJ: Readonly<Record<string, Rij>> = {
  'overdracht.overdracht.vervolg_op': { aan_code: null, antwoord_op: null },
  'igj.bericht.ontvangst_id': { richting: 'IN', overdracht_id: null, door_id: null, sleutel: null },
  'igj.hand_antwoord.vraag_id': { soort: 'ANTWOORD', rapportage_gevraagd: null },
  'igj.maatregel.geeindigd_door': { geeindigd_op: '2026-11-23' },
  'igj.signaal.overdracht_id': { bevestigd_op: '2026-11-23T10:00:00Z' },
  'vergewis.ontheffing.ingetrokken_door': { ingetrokken_op: '2026-11-23T10:00:00Z' },
  'vergewis.voorwaarde.ingetrokken_door': { ingetrokken_op: '2026-11-23T10:00:00Z' },
  'vergewis.sollicitant_inzending.bevinding_id': { soort: 'REACTIE', inhoud: '\\x01' },
  'vergewis.mail.ontvanger_id': { adres: null },
  'vergewis.herinnering.ontvanger_id': { aan: 'LEIDINGGEVENDE' },
  'toegang.koppeling.goedgekeurd_door': { goedgekeurd_op: '2026-11-23T10:00:00Z' },
  'toegang.koppeling.ingetrokken_door': { ingetrokken_op: '2026-11-23T10:00:00Z' },
  'vergewis.import.bevestigd_door': { bevestigd_op: '2026-11-23T10:00:00Z' },
  'zorgfraude.signaal.samengevoegd_met': { status: 'SAMENGEVOEGD', status_voor: 'ONTVANGEN' },
};

/** An own row, old or new, that points at a row of theirs: once for every foreign key. */
export function verwijzingen(t: TenantTabel, eigen: Rij, rijenVanAnder: ReadonlyMap<string, Rij>): Poging[] {
  return t.verwijzingen.flatMap((v) => {
    const doel = rijenVanAnder.get(v.naar);
    const wijst = v.kolommen
      .map((k, i) => [k, v.doelkolommen[i] ?? ''] as const)
      .filter(([k]) => k !== 'organisatie_id');
    // An account is one human across tenants (reviewed in the sweep).
    if (!doel || !wijst.length || v.naar === 'organisatie.account') return [];
    // A version number is the same in every tenant: such a row already points at the own one (the sweep checks the key).
    if (wijst.every(([k, d]) => eigen[k] === doel[d])) return [];
    const verwijst = Object.fromEntries(wijst.map(([k, d]) => [k, doel[d]]));
    const anders: Rij = { ...verwijst, ...DAARBIJ[`${t.naam}.${Object.keys(verwijst).join()}`] };
    const naam = `at their ${v.naar} (${wijst.map(([k]) => k).join()})`;
    const zet = Object.keys(anders)
      .map((k, i) => `${k} = $${i + 1}`)
      .join(', ');
    const nieuw = { ...eigen, ...(t.sleutel.includes('id') ? { id: randomUUID() } : {}), ...anders };
    return [
      {
        naam: `point ${naam}`,
        sql: `update ${t.naam} set ${zet} where organisatie_id = $${Object.keys(anders).length + 1}`,
        waarden: [...Object.values(anders), eigen['organisatie_id']],
        muur: '23503',
      },
      // The new row may first collide with the own old one.
      { naam: `new row ${naam}`, ...voegToe(t, nieuw), ookGoed: '23505' },
    ];
  });
}
