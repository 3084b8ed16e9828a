import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startIngebed, type Ingebed } from '../../libs/platform/database/src/ingebed/postgres';

declare global {
  var __INGEBED__: { pg: Ingebed; map: string } | undefined;
}

/** One embedded PostgreSQL for the whole run; each spec takes a database of its own from a template. */
export default async function setup(): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'meldbaken-test-'));
  chmodSync(map, 0o755);
  const pg = await startIngebed({ map, werkmap: resolve(__dirname, '../..'), vluchtig: true });
  globalThis.__INGEBED__ = { pg, map };
  process.env['TEST_BEHEER_URL'] = pg.beheerUrl;
}
