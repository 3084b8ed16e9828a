// `npm start`: builds what changed, then hands over to the supervisor, which runs database, worker and API.
import { execFileSync, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { isVerouderd } from '../build/build.mjs';

const [hoofd, klein] = process.versions.node.split('.').map(Number);
if (hoofd < 20 || (hoofd === 20 && klein < 19)) {
  process.stderr.write(`Meldbaken heeft Node 20.19 of nieuwer nodig. Hier staat Node ${process.versions.node}.\n`);
  process.exit(1);
}
const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
const meld = (tekst) => process.stdout.write(`${tekst}\n`);

const MISLUKT = 'Bouwen lukt niet. Hierboven staat waarom.';
const bouw = (deel) => [[join(root, 'tools/build/build.mjs'), deel], { stdio: ['ignore', 'ignore', 'inherit'] }];

/** Builds the pages while the database starts and is filled: only who opens a page needs them. */
function bouwPaginas() {
  if (!isVerouderd('web')) return Promise.resolve();
  meld("  De pagina's worden gebouwd");
  const kind = spawn(process.execPath, ...bouw('web'));
  process.once('exit', () => kind.kill());
  return new Promise((klaar, mis) => kind.once('exit', (code) => (code === 0 ? klaar() : mis(new Error(MISLUKT)))));
}

meld('Meldbaken start');
if (isVerouderd('server')) {
  meld('  De server wordt gebouwd');
  try {
    execFileSync(process.execPath, ...bouw('server'));
  } catch {
    process.stderr.write(`${MISLUKT}\n`);
    process.exit(1);
  }
}
const { toezicht } = await import(join(root, 'dist/server/toezicht.mjs'));
await toezicht(bouwPaginas);
