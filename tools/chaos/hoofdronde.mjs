// The long round: acts come due every moment, two workers are killed again and again, and other things break meanwhile.
import { join } from 'node:path';
import { kansen, pauze, wachtTot } from './kans.mjs';
import { tel } from './telling.mjs';
import { vulActies, vulDossiers, vulTenants, vulTermijnen } from './vulling.mjs';
import { Plek, probeerMetFouteKlok, werkerOmgeving } from './werkers.mjs';

const TENANTS = 20;
const PER_DOSSIER = 10;
const AANLOOP_MS = 3000;

/** Two acts a term: a reminder, and (half of the terms) becoming late or (half) another; one in 30 was overtaken by a change. */
async function vul(db, o, vanaf, duurMs) {
  const termijnen = Math.ceil(o.acties / 2);
  // Chance from the number and the seed alone, whatever the order of the rows.
  const kans = (welke) => `((hashint8extended(n, ${o.zaad * 2 + welke}) & 4294967295) / 4294967296.0)`;
  const einde = `'${new Date(vanaf.getTime() + duurMs).toISOString()}'::timestamptz`;
  await db.rijen(`create table chaos.bron as select x.*, eerst + ${kans(1)} * (${einde} - eerst) as laatst
    from (select n, 1 + n % ${TENANTS} as t, 1 + n / ${TENANTS} / ${PER_DOSSIER} as d, n % 2 = 0 as laat, n % 30 = 7 as oud,
      '${vanaf.toISOString()}'::timestamptz + ${kans(0)} * ${duurMs} * interval '1 millisecond' as eerst from generate_series(1, ${termijnen}) n) x`);
  const client = { query: (sql) => db.rijen(sql) };
  await vulTenants(client, { zaad: o.zaad, tenants: TENANTS });
  await vulDossiers(client, { zaad: o.zaad, tenants: TENANTS, per: Math.ceil(termijnen / TENANTS / PER_DOSSIER) + 1 });
  await vulTermijnen(client, {
    zaad: o.zaad,
    van: `(select t, n, d, case when laat then laatst else laatst + interval '30 days' end as vervalt from chaos.bron) b`,
  });
  const soorten = `(array['START', 'WERKDAGEN_VOORAF', 'LAATSTE_DAG', 'UREN_VOORAF'])[1 + n % 4]`;
  await vulActies(client, {
    zaad: o.zaad,
    van: `(select t, n, d, 1 as k, ${soorten} as soort, array['EIGENAAR'] as aan, eerst as op, case when oud then 2 else 1 end as revisie from chaos.bron union all
      select t, n, d, 2, case when laat then 'VERLOPEN' else 'UREN_VOORAF' end, case when laat then array['BESTUURDER'] else array['EIGENAAR', 'PLAATSVERVANGER'] end, laatst, 1 from chaos.bron) b`,
  });
  await db.rijen('analyze');
}

/** How long a worker takes to be ready on this machine, now. */
async function meetOpstart(env, logboek) {
  const begin = performance.now();
  const plekken = await Promise.all([new Plek(env, logboek).start(), new Plek(env, logboek).start()]);
  const gereed = await Promise.all(plekken.map((p) => p.gereed));
  const ms = performance.now() - begin;
  await Promise.all(plekken.map((p) => p.stop()));
  if (!gereed.every(Boolean)) throw new Error(`a worker does not start: see ${logboek}`);
  return ms;
}

/** Kills and restarts one place until all kills are used. About one in eight dies while it starts. */
async function moord(plek, kans, stand, o) {
  while (stand.gedood < o.kills) {
    await plek.start();
    if (kans() < 0.12) await pauze(kans() * stand.opstartMs);
    else {
      await Promise.race([plek.gereed, pauze(20_000)]);
      await pauze(kans() * 2 * stand.leefMs);
    }
    // The kills are spread over the whole run: who is ahead of it lives a little longer.
    while (plek.leeft && stand.gedood / o.kills > stand.voortgang() + 0.02) await pauze(50);
    if (stand.gedood >= o.kills) break;
    stand.gedood++;
    await plek.dood();
  }
  await plek.dood();
}

/** The named disasters, evenly over the run. */
async function rampspoed(rampen, stand, zeg) {
  for (const [i, ramp] of rampen.entries()) {
    while (stand.voortgang() < (i + 1) / (rampen.length + 1) && !stand.voorbij()) await pauze(100);
    const fout = await ramp.doe();
    stand.rampen[ramp.naam] = (stand.rampen[ramp.naam] ?? 0) + 1;
    if (fout) stand.fouten.push(`${ramp.naam}: ${fout}`);
    zeg(`  ${ramp.naam}${fout ? `: ${fout}` : ''}`);
  }
}

function rampen({ kluster, redis, db, env, o }) {
  const leeg = async () => {
    if (redis) return void (await redis.leeg());
    const rijen = await db.rijen(
      `select format('%I.%I', schemaname, tablename) as t from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'`,
    );
    await db.rijen(`truncate ${rijen.map((r) => r.t).join(', ')}`);
  };
  const herhaal = (aantal, naam, doe) => Array.from({ length: aantal }, () => ({ naam, doe }));
  const lijst = [
    ...herhaal(o.crashes, 'database killed', () => kluster.laatVallen().then(() => null)),
    ...herhaal(o.leegmaken, 'queue emptied', () => leeg().then(() => null)),
    ...(redis ? herhaal(o.leegmaken, 'Redis killed and restarted', () => redis.laatVallen().then(() => null)) : []),
    { naam: 'worker an hour ahead refused', doe: () => probeerMetFouteKlok(env, 3_600_000) },
    { naam: 'worker an hour behind refused', doe: () => probeerMetFouteKlok(env, -3_600_000) },
  ];
  const kans = kansen(o.zaad + 7);
  return lijst
    .map((r) => [kans(), r])
    .sort((a, b) => a[0] - b[0])
    .map(([, r]) => r);
}

/** Everything due, every event handled, every mail away or with a person. */
async function komTotRust(db, env, logboek, o) {
  // Two minutes later: what the queue lost is handed over again after one.
  const plekken = await Promise.all(
    [1, 2].map(() => new Plek({ ...env, MELDBAKEN_KLOK_VERSCHUIVING: 'PT2M' }, logboek).start()),
  );
  const begin = performance.now();
  const open = `select (select count(*) from termijn.termijn_actie where gedaan_op is null and op <= $1) + (select count(*) from outbox.bericht where klaar_op is null)
    + (select count(*) from notificatie.mail where status = 'WACHT')`;
  await wachtTot(
    () => db.getal(open, [new Date()]),
    (n) => n === 0,
    o.geduldMs,
  );
  const ms = performance.now() - begin;
  await Promise.all(plekken.map((p) => p.stop()));
  return ms;
}

/** Runs it on one backend; answers the counts. */
export async function hoofdronde({ kluster, redis, post, naam, o, zeg }) {
  const db = await kluster.maakDatabase(naam);
  const logboek = join(kluster.map, `${naam}.log`);
  const env = werkerOmgeving({ kluster, database: naam, redis, post, traagMs: o.traagMs });
  const opstartMs = await meetOpstart(env, logboek);
  // On a slow machine a worker lives longer: its first statements on new connections are the slowest.
  const leefMs = Math.max(o.leefMs, opstartMs);
  const duurMs = Math.max(8000, (o.kills / 2) * (opstartMs * 0.95 + leefMs + 100));
  const vanaf = new Date(Date.now() + AANLOOP_MS);
  await vul(db, o, vanaf, duurMs);
  zeg(`${naam}: ${o.acties} acts over ${Math.round(duurMs / 1000)} s; a worker starts in ${Math.round(opstartMs)} ms`);
  const einde = vanaf.getTime() + duurMs;
  const stand = { gedood: 0, opstartMs, leefMs, rampen: {}, fouten: [] };
  stand.voortgang = () => Math.min(1, (Date.now() - vanaf.getTime()) / duurMs);
  stand.voorbij = () => Date.now() > einde && stand.gedood >= o.kills;
  const plekken = [new Plek(env, logboek), new Plek(env, logboek)];
  await Promise.all([
    ...plekken.map((p, i) => moord(p, kansen(o.zaad + i), stand, o)),
    rampspoed(rampen({ kluster, redis, db, env, o }), stand, zeg),
  ]);
  await pauze(einde - Date.now());
  const tijdens = await db.getal('select count(*) from termijn.termijn_actie where gedaan_op is not null');
  const rustMs = await komTotRust(db, env, logboek, o);
  const telling = await tel(db, new Date(), post.ontvangen);
  await db.sluit();
  return { ...stand, ...telling, tijdens, rustMs, duurMs, logboek };
}
