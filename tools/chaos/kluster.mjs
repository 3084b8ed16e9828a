// A PostgreSQL of its own that can crash, real Redis, and a mail server that counts.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { root } from './bouw.mjs';
import { pauze } from './kans.mjs';

const WACHTWOORDEN = { mb_app: 'app', mb_worker: 'worker', mb_wachtrij: 'wachtrij' };

const SCHEMA = `create schema chaos; grant usage on schema chaos to mb_worker;
  create table chaos.exact (sleutel text not null); create table chaos.naief (sleutel text not null); grant select, insert on chaos.exact, chaos.naief to mb_worker`;

export const vrijePoort = () =>
  new Promise((klaar, mis) => {
    const s = createServer();
    s.once('error', mis);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => klaar(port));
    });
  });

/** Logged in as the superuser; a lost connection is made anew. */
class Beheer {
  constructor(url) {
    this.pool = new pg.Pool({ connectionString: url, max: 2 });
    this.pool.on('error', () => undefined);
  }
  async rijen(sql, waarden = []) {
    return (await this.pool.query(sql, waarden)).rows;
  }
  async getal(sql, waarden = []) {
    return Number(Object.values((await this.rijen(sql, waarden))[0])[0]);
  }
  sluit() {
    return this.pool.end();
  }
}

/** Durable, as in production: a crash loses nothing that was committed. */
export class Kluster {
  static async start(opzet) {
    const k = new Kluster();
    k.opzet = opzet;
    k.map = mkdtempSync(join(tmpdir(), 'meldbaken-chaos-'));
    chmodSync(k.map, 0o755);
    k.pg = await k.op();
    k.poort = k.pg.poort;
    await opzet.voorzieDatabase({
      beheerUrl: k.url('postgres'),
      wachtwoorden: WACHTWOORDEN,
      migraties: opzet.MIGRATIES,
    });
    const c = new pg.Client({ connectionString: k.url('postgres') });
    await c.connect();
    await c.query(SCHEMA);
    await c.end();
    return k;
  }

  op() {
    return this.opzet.startIngebed({ map: join(this.map, 'pg'), werkmap: root });
  }

  url(database, rol) {
    const u = new URL(this.pg.beheerUrl);
    u.pathname = `/${database}`;
    if (rol) Object.assign(u, { username: rol, password: WACHTWOORDEN[rol] });
    return u.toString();
  }

  /** A migrated, empty database. */
  async maakDatabase(naam) {
    const c = new pg.Client({ connectionString: this.url('template1') });
    await c.connect();
    await c.query(`create database ${naam} template postgres`);
    await c.end();
    return new Beheer(this.url(naam));
  }

  /** Kill -9 of the server and all its children, and a new start on what is on the disk. */
  async laatVallen() {
    const { pid } = this.pg.proces;
    const kinderen = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    process.kill(pid, 'SIGKILL');
    for (const kind of kinderen) {
      try {
        process.kill(Number(kind), 'SIGKILL');
      } catch {
        // Gone already.
      }
    }
    for (let i = 0; ; i++) {
      await pauze(200);
      this.pg = await this.op();
      if (this.pg.poort === this.poort) return;
      // Somebody still held the old port: the workers know no other.
      if (i > 20) throw new Error('PostgreSQL did not get its port back');
      await this.pg.stop();
    }
  }

  async sluit() {
    await this.pg.stop();
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** A real redis-server with the settings that the product asks for. */
export class RedisServer {
  static async start(map) {
    const r = new RedisServer();
    r.map = join(map, 'redis');
    mkdirSync(r.map, { recursive: true });
    r.poort = await vrijePoort();
    r.url = `redis://127.0.0.1:${r.poort}`;
    await r.op();
    return r;
  }

  async op() {
    const vast = ['--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'];
    this.proces = spawn('redis-server', ['--port', String(this.poort), '--dir', this.map, ...vast], {
      stdio: 'ignore',
    });
    for (let i = 0; i < 50; i++) {
      if (await this.doe((c) => c.ping()).catch(() => null)) return;
      await pauze(100);
    }
    throw new Error('redis-server does not answer');
  }

  async doe(werk) {
    const c = new Redis(this.url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
    c.on('error', () => undefined);
    try {
      await c.connect();
      return await werk(c);
    } finally {
      c.disconnect();
    }
  }

  leeg() {
    return this.doe((c) => c.flushall());
  }

  async laatVallen() {
    await this.sluit();
    await this.op();
  }

  async sluit() {
    const dood = new Promise((klaar) => this.proces.once('exit', klaar));
    this.proces.kill('SIGKILL');
    await dood;
  }
}

/** Takes every mail and counts it by its Message-ID. */
export async function startPost() {
  const ontvangen = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stroom, _sessie, klaar) {
      const delen = [];
      stroom.on('data', (d) => delen.push(d));
      stroom.on('end', () => {
        const messageId = /^message-id:\s*(\S+)/im.exec(Buffer.concat(delen).toString())?.[1] ?? '?';
        ontvangen.set(messageId, (ontvangen.get(messageId) ?? 0) + 1);
        klaar();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    ontvangen,
    sluit: () => new Promise((klaar) => server.close(klaar)),
  };
}
