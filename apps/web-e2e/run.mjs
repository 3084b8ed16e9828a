// The browser proof: builds, starts the product as a user does, plays the files in Chromium, stops it.
// `node apps/web-e2e/run.mjs [--uitslag FILE] [naam ...]`; screenshots land in ./schermafdrukken.
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROEVEN, speel } from './src/spelen.mjs';
import { tweedeKans } from './src/tweede-kans.mjs';

process.chdir(resolve(import.meta.dirname, '../..'));
const args = process.argv.slice(2);
const i = args.indexOf('--uitslag');
const uitslagBestand = i >= 0 ? resolve(args[i + 1]) : null;
const gekozen = args.filter((a, n) => !a.startsWith('--') && (i < 0 || n !== i + 1));
/** A second chance: plays these files as they stand, and hands over what became of each proof. */
const alleenSpelen = args.includes('--alleen-spelen');
const afdrukken = resolve(process.env.MELDBAKEN_E2E_BEELDEN ?? 'schermafdrukken');

const bestanden = readdirSync(PROEVEN)
  .filter((n) => n.endsWith('.mjs') && (gekozen.length === 0 || gekozen.some((g) => n.includes(g))))
  .sort();

if (alleenSpelen) {
  writeFileSync(uitslagBestand, JSON.stringify(await speel(bestanden, afdrukken)));
  process.exit(0);
}

execFileSync(process.execPath, ['tools/build/build.mjs'], { stdio: 'inherit' });
const begin = performance.now();
const { uitkomsten, wankel } = tweedeKans(await speel(bestanden, afdrukken), bestanden, afdrukken);
const mis = uitkomsten.filter((u) => u.fout).length;
const goed = uitkomsten.length - mis;
if (uitslagBestand) {
  const uitslag = { numPassedTests: goed, numFailedTests: mis, numWankel: wankel.length, wankel };
  writeFileSync(uitslagBestand, JSON.stringify(uitslag));
}
process.stdout.write('\n');
for (const { bestand, titel, fout } of wankel) process.stdout.write(`WANKEL ${bestand}: ${titel}\n       ${fout}\n`);
if (wankel.length) process.stdout.write(`${wankel.length} wankel\n`);
process.stdout.write(`in ${Math.round((performance.now() - begin) / 1000)} s\n${goed} passed, ${mis} failed\n`);
process.exit(mis ? 1 : 0);
