// A newcomer's first day: a clone in a closed folder with a space in its path, start, stop, start again, start after a
// kill, port in use, wrong settings. `--uitslag FILE` writes the counts for .ci/run.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const boven = mkdtempSync(join(tmpdir(), 'verse kloon '));
chmodSync(boven, 0o700);
const kloon = join(boven, 'mijn meldbaken');
const POORT = 3710;
const uitslag = { numPassedTests: 0, numFailedTests: 0 };
const omgeving = Object.fromEntries(
  Object.entries(process.env).filter(
    ([k]) => !/^(MELDBAKEN_|DATABASE_URL|REDIS_URL|SMTP_URL|BASE_URL|PORT$|NODE_ENV$)/.test(k),
  ),
);

const pauze = (ms) => new Promise((k) => setTimeout(k, ms));

async function proef(naam, doe) {
  const t = performance.now();
  try {
    await doe();
    uitslag.numPassedTests++;
    process.stdout.write(`  ok   ${naam} (${((performance.now() - t) / 1000).toFixed(1)} s)\n`);
  } catch (fout) {
    uitslag.numFailedTests++;
    process.stdout.write(`  FOUT ${naam}: ${fout?.message ?? fout}\n`);
  }
}

const klopt = (waar, tekst) => {
  if (!waar) throw new Error(tekst);
};

/** `npm start` with its own output kept. */
function begin(extra = {}) {
  const kind = spawn('npm', ['start'], {
    cwd: kloon,
    env: { ...omgeving, PORT: String(POORT), ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const loop = { kind, tekst: '', einde: new Promise((k) => kind.once('exit', (code, teken) => k({ code, teken }))) };
  for (const s of [kind.stdout, kind.stderr]) s.on('data', (d) => (loop.tekst += d));
  return loop;
}

async function gereed(loop, seconden) {
  for (let i = 0; i < seconden * 5; i++) {
    if (loop.kind.exitCode !== null) throw new Error(`stopped: ${loop.tekst.slice(-400)}`);
    try {
      const [a, b] = await Promise.all([POORT, POORT + 1].map((p) => fetch(`http://127.0.0.1:${p}/health/ready`)));
      if (a.status === 200 && b.status === 200 && loop.tekst.includes(String(POORT))) return i / 5;
    } catch {
      // not yet
    }
    await pauze(200);
  }
  throw new Error(`not ready within ${seconden} s: ${loop.tekst.slice(-400)}`);
}

const vraag = async (query, variables, cookie) => {
  const r = await fetch(`http://127.0.0.1:${POORT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return { ...(await r.json()), cookie: r.headers.get('set-cookie')?.split(';')[0] };
};

async function aantalMeldingen() {
  const login = await vraag('mutation($e:String!){aanmelden(email:$e,wachtwoord:"Meldbaken-demo-1!"){__typename}}', {
    e: 'aandachtsfunctionaris@zonnehof.demo',
  });
  klopt(login.data?.aanmelden?.__typename === 'Aangemeld', 'login failed');
  const r = await vraag('{meldingen(first:100){edges{cursor}}}', {}, login.cookie);
  return r.data.meldingen.edges.length;
}

/** Ctrl-C in a terminal goes to the whole group in the foreground; ours is a group of its own. */
async function stop(loop) {
  process.kill(-loop.kind.pid, 'SIGINT');
  const t = setTimeout(() => process.kill(-loop.kind.pid, 'SIGKILL'), 40_000);
  await loop.einde;
  clearTimeout(t);
}

const processen = () =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((r) => r.includes(boven) || r.includes(`-p ${poortVanDatabase()} `));
const poortVanDatabase = () => {
  try {
    return execFileSync('cat', [join(kloon, '.data/postgres-poort')], { encoding: 'utf8' }).trim();
  } catch {
    return 'geen';
  }
};

execFileSync('git', ['clone', '--quiet', root, kloon]);
// The install itself was CI's first step; here its result is linked in.
execFileSync('cp', ['-al', join(root, 'node_modules'), join(kloon, 'node_modules')]);

let meldingen = 0;
await proef('first start within 30 seconds', async () => {
  const l = begin();
  const s = await gereed(l, 60);
  klopt(s <= 30, `took ${s} s`);
  meldingen = await aantalMeldingen();
  klopt(meldingen >= 20, `only ${meldingen} reports`);
  const url = execFileSync('npm', ['run', '-s', 'db:url'], { cwd: kloon, encoding: 'utf8', env: omgeving });
  klopt(/^postgres:\/\/postgres:.+@127\.0\.0\.1:\d+\/meldbaken\n$/.test(url), 'db:url prints something else');
  await stop(l);
  klopt(processen().length === 0, `left behind: ${processen().join('; ')}`);
});
await proef('second start within 15 seconds keeps the data', async () => {
  const l = begin();
  const s = await gereed(l, 40);
  klopt(s <= 15, `took ${s} s`);
  klopt((await aantalMeldingen()) === meldingen, 'reports changed');
  // The next start finds a database that was never told to stop.
  process.kill(-l.kind.pid, 'SIGKILL');
  for (const p of processen())
    if (p.includes('toezicht') || p.includes('start.mjs')) process.kill(Number(p.trim().split(' ')[0]), 'SIGKILL');
  await l.einde;
});
await proef('a start after a killed start recovers', async () => {
  await pauze(1500);
  const l = begin();
  await gereed(l, 40);
  klopt((await aantalMeldingen()) === meldingen, 'reports changed');
  const tweede = begin({ PORT: String(POORT + 10) });
  const { code } = await tweede.einde;
  klopt(code !== 0 && tweede.tekst.includes('draait al'), 'a second start on the same data was not refused');
  await stop(l);
});
await proef('a port in use is one clear line', async () => {
  const s = createServer().listen(POORT, '127.0.0.1');
  await pauze(100);
  const l = begin();
  const { code } = await l.einde;
  s.close();
  klopt(code === 1 && l.tekst.includes(`poort ${POORT} is bezet`), l.tekst.slice(-300));
});
await proef('each wrong setting is one clear line', async () => {
  const l = begin({ PORT: 'drie', SMTP_URL: 'mail', MELDBAKEN_SLEUTEL: 'kort', MELDBAKEN_OMGEVING: 'test' });
  const { code } = await l.einde;
  klopt(code === 1, `exit ${code}`);
  for (const naam of ['PORT', 'SMTP_URL', 'MELDBAKEN_SLEUTEL', 'MELDBAKEN_OMGEVING'])
    klopt(l.tekst.split('\n').filter((r) => r.startsWith(`${naam}:`)).length === 1, `${naam} is not named once`);
});
await proef('a real deployment refuses demo, embedded database and default secrets', async () => {
  const l = begin({ MELDBAKEN_OMGEVING: 'productie' });
  const { code } = await l.einde;
  klopt(code === 1 && /DATABASE_URL:/.test(l.tekst) && /MELDBAKEN_SLEUTEL:/.test(l.tekst), l.tekst.slice(-300));
});

const elders = join(kloon, '.data/postgres-plaats');
if (existsSync(elders))
  rmSync(resolve(execFileSync('cat', [elders], { encoding: 'utf8' }).trim(), '..'), { recursive: true, force: true });
rmSync(boven, { recursive: true, force: true });
const i = process.argv.indexOf('--uitslag');
if (i > 0) writeFileSync(process.argv[i + 1], JSON.stringify(uitslag));
process.stdout.write(`${uitslag.numPassedTests} passed, ${uitslag.numFailedTests} failed\n`);
process.exit(uitslag.numFailedTests ? 1 : 0);
