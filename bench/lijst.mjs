// The list of reports against the raw limit of this machine: see bench/README.md.
import { execFileSync, fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, chmodSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const TENANTS = Number(process.env.TENANTS ?? 20);
const MELDINGEN = Number(process.env.MELDINGEN ?? 500);
const RONDES = Number(process.env.RONDES ?? 5);
const VERBINDINGEN = 16;
const [RUW, ONS] = [3951, 3952];
const zeg = (t) => process.stdout.write(`${t}\n`);

execFileSync(process.execPath, ['tools/build/build.mjs'], { stdio: 'inherit' });
execFileSync(process.execPath, ['bench/bouw-opzet.mjs'], { stdio: 'inherit' });
const { startIngebed, voorzieDatabase, MIGRATIES } = await import(join(root, 'dist/bench/opzet.mjs'));

const map = mkdtempSync(join(tmpdir(), 'meldbaken-bench-'));
chmodSync(map, 0o755);
const db = await startIngebed({ map, werkmap: root, vluchtig: true });
const wachtwoorden = { mb_app: 'app', mb_worker: 'worker', mb_wachtrij: 'wachtrij' };
await voorzieDatabase({ beheerUrl: db.beheerUrl, wachtwoorden, migraties: MIGRATIES });
const beheer = new pg.Client({ connectionString: db.beheerUrl });
beheer.on('error', () => undefined);
await beheer.connect();
const appUrl = Object.assign(new URL(db.beheerUrl), { username: 'mb_app', password: 'app' }).toString();

/** Tenants with one handler each who may read all reports of the tenant; a third has an open term. */
async function vul() {
  const sessies = [];
  const nu = new Date();
  for (let t = 0; t < TENANTS; t++) {
    const [o, e, p, l, a, h] = Array.from({ length: 6 }, () => randomUUID());
    await beheer.query(
      `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'ZORGAANBIEDER', $2, $3)`,
      [o, `Bench ${t}`, nu],
    );
    await beheer.query(
      `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $2, 'Top', 'ORGANISATIE')`,
      [o, e],
    );
    await beheer.query(
      `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, $2, 'Bench', 'x', $3)`,
      [a, `af${t}@bench.example`, nu],
    );
    await beheer.query(
      `insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, eenheid_id) values ($1, $2, 'Bench', 'Mens', $3)`,
      [o, p, e],
    );
    await beheer.query(
      `insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, '2020-01-01')`,
      [o, l, a, p],
    );
    await beheer.query(
      `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, 'AANDACHTSFUNCTIONARIS', '2020-01-01')`,
      [o, randomUUID(), l],
    );
    await beheer.query(
      `insert into toegang.houder (organisatie_id, id, rol) values ($1, $2, 'AANDACHTSFUNCTIONARIS')`,
      [o, h],
    );
    await beheer.query(
      `insert into toegang.houder_lid (organisatie_id, houder_id, lidmaatschap_id) values ($1, $2, $3)`,
      [o, h, l],
    );
    await beheer.query(
      `with d as (insert into toegang.dossier (organisatie_id, id, soort, gemaakt_op) select $1, gen_random_uuid(), 'MELDING', $2 from generate_series(1, $3) returning id),
        t as (insert into toegang.dossier_toegang (organisatie_id, id, dossier_id, houder_id, functie, van) select $1, gen_random_uuid(), d.id, $4, 'ONTVANGER', $2 from d)
       insert into melding.melding (organisatie_id, id, dossier_id, nummer, status, vormen, eenheid_id, behandelaar_id, ingediend_op, eerste_reactie_uiterlijk)
       select $1, d.id, d.id, 'M-2026-' || row_number() over (), (array['INGEDIEND','IN_BEHANDELING','GESLOTEN'])[1 + (row_number() over ()) % 3], array['FYSIEK'], $5, $6, $2::timestamptz - (row_number() over ()) * interval '1 hour', $2::date from d`,
      [o, nu, MELDINGEN, h, e, l],
    );
    await beheer.query(
      `insert into termijn.termijn (organisatie_id, id, dossier_id, onderwerp_soort, onderwerp_id, onderwerp_nummer, onderwerp_pad, eenheid_id, code, definitie_versie, naam, begin_op, begin_soort, eenheid, lengte, vervalt_op, veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg, status, eigenaar_id, gemaakt_op)
       select m.organisatie_id, gen_random_uuid(), m.id, 'MELDING', m.id, m.nummer, '/meldingen/' || m.nummer, m.eenheid_id, 'IGJ_MELDING', 1, 'Melding bij de IGJ', $2, 'VASTGESTELD', 'WERKDAGEN', 3, $2::timestamptz + interval '3 days', $2::timestamptz + interval '3 days', $2::timestamptz + interval '2 days', $2::timestamptz + interval '3 days', '[]', 'LOOPT', $3, $2
       from melding.melding m where m.organisatie_id = $1 and m.status = 'IN_BEHANDELING'`,
      [o, nu, l],
    );
    const token = randomBytes(32).toString('base64url');
    await beheer.query(
      `insert into toegang.sessie (id, token_hash, account_id, gekozen_organisatie_id, gekozen_lidmaatschap_id, gemaakt_op, gebruikt_op, verloopt_op) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
      [randomUUID(), createHash('sha256').update(token).digest('hex'), a, o, l, nu, new Date(nu.getTime() + 36e5)],
    );
    sessies.push({ token, o, l, a });
  }
  await beheer.query('analyze');
  return sessies;
}

/** Plain node:http + pg: begin, caller, one prepared SQL that makes the JSON, the audit insert, commit, in one round trip. */
function ruweServer(sessies) {
  const pool = new pg.Pool({ connectionString: appUrl, max: 8, pipeline: true });
  pool.on('error', () => undefined);
  const perToken = new Map(sessies.map((s) => [s.token, s]));
  const sql = readFileSync(join(root, 'bench/lijst.sql'), 'utf8');
  const audit = `insert into audit.regel (organisatie_id, id, account_id, lidmaatschap_id, rollen, toegangspunt, handeling, uitkomst, kenmerk) values ($1, $2, $3, $4, 'AANDACHTSFUNCTIONARIS', 'web', 'melding.lezen', 'GELUKT', 'bench')`;
  const server = http
    .createServer((req, res) => {
      req.resume().on('end', async () => {
        const s = perToken.get(/meldbaken=([^;]+)/.exec(req.headers.cookie ?? '')?.[1]);
        const c = await pool.connect();
        try {
          const [, , r] = await Promise.all([
            c.query('begin'),
            c.query({
              name: 'zet',
              text: `select set_config('mb.organisatie_id', $1, true), set_config('mb.lidmaatschap_id', $2, true), set_config('mb.account_id', $3, true)`,
              values: [s.o, s.l, s.a],
            }),
            c.query({ name: 'lijst', text: sql, values: ['IN_BEHANDELING', 50], rowMode: 'array' }),
            c.query({ name: 'audit', text: audit, values: [s.o, randomUUID(), s.a, s.l] }),
            c.query('commit'),
          ]);
          c.release();
          const tekst = `{"data":{"meldingen":${r.rows[0][0]}}}`;
          res
            .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(tekst) })
            .end(tekst);
        } catch {
          c.release(true);
          res.writeHead(500).end();
        }
      });
    })
    .listen(RUW, '127.0.0.1');
  return { server, pool };
}

const VRAAG = JSON.stringify({
  query: `{ meldingen(first: 50, filter: { status: [IN_BEHANDELING] }) { edges { cursor node { id nummer status vormen versie ingediendOp behandelaar { id naam } eenheid { id naam pad } termijnen { id code vervaltOp status } } } pageInfo { hasNextPage endCursor } } }`,
});

const meet = (poort, sessies, duration) =>
  new Promise((klaar, mis) => {
    let i = 0;
    autocannon(
      {
        url: `http://127.0.0.1:${poort}/graphql`,
        connections: VERBINDINGEN,
        duration,
        requests: [
          {
            method: 'POST',
            body: VRAAG,
            setupRequest: (r) => ({
              ...r,
              headers: {
                'content-type': 'application/json',
                'apollo-require-preflight': '1',
                cookie: `meldbaken=${sessies[i++ % sessies.length].token}`,
              },
            }),
          },
        ],
      },
      (fout, r) => (fout ? mis(fout) : r.non2xx ? mis(new Error(`${r.non2xx} answers were not 200`)) : klaar(r)),
    );
  });

const mediaan = (x) => [...x].sort((a, b) => a - b)[Math.floor(x.length / 2)];

const sessies = await vul();
const ruw = ruweServer(sessies);
const ons = fork(join(root, 'dist/server/api.mjs'), [], {
  env: {
    ...process.env,
    PORT: String(ONS),
    NODE_ENV: 'production',
    BASE_URL: 'http://localhost:3952',
    DATABASE_URL: appUrl,
    MELDBAKEN_DEMO: '0',
    MELDBAKEN_SLEUTEL: randomBytes(32).toString('base64'),
    MELDBAKEN_LOGNIVEAU: 'error',
  },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
try {
  await new Promise((k, m) => (ons.once('message', k), ons.once('exit', () => m(new Error('the API did not start')))));
  const eerste = await Promise.all(
    [RUW, ONS].map(async (p) =>
      (
        await fetch(`http://127.0.0.1:${p}/graphql`, {
          method: 'POST',
          body: VRAAG,
          headers: {
            'content-type': 'application/json',
            'apollo-require-preflight': '1',
            cookie: `meldbaken=${sessies[0].token}`,
          },
        })
      ).json(),
    ),
  );
  const ids = eerste.map((x) => x.data.meldingen.edges.map((e) => e.node.id).join());
  if (ids[0] !== ids[1]) throw new Error('the two servers do not answer the same rows');
  for (const p of [RUW, ONS]) await meet(p, sessies, 2);
  const paren = [];
  for (let r = 0; r < RONDES; r++) {
    const uit = {};
    for (const naam of r % 2 ? ['ons', 'ruw'] : ['ruw', 'ons'])
      uit[naam] = await meet(naam === 'ruw' ? RUW : ONS, sessies, naam === 'ruw' ? 2 : 3);
    paren.push(uit);
    zeg(
      `round ${r + 1}: raw ${uit.ruw.requests.average.toFixed(0)}/s p99 ${uit.ruw.latency.p99} ms, ours ${uit.ons.requests.average.toFixed(0)}/s p99 ${uit.ons.latency.p99} ms`,
    );
  }
  const rss = Number(readFileSync(`/proc/${ons.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
  const tikken =
    readFileSync(`/proc/${ons.pid}/stat`, 'utf8')
      .split(' ')
      .slice(13, 15)
      .reduce((s, x) => s + Number(x), 0) * 10;
  const verzoeken = paren.reduce((s, p) => s + p.ons.requests.total, 0);
  zeg(
    `${TENANTS} tenants x ${MELDINGEN} reports, 50 a page, ${VERBINDINGEN} connections, ${RONDES} rounds interleaved`,
  );
  zeg(
    `throughput against the raw limit (with audit): ${mediaan(paren.map((p) => p.ons.requests.average / p.ruw.requests.average)).toFixed(2)} (target first >= 0.3)`,
  );
  zeg(
    `p99 against the raw p99: ${mediaan(paren.map((p) => p.ons.latency.p99 / p.ruw.latency.p99)).toFixed(2)} (target < 3)`,
  );
  zeg(
    `server CPU per request, about: ${(tikken / verzoeken).toFixed(1)} ms; memory of the API: ${rss.toFixed(0)} MB (target < 300)`,
  );
} finally {
  if (ons.exitCode === null) {
    const uit = new Promise((k) => ons.once('exit', k));
    ons.kill('SIGTERM');
    await uit;
  }
  ruw.server.close();
  await ruw.pool.end();
  await beheer.end();
  await db.stop();
  rmSync(map, { recursive: true, force: true });
}
process.exit(0);
