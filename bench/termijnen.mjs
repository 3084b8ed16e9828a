// Acts of deadlines at 1,000,000 running terms: see bench/README.md.
import { execFileSync, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pauze } from '../tools/chaos/kans.mjs';
import { Kluster, RedisServer, vrijePoort } from '../tools/chaos/kluster.mjs';
import { vulActies, vulDossiers, vulTenants, vulTermijnen } from '../tools/chaos/vulling.mjs';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const getal = (naam, anders) => Number(process.env[naam] ?? anders);
const TERMIJNEN = getal('TERMIJNEN', 1_000_000);
const TENANTS = getal('TENANTS', 200);
const WORKERS = getal('WORKERS', 1);
const LOS = getal('LOS', 3000);
const TEGELIJK = getal('TEGELIJK', 10_000);
const BERG = getal('BERG', 50_000);
const RIJEN = (process.env.RIJEN ?? 'postgres,redis').split(',');
const ZAAD = 20_261_122;
const PER_KEER = 100_000;
const PER_TENANT = Math.ceil(TERMIJNEN / TENANTS / 10);
const zeg = (t) => process.stdout.write(`${t}\n`);
const seconden = (ms) => (ms / 1000).toFixed(1);

execFileSync(process.execPath, ['tools/build/build.mjs', 'server'], { stdio: 'inherit' });
execFileSync(process.execPath, ['bench/bouw-opzet.mjs'], { stdio: 'inherit' });
const kluster = await Kluster.start(await import(join(root, 'dist/bench/opzet.mjs')));
const SLEUTEL = randomBytes(32).toString('base64');

/** 0 to 1 from the number alone. */
const kans = (welke) => `((hashint8extended(n, ${welke}) & 4294967295) / 4294967296.0)`;

/** Terms that end in the next 90 days, each with two or three acts at random moments before. */
async function laad(db) {
  const c = await db.pool.connect();
  await c.query('set session_replication_role = replica; set synchronous_commit = off');
  await vulTenants(c, { zaad: ZAAD, tenants: TENANTS });
  await vulDossiers(c, { zaad: ZAAD, tenants: TENANTS, per: PER_TENANT });
  const vanaf = `clock_timestamp()`;
  await c.query(`create table chaos.nul as select ${vanaf} as op`);
  for (let eerste = 0; eerste < TERMIJNEN; eerste += PER_KEER) {
    const bron = `(select n, 1 + n % ${TENANTS} as t, 1 + n / ${TENANTS} % ${PER_TENANT} as d, nul.op + interval '2 days' + ${kans(1)} * interval '90 days' as vervalt
      from generate_series(${eerste + 1}, ${Math.min(eerste + PER_KEER, TERMIJNEN)}) n cross join chaos.nul)`;
    await vulTermijnen(c, { zaad: ZAAD, van: `${bron} b` });
    await vulActies(c, {
      zaad: ZAAD,
      van: `(select t, n, d, a.k, a.soort, array['EIGENAAR'] as aan, vervalt - a.deel * interval '2 days' as op, 1 as revisie from ${bron} b
        cross join lateral (values (1, 'WERKDAGEN_VOORAF', ${kans(2)}), (2, 'UREN_VOORAF', ${kans(3)} / 4), (3, 'VERLOPEN', 0)) as a (k, soort, deel) where a.k < 3 or n % 2 = 0) x`,
    });
  }
  await c.query('set session_replication_role = origin');
  c.release();
  await db.rijen('vacuum analyze termijn.termijn, termijn.termijn_actie, toegang.dossier_toegang');
  await db.rijen('analyze');
}

const hex = (x, breedte) => `lpad(to_hex(${x}), ${breedte}, '0')`;
const ZAAD_HEX = ZAAD.toString(16).padStart(8, '0');

/** So many acts on terms of one tenant, or of all, at this SQL moment (`x` counts them). Answers the family of their ids. */
let familie = 0xa000;
async function plan(db, { aantal, op, tenant }) {
  const per = Math.floor(TERMIJNEN / TENANTS) - 1;
  const n = tenant ? `(1 + (x - 1) % ${per}) * ${TENANTS} + ${tenant - 1}` : `1 + (x * 7919::bigint) % ${TERMIJNEN}`;
  const deze = (familie++).toString(16);
  await db.rijen(`insert into termijn.termijn_actie (organisatie_id, id, termijn_id, dossier_id, soort, aan, op, revisie)
    select t.organisatie_id, ('${ZAAD_HEX}-${deze}-7000-8' || ${hex('r.t', 3)} || '-' || ${hex('r.x', 12)})::uuid, t.id, t.dossier_id, 'START', array['EIGENAAR'], r.op, 1
    from (select x, n, 1 + n % ${TENANTS} as t, ${op} as op from (select x, ${n} as n from generate_series(1, ${aantal}) x) y) r
    join termijn.termijn t on t.organisatie_id = ('${ZAAD_HEX}-0001-7000-8' || ${hex('r.t', 3)} || '-000000000000')::uuid
      and t.id = ('${ZAAD_HEX}-0006-7000-8' || ${hex('r.t', 3)} || '-' || ${hex('r.n', 12)})::uuid`);
  return `${ZAAD_HEX}-${deze}-7000-8000-000000000000`;
}

/** Rows of one family: ids between its first and its last. */
const VAN = `substr(id::text, 10, 4) = substr($1::text, 10, 4)`;
const OPEN = `select count(*) from termijn.termijn_actie where gedaan_op is null and op <= $2 and ${VAN}`;
const LAAT = `select percentile_disc(0.5) within group (order by ms) as p50, percentile_disc(0.99) within group (order by ms) as p99, max(ms) as hoogste, count(*) as n
  from (select extract(epoch from gedaan_op - op) * 1000 as ms from termijn.termijn_actie where ${VAN} and op >= $2::timestamptz - interval '1 day') x`;

async function startWorkers(db, redis) {
  const env = {
    PATH: process.env.PATH,
    BASE_URL: 'http://localhost:3000',
    DATABASE_URL: kluster.url('bench', 'mb_worker'),
    MELDBAKEN_DATABASE_URL_WACHTRIJ: kluster.url('bench', 'mb_wachtrij'),
    MELDBAKEN_SLEUTEL: SLEUTEL,
    MELDBAKEN_DEMO: '1',
    MELDBAKEN_LOGNIVEAU: 'warn',
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  const maak = async () => {
    const kind = fork(join(root, 'dist/server/worker.mjs'), [], {
      env: { ...env, PORT: String((await vrijePoort()) - 1) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await new Promise(
      (k, m) => (kind.once('message', k), kind.once('exit', () => m(new Error('the worker did not start')))),
    );
    return kind;
  };
  return Promise.all(Array.from({ length: WORKERS }, maak));
}

async function stopWorkers(kinderen) {
  await Promise.all(kinderen.map((k) => new Promise((klaar) => (k.once('exit', klaar), k.kill('SIGTERM')))));
}

/** The planner's question, as the worker asks it, while nothing else runs. */
async function meetPlanner() {
  const { default: pg } = await import('pg');
  const c = new pg.Client({ connectionString: kluster.url('bench', 'mb_worker') });
  await c.connect();
  const meet = async (sql, tot, keer) => {
    const tijden = [];
    let rijen = 0;
    for (let i = 0; i < keer; i++) {
      const begin = performance.now();
      rijen = (await c.query({ name: `q${sql.length}`, text: sql, values: [tot()] })).rowCount;
      tijden.push(performance.now() - begin);
    }
    tijden.sort((a, b) => a - b);
    const deel = (d) => tijden[Math.min(keer - 1, Math.floor(d * keer))].toFixed(1);
    return `p50 ${deel(0.5)} ms, p99 ${deel(0.99)} ms, ${rijen} rows`;
  };
  const sql = 'select organisatie_id as "organisatieId", op from doorgang.termijnwerk($1)';
  zeg(
    `planner's query, 24 hours ahead: ${await meet(sql, () => new Date(Date.now() + 86_400_000), 100)} (target p99 < 50 ms)`,
  );
  zeg(`the sweep's query, up to now: ${await meet(sql, () => new Date(), 100)}`);
  await c.end();
}

/** Waits until no act of the family is open at that moment; answers when (ms). */
async function tot0(db, familieId, moment, hoogstensMs) {
  let rest;
  const begin = Date.now();
  do {
    rest = await db.getal(OPEN, [familieId, moment]);
    if (rest) await pauze(100);
  } while (rest && Date.now() - begin < hoogstensMs);
  return { op: Date.now(), rest };
}

/** On one queue: loose acts during a minute, many in one moment, a mountain of one tenant beside the acts of another. */
async function meetRij(db, rij) {
  const redis = rij === 'redis' ? await RedisServer.start(kluster.map) : undefined;
  const minuut = (over) => new Date((Math.ceil(Date.now() / 60_000) + over) * 60_000);
  const [los, samen, berg] = [minuut(1), minuut(2), minuut(3)];
  const sql = (d) => `'${d.toISOString()}'::timestamptz`;
  const a = await plan(db, {
    aantal: LOS,
    op: `${sql(los)} + ((hashint8extended(x, 5) & 4294967295) / 4294967296.0) * interval '60 seconds'`,
  });
  const b = await plan(db, { aantal: TEGELIJK, op: sql(samen) });
  const c = await plan(db, { aantal: BERG, tenant: 7, op: `${sql(berg)} - x * interval '1 microsecond'` });
  const d = await plan(db, { aantal: 40, tenant: 9, op: `${sql(berg)} + x * interval '250 milliseconds'` });
  await db.rijen('analyze termijn.termijn_actie');
  const begin = performance.now();
  const workers = await startWorkers(db, redis);
  zeg(`[${rij}] ${WORKERS} worker(s) ready in ${seconden(performance.now() - begin)} s`);
  try {
    await pauze(los.getTime() + 61_500 - Date.now());
    const [l] = await db.rijen(LAAT, [a, los]);
    const open = await db.getal(OPEN, [a, new Date()]);
    zeg(
      `[${rij}] ${l.n} acts at random moments of a minute: late p50 ${Number(l.p50).toFixed(0)} ms, p99 ${Number(l.p99).toFixed(0)} ms, most ${Number(l.hoogste).toFixed(0)} ms, open ${open} (target p99 < 1000 ms)`,
    );
    await pauze(samen.getTime() - Date.now());
    const s = await tot0(db, b, samen, 50_000);
    zeg(
      `[${rij}] ${TEGELIJK} acts at one moment: all effects done in ${seconden(s.op - samen.getTime())} s, open ${s.rest} (target < 5 s)`,
    );
    await pauze(berg.getTime() - Date.now());
    const [g] = await Promise.all([tot0(db, c, berg, 120_000), pauze(10_500)]);
    await tot0(db, d, new Date(), 30_000);
    const [ander] = await db.rijen(LAAT, [d, berg]);
    zeg(
      `[${rij}] beside ${BERG} due acts of another tenant: late p50 ${Number(ander.p50).toFixed(0)} ms, most ${Number(ander.hoogste).toFixed(0)} ms (target < 5000 ms); the mountain is done in ${seconden(g.op - berg.getTime())} s, open ${g.rest}`,
    );
  } finally {
    await stopWorkers(workers);
    await redis?.sluit();
  }
}

const db = await kluster.maakDatabase('bench');
try {
  const begin = performance.now();
  await laad(db);
  const acties = await db.getal('select count(*) from termijn.termijn_actie');
  zeg(
    `${TERMIJNEN} running terms, ${acties} planned acts, ${TENANTS} tenants: loaded in ${seconden(performance.now() - begin)} s (target < 300 s)`,
  );
  await meetPlanner();
  for (const rij of RIJEN) await meetRij(db, rij);
} finally {
  await db.sluit();
  await kluster.sluit();
}
