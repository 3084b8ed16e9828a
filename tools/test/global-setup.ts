import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startIngebed, type Ingebed } from '../../libs/platform/database/src/ingebed/postgres';

declare global {
  var __INGEBED__: { pg: Ingebed; map: string } | undefined;
}

const WORTEL = resolve(__dirname, '../..');
const DRAAD = 'libs/platform/bestand/src';

/** The threads that clean a PDF and read a spreadsheet are programs of their own, and Node runs no TypeScript: built when their sources are newer. */
function bouwDraden(): string {
  const map = join(WORTEL, 'node_modules/.cache/meldbaken-draad');
  const bestand = join(map, 'blad-draad.mjs');
  const tijd = (pad: string): number => statSync(pad, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const pdf = ['pdf-draad.ts', 'schoon-pdf.ts', 'pdf-omvang.ts', 'schoon-jpeg.ts'];
  const blad = ['blad', 'csv', 'lees-blad', 'xlsx', 'xlsx-blad', 'xlsx-opmaak', 'xml', 'zip'].map(
    (n) => `blad/${n}.ts`,
  );
  const bronnen = [...pdf, 'blad-draad.ts', ...blad].map((n) => tijd(join(WORTEL, DRAAD, n)));
  if (tijd(bestand) < Math.max(...bronnen))
    execFileSync(process.execPath, [join(WORTEL, 'tools/build/draad.mjs'), map], { stdio: 'inherit' });
  return map;
}

/** One embedded PostgreSQL for the whole run; each spec takes a database of its own from a template. */
export default async function setup(): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'meldbaken-test-'));
  chmodSync(map, 0o755);
  const pg = await startIngebed({ map, werkmap: resolve(__dirname, '../..'), vluchtig: true });
  globalThis.__INGEBED__ = { pg, map };
  process.env['TEST_BEHEER_URL'] = pg.beheerUrl;
  const draden = bouwDraden();
  process.env['MELDBAKEN_PDF_DRAAD'] = join(draden, 'pdf-draad.mjs');
  process.env['MELDBAKEN_BLAD_DRAAD'] = join(draden, 'blad-draad.mjs');
}
