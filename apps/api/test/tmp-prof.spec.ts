import { Client as PgClient } from 'pg';
const Q = ((global as any).__Q = new Map<string, [number, number]>());
const oudeQ = (PgClient.prototype as any).query;
(PgClient.prototype as any).query = function (...a: any[]) {
  const sql = typeof a[0] === 'string' ? a[0] : (a[0]?.text ?? '?');
  if (sql.startsWith('select m.id, m.nummer, m.status, m.vormen')) (global as any).__L = [sql, typeof a[0] === 'string' ? a[1] : a[0].values];
  if (sql.startsWith("select set_config('mb.org")) (global as any).__Z = typeof a[0] === 'string' ? a[1] : a[0].values;
  const b = performance.now();
  const klaar = () => { const k = sql.replace(/\s+/g, ' ').slice(0, 110); const v = Q.get(k) ?? [0, 0]; v[0] += performance.now() - b; v[1]++; Q.set(k, v); };
  const cb = a.findIndex((x: any) => typeof x === 'function');
  if (cb >= 0) { const f = a[cb]; a[cb] = (...r: any[]) => { klaar(); f(...r); }; return oudeQ.apply(this, a); }
  const uit = oudeQ.apply(this, a);
  uit?.then?.(klaar, klaar);
  return uit;
};
import { Client } from 'pg';
import { maakTestDatabase } from '@meldbaken/platform/testing';
import { MIGRATIES } from '../src/migraties';
import { zaai } from '../src/zaai/zaai';
import { Bezoekers } from '../src/zaai/bezoekers';
import { Regie } from '../src/zaai/regie';
it('p', async () => {
  const db = await maakTestDatabase(MIGRATIES);
  const beheer = new Client({ connectionString: db.beheerUrl });
  await beheer.connect();
  const t: Record<string, [number, number]> = {};
  const meet = (o: any, naam: string) => {
    const oud = o[naam];
    o[naam] = async function (...a: any[]) {
      const b = performance.now();
      try { return await oud.apply(this, a); } finally { const k = naam; t[k] ??= [0, 0]; t[k][0] += performance.now() - b; t[k][1]++; }
    };
  };
  meet(Bezoekers.prototype, 'sessie'); meet(Bezoekers.prototype, 'stuur'); meet(Bezoekers.prototype, 'vraag'); meet(Regie.prototype, 'ganaar'); meet(Regie.prototype, 'speel');
  const fs = await import('node:fs');
  const pgcpu = () => { let n = 0; for (const d of fs.readdirSync('/proc')) { if (!/^\d+$/.test(d)) continue; try { const c = fs.readFileSync(`/proc/${d}/cmdline`, 'utf8'); if (!c.includes(db.naam)) continue; const st = fs.readFileSync(`/proc/${d}/stat`, 'utf8').split(') ')[1].split(' '); n += Number(st[11]) + Number(st[12]); } catch {} } return n; };
  let pg = 0; const iv = setInterval(() => { pg = Math.max(pg, pgcpu()); }, 100);
  const c0 = process.cpuUsage();
  const b = performance.now();
  await zaai({ sleutel: Buffer.alloc(32, 7), baseUrl: 'http://localhost:3000', ...db, client: beheer, nu: new Date('2026-11-22T15:30:00+01:00') });
  clearInterval(iv); const c1 = process.cpuUsage(c0); process.stdout.write(`cpu node ${c1.user / 1e6} + ${c1.system / 1e6}, pg ${pg / 100}\n`);
  process.stdout.write(`totaal ${performance.now() - b}\n${JSON.stringify(t, null, 1)}\n`);
  const q = async (s: string) => process.stdout.write(JSON.stringify((await beheer.query(s)).rows) + '\n');
  await q('select count(*) from outbox.bericht'); await q('select count(*) from notificatie.notificatie'); await q('select count(*) from notificatie.mail'); await q('select count(*), count(gedaan_op) from termijn.termijn_actie');
  await q(`select a.email, count(*)::int, count(*) filter (where n.gelezen_op is null)::int as ongelezen from notificatie.notificatie n join organisatie.lidmaatschap l on l.id = n.ontvanger_id join organisatie.account a on a.id = l.account_id group by 1 order by 2 desc`);
  await q("select calls, round(total_exec_time::numeric,1) as ms, round(total_plan_time::numeric,1) as plan, left(query, 130) as q from pg_stat_statements order by total_exec_time + total_plan_time desc limit 25").catch((e: any) => process.stdout.write(String(e) + '\n'));
  const m = new Map<string, [number, number]>();
  for (const [k, v] of (global as any).__Q ?? []) m.set(k, v);
  process.stdout.write([...m].sort((a, b) => b[1][0] - a[1][0]).slice(0, 30).map(([k, [ms, n]]) => `${ms.toFixed(0)} ms ${n}x ${(ms/n).toFixed(1)} ${k}`).join('\n') + '\n');
  const app = new Client({ connectionString: db.appUrl }); await app.connect();
  const [sql, waarden] = (global as any).__L;
  for (let i = 0; i < 3; i++) {
  await app.query('begin');
  await app.query("select set_config('mb.organisatie_id', $1, true), set_config('mb.lidmaatschap_id', $2, true), set_config('mb.account_id', $3, true)", (global as any).__W ?? (global as any).__Z);
  const r = await app.query('explain (analyze, summary) ' + sql, waarden);
  process.stdout.write(r.rows.map((x: any) => x['QUERY PLAN']).filter((x: string) => /Planning|Execution|JIT|Timing|Functions/.test(x)).join(' | ') + ' lines ' + r.rows.length + ' ms\n');
  await app.query('commit'); }
  process.stdout.write(sql.length + ' ms\n' + sql + ' ms \n');
  await app.end();
  await beheer.end();
});
