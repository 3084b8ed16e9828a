// Jobs through our queue layer and outbox against bare BullMQ on the same backend: see bench/README.md.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Queue, Worker, createPostgresBackend, createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Kluster, RedisServer } from '../tools/chaos/kluster.mjs';
import { tenantId, vulTenants } from '../tools/chaos/vulling.mjs';
import { pauze } from '../tools/chaos/kans.mjs';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const AANTAL = Number(process.env.AANTAL ?? 2000);
const RONDES = Number(process.env.RONDES ?? 5);
const TENANTS = 20;
const TEGELIJK = 4;
const ZAAD = 20_261_122;
const NAAM = 'gebeurtenissen';
const zeg = (t) => process.stdout.write(`${t}\n`);

execFileSync(process.execPath, ['bench/bouw-opzet.mjs'], { stdio: 'inherit' });
const opzet = await import(join(root, 'dist/bench/opzet.mjs'));
const kluster = await Kluster.start(opzet);
const db = await kluster.maakDatabase('bench');
await vulTenants({ query: (sql) => db.rijen(sql) }, { zaad: ZAAD, tenants: TENANTS });
const bron = await opzet
  .maakBron({ url: kluster.url('bench', 'mb_worker'), entiteiten: [], maximaal: 10, naam: 'bench' })
  .initialize();
const transacties = new opzet.Transacties(bron);
const klok = new opzet.SystemKlok();
const tenants = Array.from({ length: TENANTS }, (_, i) => tenantId(ZAAD, i + 1));

const mediaan = (x) => [...x].sort((a, b) => a - b)[Math.floor(x.length / 2)];

/** Jobs a second between `begin` and the moment that all were done. */
async function snelheid(doe, klaar) {
  const begin = performance.now();
  await doe();
  await klaar;
  return AANTAL / ((performance.now() - begin) / 1000);
}

function teller() {
  let n = 0;
  let vol;
  const klaar = new Promise((k) => (vol = k));
  return { klaar, tel: () => void (++n === AANTAL && vol()) };
}

/** BullMQ as its own documentation shows it: add in bulk, a worker that does nothing. */
async function kaal(instelling) {
  const maak = () =>
    instelling.soort === 'postgres'
      ? new pg.Pool({ connectionString: instelling.url, max: 4, options: '-c search_path=bullmq' })
      : new Redis(instelling.url, { maxRetriesPerRequest: null });
  const fabriek = instelling.soort === 'postgres' ? createPostgresBackend : createRedisBackend;
  const [een, twee] = [maak(), maak()];
  const rij = new Queue(NAAM, { connection: een }, fabriek);
  const t = teller();
  const werker = new Worker(
    NAAM,
    async () => t.tel(),
    { connection: twee, concurrency: TEGELIJK, autorun: false },
    fabriek,
  );
  await Promise.all([rij.waitUntilReady(), werker.waitUntilReady()]);
  void werker.run();
  const uit = await snelheid(async () => {
    for (let i = 0; i < AANTAL; i += 500)
      await rij.addBulk(
        Array.from({ length: Math.min(500, AANTAL - i) }, () => ({
          name: 'kaal',
          data: { id: randomUUID() },
          opts: { jobId: randomUUID(), removeOnComplete: true },
        })),
      );
  }, t.klaar);
  await werker.close();
  await rij.close();
  await Promise.all([een, twee].map((v) => (v.end ? v.end() : v.disconnect())));
  return uit;
}

/** Our queue layer: declared task, checked content, one processor. */
async function laag(instelling) {
  const wachtrij = new opzet.Wachtrij(instelling);
  const t = teller();
  const register = new opzet.Taakregister();
  register.registreer(opzet.GEBEURTENIS_TAAK, async () => t.tel());
  const werker = new opzet.Taakwerker(instelling, register, { gelijktijdig: TEGELIJK });
  werker.start();
  await werker.gestart();
  await wachtrij.aantal(NAAM, 'waiting');
  const taken = Array.from({ length: AANTAL }, (_, i) => ({
    inhoud: { organisatieId: tenants[i % TENANTS], berichtId: randomUUID() },
  }));
  const uit = await snelheid(() => wachtrij.voegToe(opzet.GEBEURTENIS_TAAK, taken), t.klaar);
  await werker.sluit();
  await wachtrij.sluit();
  return uit;
}

/** The whole way: committed outbox rows, relay, queue, ledger row and effect in one transaction. */
async function outbox(instelling) {
  const wachtrij = new opzet.Wachtrij(instelling);
  const t = teller();
  const verwerker = { naam: 'bench-doe', soort: 'BenchGebeurd', verwerk: async () => undefined };
  const afhandeling = new opzet.Gebeurtenisafhandeling(transacties, new opzet.Verwerkerslijst([verwerker], []), klok);
  afhandeling.naAfloop(() => t.tel());
  const register = new opzet.Taakregister();
  register.registreer(opzet.GEBEURTENIS_TAAK, (i, bij) =>
    afhandeling.handelAf(i.organisatieId, i.berichtId, bij.taakId),
  );
  const relay = new opzet.Relay(transacties, wachtrij, klok);
  const werker = new opzet.Taakwerker(instelling, register, { gelijktijdig: TEGELIJK });
  werker.start();
  await werker.gestart();
  await wachtrij.aantal(NAAM, 'waiting');
  await db.rijen(
    `insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) select ($2::uuid[])[1 + n % ${TENANTS}], gen_random_uuid(), 'BenchGebeurd', '{}', clock_timestamp() from generate_series(1, $1) n`,
    [AANTAL, tenants],
  );
  let klaar = false;
  const relayLus = async () => {
    while (!klaar) if (!(await relay.ronde())) await pauze(100);
  };
  const lus = relayLus();
  const uit = await snelheid(async () => undefined, t.klaar);
  klaar = true;
  await lus;
  await werker.sluit();
  await wachtrij.sluit();
  await db.rijen('truncate outbox.bericht cascade');
  return uit;
}

try {
  for (const soort of ['postgres', 'redis']) {
    const redis = soort === 'redis' ? await RedisServer.start(kluster.map) : undefined;
    const instelling = redis ? { soort, url: redis.url } : { soort, url: kluster.url('bench', 'mb_wachtrij') };
    for (const doe of [kaal, laag, outbox]) await doe(instelling);
    const rondes = [];
    for (let r = 0; r < RONDES; r++) {
      const uit = {};
      for (const doe of r % 2 ? [outbox, laag, kaal] : [kaal, laag, outbox]) uit[doe.name] = await doe(instelling);
      rondes.push(uit);
    }
    const per = (naam) => mediaan(rondes.map((u) => u[naam])).toFixed(0);
    const ratio = (naam) => mediaan(rondes.map((u) => u[naam] / u.kaal)).toFixed(2);
    zeg(
      `[${soort}] bare BullMQ ${per('kaal')}/s; our queue layer ${per('laag')}/s, ratio ${ratio('laag')}; outbox, relay, ledger and effect ${per('outbox')}/s, ratio ${ratio('outbox')} (${AANTAL} jobs, ${RONDES} rounds)`,
    );
    await redis?.sluit();
  }
} finally {
  await bron.destroy();
  await db.sluit();
  await kluster.sluit();
}
process.exit(0);
