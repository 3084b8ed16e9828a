import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bouw.mjs';
import { vrijePoort } from './kluster.mjs';

const WORKER = join(root, 'dist/chaos/worker/chaos-worker.mjs');
const KLOK = join(root, 'tools/chaos/klok-uit-de-pas.mjs');
const GEDULD_MS = 60_000;

/** What a worker process needs to know. */
export function werkerOmgeving({ kluster, database, redis, post, verschuiving, traagMs }) {
  return {
    PATH: process.env.PATH,
    BASE_URL: 'http://localhost:3000',
    DATABASE_URL: kluster.url(database, 'mb_worker'),
    MELDBAKEN_DATABASE_URL_WACHTRIJ: kluster.url(database, 'mb_wachtrij'),
    MELDBAKEN_SLEUTEL: SLEUTEL,
    MELDBAKEN_DEMO: '0',
    MELDBAKEN_LOGNIVEAU: 'error',
    SMTP_URL: post.url,
    CHAOS_TRAAG_MS: String(traagMs),
    CHAOS_FOUT: process.env.CHAOS_FOUT ?? '',
    ...(redis ? { REDIS_URL: redis.url } : {}),
    ...(verschuiving ? { MELDBAKEN_KLOK_VERSCHUIVING: verschuiving } : {}),
  };
}

const SLEUTEL = randomBytes(32).toString('base64');

/** One place for a worker process: started, killed, started again. */
export class Plek {
  constructor(env, logboek) {
    this.env = env;
    this.logboek = logboek;
  }

  /** Resolves true when it is ready, false when it ended before that. */
  async start(env = this.env, argumenten = []) {
    this.poort ??= await vrijePoort();
    const log = openSync(this.logboek, 'a');
    this.kind = fork(WORKER, [], {
      env: { ...env, PORT: String(this.poort - 1) },
      execArgv: argumenten,
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.einde = new Promise((klaar) => this.kind.once('exit', (code) => klaar(code)));
    this.gereed = Promise.race([
      new Promise((k) => this.kind.once('message', () => k(true))),
      this.einde.then(() => false),
    ]);
    return this;
  }

  get leeft() {
    return this.kind.exitCode === null && this.kind.signalCode === null;
  }

  /** Kill -9: no goodbye. */
  async dood() {
    if (this.leeft) this.kind.kill('SIGKILL');
    return this.einde;
  }

  async stop() {
    if (this.leeft) this.kind.kill('SIGTERM');
    const hard = setTimeout(() => this.kind.kill('SIGKILL'), 35_000);
    await this.einde;
    clearTimeout(hard);
  }
}

/** A worker on a machine whose clock is off. It must refuse; answers what it did instead, or null. */
export async function probeerMetFouteKlok(env, ms) {
  const kind = fork(WORKER, [], {
    env: { ...env, PORT: String((await vrijePoort()) - 1), CHAOS_KLOK_MS: String(ms) },
    execArgv: ['--import', KLOK],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let tekst = '';
  kind.stderr.on('data', (d) => (tekst += d));
  const hard = setTimeout(() => kind.kill('SIGKILL'), GEDULD_MS);
  const code = await new Promise((klaar) => {
    kind.once('close', klaar);
    kind.once('message', () => (tekst += 'STARTED') && kind.kill('SIGKILL'));
  });
  clearTimeout(hard);
  const woord = ms > 0 ? 'voor' : 'achter';
  const zin = new RegExp(`De klok van deze machine loopt 3(599|6\\d\\d) seconden ${woord} op de database`);
  return code === 1 && zin.test(tekst) ? null : `code ${code}: ${tekst.slice(0, 200)}`;
}
