// `npm start`: builds what changed, then hands over to the supervisor, which runs database, worker and API.
import { execFileSync } from 'node:child_process';
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

meld('Meldbaken start');
for (const [deel, naam] of [
  ['server', 'De server wordt gebouwd'],
  ['web', "De pagina's worden gebouwd"],
]) {
  if (!isVerouderd(deel)) continue;
  meld(`  ${naam}`);
  try {
    execFileSync(process.execPath, [join(root, 'tools/build/build.mjs'), deel], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    process.stderr.write('Bouwen lukt niet. Hierboven staat waarom.\n');
    process.exit(1);
  }
}
const { toezicht } = await import(join(root, 'dist/server/toezicht.mjs'));
await toezicht();
