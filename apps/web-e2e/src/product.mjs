// The product as a user starts it: its own data folder and port, the real worker, the real database.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { execFileSync } from 'node:child_process';

const POORT = Number(process.env.MELDBAKEN_E2E_POORT ?? 3730);
const pauze = (ms) => new Promise((k) => setTimeout(k, ms));

export async function startProduct({ map, omgeving = {} } = {}) {
  const gegevens = map ?? mkdtempSync(join(tmpdir(), 'meldbaken-e2e-'));
  chmodSync(gegevens, 0o755);
  const env = { ...process.env, PORT: String(POORT), MELDBAKEN_DATA_DIR: gegevens, ...omgeving };
  delete env.NODE_ENV;
  const kind = spawn(process.execPath, ['tools/start/start.mjs'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let tekst = '';
  for (const s of [kind.stdout, kind.stderr]) s.on('data', (d) => (tekst += d));
  for (let i = 0; ; i++) {
    if (kind.exitCode !== null || i > 900) throw new Error(`the product does not start: ${tekst.slice(-600)}`);
    try {
      const antwoorden = await Promise.all([POORT, POORT + 1].map((p) => fetch(`http://127.0.0.1:${p}/health/ready`)));
      if (antwoorden.every((r) => r.status === 200)) break;
    } catch {
      // not yet
    }
    await pauze(100);
  }
  const url = execFileSync(process.execPath, ['tools/db/url.mjs'], { env, encoding: 'utf8' }).trim();
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => undefined);
  await db.connect();
  return {
    map: gegevens,
    basis: `http://localhost:${POORT}`,
    /** As superuser: to look behind the walls, never through the product. */
    sql: async (q, w = []) => (await db.query(q, w)).rows,
    stop: async ({ weg = false } = {}) => {
      await db.end();
      const einde = new Promise((k) => kind.once('exit', k));
      if (kind.exitCode === null) {
        process.kill(-kind.pid, 'SIGINT');
        await einde;
      }
      if (weg) rmSync(gegevens, { recursive: true, force: true });
    },
  };
}
