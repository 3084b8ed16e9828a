// HR's list of people and the state of everybody, at 20,000 people: see bench/README.md.
import { execFileSync, fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const PERSONEN = Number(process.env.PERSONEN ?? 20_000);
const VRAGEN = Number(process.env.VRAGEN ?? 300);
const POORT = 3954;
const zeg = (t) => process.stdout.write(`${t}\n`);

if (!process.env.ZONDER_BOUW) execFileSync(process.execPath, ['tools/build/build.mjs'], { stdio: 'inherit' });
execFileSync(process.execPath, ['bench/bouw-opzet.mjs'], { stdio: 'inherit' });
const { startIngebed, voorzieDatabase, maakBron, Transacties, DossierLezer, Standen, SystemKlok, MIGRATIES } =
  await import(join(root, 'dist/bench/opzet.mjs'));

const map = mkdtempSync(join(tmpdir(), 'meldbaken-bench-'));
chmodSync(map, 0o755);
const db = await startIngebed({ map, werkmap: root, vluchtig: true });
const wachtwoorden = { mb_app: 'app', mb_worker: 'worker', mb_wachtrij: 'wachtrij' };
await voorzieDatabase({ beheerUrl: db.beheerUrl, wachtwoorden, migraties: MIGRATIES });
const beheer = new pg.Client({ connectionString: db.beheerUrl });
beheer.on('error', () => undefined);
await beheer.connect();
const als = (naam, wachtwoord) =>
  Object.assign(new URL(db.beheerUrl), { username: naam, password: wachtwoord }).toString();

const nu = new Date();
const vandaag = nu.toISOString().slice(0, 10);

/** One provider with 400 teams, and people of whom one in ten misses something; nine facts each. */
async function vul() {
  const [o, top, p, l, a] = Array.from({ length: 5 }, () => randomUUID());
  const vraag = (sql, ...waarden) => beheer.query(sql, waarden);
  await vraag(
    `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'ZORGAANBIEDER', 'Bench', $2)`,
    o,
    nu,
  );
  await vraag(
    `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $2, 'Top', 'ORGANISATIE')`,
    o,
    top,
  );
  await vraag(
    `insert into organisatie.eenheid (organisatie_id, id, ouder_id, naam, soort) select $1, gen_random_uuid(), $2, 'Team ' || n, 'TEAM' from generate_series(1, 400) n`,
    o,
    top,
  );
  await vraag(
    `insert into organisatie.account (id, email, naam, wachtwoord_hash, gemaakt_op) values ($1, 'hr@bench.example', 'Bench', 'x', $2)`,
    a,
    nu,
  );
  await vraag(
    `insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, eenheid_id) values ($1, $2, 'Bench', 'Mens', $3)`,
    o,
    p,
    top,
  );
  await vraag(
    `insert into organisatie.lidmaatschap (organisatie_id, id, account_id, persoon_id, van) values ($1, $2, $3, $4, '2020-01-01')`,
    o,
    l,
    a,
    p,
  );
  await vraag(
    `insert into organisatie.lidmaatschap_rol (organisatie_id, id, lidmaatschap_id, rol, van) values ($1, $2, $3, 'HR', '2020-01-01')`,
    o,
    randomUUID(),
    l,
  );
  await vraag(
    `with e as (select id, row_number() over (order by naam) as n from organisatie.eenheid where organisatie_id = $1 and soort = 'TEAM'),
       x as (insert into organisatie.persoon (organisatie_id, id, voornaam, achternaam, functie, eenheid_id)
         select $1, gen_random_uuid(), 'Voornaam' || (n % 300), 'Achternaam' || (n % 4000), 'Begeleider', (select e.id from e where e.n = 1 + m.n % 400) from generate_series(1, $2::int) m(n) returning id, voornaam, achternaam, eenheid_id),
       y as (select x.*, row_number() over () as n from x),
       d as (insert into vergewis.dienstverband (organisatie_id, id, persoon_id, sorteernaam, personeelsnummer, voornaam, achternaam, soort, functie, eenheid_id, clientcontact, zorgsoort, begin_op, sleutel, gemaakt_op)
         select $1, gen_random_uuid(), y.id, lower(y.achternaam) || ', ' || lower(y.voornaam), lpad(y.n::text, 8, '0'), y.voornaam, y.achternaam, 'IN_DIENST', 'Begeleider', y.eenheid_id, true, 'WLZ', $3::date - 400, gen_random_uuid(), $4 from y returning *)
     insert into vergewis.dienstverband_versie (organisatie_id, id, versie, personeelsnummer, voornaam, achternaam, soort, functie, eenheid_id, clientcontact, zorgsoort, begin_op, vastgelegd_op)
       select d.organisatie_id, d.id, 1, d.personeelsnummer, d.voornaam, d.achternaam, d.soort, d.functie, d.eenheid_id, true, 'WLZ', d.begin_op, $4::timestamptz - interval '400 days' from d`,
    o,
    PERSONEN,
    vandaag,
    nu,
  );
  await vraag(
    `insert into vergewis.eis_feit (organisatie_id, id, dienstverband_id, volgnummer, eis, soort, op, vastgelegd_op, herkomst, afgegeven_op, sleutel)
     select d.organisatie_id, gen_random_uuid(), d.id, e.n, e.eis, case when abs(hashtext(d.personeelsnummer || e.eis)) % 90 = 0 then 'AANGEVRAAGD' else 'AKKOORD' end, $2::date - 300 - (e.n::int), $3::timestamptz - interval '300 days', 'GEZIEN',
       case when e.eis = 'VOG_WKKGZ' then d.begin_op - 20 end, gen_random_uuid()
     from vergewis.dienstverband d, unnest(array['VOG_WKKGZ','IGJ_NAVRAAG','REFERENTIES','IDENTITEIT','DIPLOMA','WERKVERLEDEN','GEDRAGSGESPREK','GEDRAGSCODE','DIPLOMA']) with ordinality as e(eis, n) where d.organisatie_id = $1`,
    o,
    vandaag,
    nu,
  );
  const token = randomBytes(32).toString('base64url');
  await vraag(
    `insert into toegang.sessie (id, token_hash, account_id, gekozen_organisatie_id, gekozen_lidmaatschap_id, gemaakt_op, gebruikt_op, verloopt_op) values ($1, $2, $3, $4, $5, $6, $6, $7)`,
    randomUUID(),
    createHash('sha256').update(token).digest('hex'),
    a,
    o,
    l,
    nu,
    new Date(nu.getTime() + 36e5),
  );
  await beheer.query('vacuum analyze');
  return { o, token };
}

/** Everybody anew, in goes of 1,000 as the worker does it. */
async function herberekenAlles(o) {
  const bron = await maakBron({
    url: als('mb_worker', 'worker'),
    entiteiten: [],
    maximaal: 2,
    naam: 'bench',
  }).initialize();
  const transacties = new Transacties(bron);
  // A job leaves the terms to a round of its own (bench/import.mjs waits for that one): none are handed over here.
  const standen = new Standen(new DossierLezer(), null, new SystemKlok());
  const wie = { organisatieId: o, toegangspunt: 'taak', kenmerk: 'bench' };
  const begin = performance.now();
  let n = 0;
  for (;;) {
    const gedaan = await transacties.als(wie, async (tx) => {
      const ids = await standen.verouderd(tx, wie, vandaag, 1000);
      await standen.herbereken(tx, wie, ids, vandaag);
      return ids.length;
    });
    n += gedaan;
    if (gedaan < 1000) break;
  }
  const duur = performance.now() - begin;
  await bron.destroy();
  return { n, duur };
}

const VELDEN = `edges { cursor node { id naam personeelsnummer functie soort eenheid { id naam pad } beginOp eindeOp status reden wisseltOp eisen { code status } } } pageInfo { hasNextPage endCursor }`;
const FILTERS = {
  'first page': null,
  'not cleared': { status: ['NIET_INZETBAAR'] },
  'one requirement missing': { eis: 'REFERENTIES', eisStatus: ['AANGEVRAAGD'] },
  'part of a name': { zoek: 'naam123' },
  'start of a number': { zoek: '000199' },
};

async function vraagLijst(token, filter, after) {
  const begin = performance.now();
  const r = await fetch(`http://127.0.0.1:${POORT}/graphql`, {
    method: 'POST',
    body: JSON.stringify({
      query: `query ($f: DienstverbandFilter, $a: String) { dienstverbanden(first: 50, after: $a, filter: $f) { ${VELDEN} } }`,
      variables: { f: filter, a: after },
    }),
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: `meldbaken=${token}` },
  });
  const lichaam = await r.json();
  const duur = performance.now() - begin;
  if (!lichaam.data) throw new Error(JSON.stringify(lichaam));
  return { duur, pagina: lichaam.data.dienstverbanden };
}

const percentiel = (x, deel) => [...x].sort((a, b) => a - b)[Math.min(x.length - 1, Math.floor(x.length * deel))];

const { o, token } = await vul();
zeg(`${PERSONEN} people, ${PERSONEN * 9} facts`);
const eerste = await herberekenAlles(o);
zeg(`all states: ${eerste.n} in ${(eerste.duur / 1000).toFixed(1)} s (target < 10 s)`);
await beheer.query('vacuum analyze vergewis.dienstverband');

const api = fork(join(root, 'dist/server/api.mjs'), [], {
  env: {
    ...process.env,
    PORT: String(POORT),
    NODE_ENV: 'production',
    BASE_URL: `http://localhost:${POORT}`,
    DATABASE_URL: als('mb_app', 'app'),
    MELDBAKEN_DEMO: '0',
    MELDBAKEN_SLEUTEL: randomBytes(32).toString('base64'),
    MELDBAKEN_LOGNIVEAU: 'error',
  },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
try {
  await new Promise((k, m) => (api.once('message', k), api.once('exit', () => m(new Error('the API did not start')))));
  for (const [naam, filter] of Object.entries(FILTERS)) {
    const duren = [];
    let after = null;
    let rijen = 0;
    for (let i = 0; i < VRAGEN + 20; i++) {
      const { duur, pagina } = await vraagLijst(token, filter, after);
      if (i >= 20) duren.push(duur);
      rijen = Math.max(rijen, pagina.edges.length);
      after = pagina.pageInfo.hasNextPage ? pagina.pageInfo.endCursor : null;
    }
    zeg(
      `list, ${naam}: p50 ${percentiel(duren, 0.5).toFixed(0)} ms, p99 ${percentiel(duren, 0.99).toFixed(0)} ms (${rijen} rows a page, paging on)`,
    );
  }
} finally {
  if (api.exitCode === null) {
    const uit = new Promise((k) => api.once('exit', k));
    api.kill('SIGTERM');
    await uit;
  }
  await beheer.end();
  await db.stop();
  rmSync(map, { recursive: true, force: true });
}
process.exit(0);
