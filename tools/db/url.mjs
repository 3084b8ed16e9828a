// `npm run -s db:url` prints the superuser address of the running embedded database; `db:url -- app` the application's.
import { existsSync, readFileSync } from 'node:fs';
import { hkdfSync } from 'node:crypto';
import { join, resolve } from 'node:path';

const map = resolve(process.env.MELDBAKEN_DATA_DIR || join(import.meta.dirname, '../../.data'));
const lees = (naam) => readFileSync(join(map, naam), 'utf8').trim();
if (!existsSync(join(map, 'postgres-poort'))) {
  process.stderr.write('Er is hier nog geen database. Start eerst: npm start\n');
  process.exit(1);
}
const poort = lees('postgres-poort');
const rollen = { app: 'mb_app', worker: 'mb_worker', wachtrij: 'mb_wachtrij' };
const keuze = process.argv[2];
if (keuze !== undefined && !(keuze in rollen)) {
  process.stderr.write(`Kies app, worker of wachtrij, niet: ${keuze}\n`);
  process.exit(2);
}
let login = `postgres:${lees('postgres-wachtwoord')}`;
if (keuze) {
  const rol = rollen[keuze];
  const sleutel = Buffer.from(process.env.MELDBAKEN_SLEUTEL || lees('sleutel'), 'base64');
  login = `${rol}:${Buffer.from(hkdfSync('sha256', sleutel, 'meldbaken', `postgres:${rol}`, 32)).toString('base64url')}`;
}
process.stdout.write(`postgres://${login}@127.0.0.1:${poort}/meldbaken\n`);
