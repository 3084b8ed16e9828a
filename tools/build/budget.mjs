// Budgets of the built web application, gzip (spec 12): login page 120 kB, shell 190 kB, each route 60 kB on top, public form 85 kB and 5 kB of style.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const web = resolve(import.meta.dirname, '../../dist/web');
const assets = join(web, 'assets');
const grootte = new Map(
  readdirSync(assets)
    .filter((n) => n.endsWith('.js'))
    .map((n) => [n, gzipSync(readFileSync(join(assets, n))).length]),
);
const bron = (n) => readFileSync(join(assets, n), 'utf8');
const statisch = new Map(
  [...grootte.keys()].map((n) => [
    n,
    [...bron(n).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map((m) => m[1]),
  ]),
);

/** A file with all that it imports before it can run. */
function met(namen, gezien = new Set()) {
  for (const n of namen) if (!gezien.has(n) && grootte.has(n)) met(statisch.get(n) ?? [], gezien.add(n));
  return gezien;
}
const som = (set) => [...set].reduce((s, n) => s + grootte.get(n), 0);
const kb = (n) => `${(n / 1000).toFixed(1)} kB`;

const html = readFileSync(join(web, 'index.html'), 'utf8');
// The login stands before the router; the shell of a workspace is the entry with router and rail.
const laag = [...grootte.keys()].filter((n) => /^(router-laag|schil-laag)-/.test(n));
const eerste = met([...html.matchAll(/assets\/([^"']+\.js)/g)].map((m) => m[1]));
const lazy = new Set(
  [...grootte.keys()].flatMap((n) => [...bron(n).matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map((m) => m[1])),
);
const schil = met(laag, new Set(eerste));
const routes = [...lazy]
  .filter((n) => !laag.includes(n))
  .map((n) => [n, [...met([n])].filter((x) => !schil.has(x))])
  .map(([n, extra]) => [n, som(extra)]);
const zwaarste = routes.sort((a, b) => b[1] - a[1])[0] ?? ['-', 0];
const aanmelden = routes.find(([n]) => n.startsWith('aanmelden'));
const regels = [
  ['shell (entry, router, rail)', som(schil), 190_000],
  ['login page', som(met(aanmelden ? [aanmelden[0]] : [], new Set(eerste))), 120_000],
  [`heaviest route (${zwaarste[0]})`, zwaarste[1], 60_000],
];
// The public form shares no file with the application, so that its own is all that a reporter loads.
const openbaar = join(assets, 'melden');
const samen = (einde) =>
  readdirSync(openbaar)
    .filter((n) => n.endsWith(einde))
    .reduce((s, n) => s + gzipSync(readFileSync(join(openbaar, n))).length, 0);
regels.push(['public form, script', samen('.js'), 85_000], ['public form, style', samen('.css'), 5_000]);
const anders = readdirSync(openbaar).filter((n) => !/\.(js|css)$/.test(n));
regels.push([`public form, fonts and pictures (${anders.join(' ') || '-'})`, anders.length, 0]);
let mis = 0;
for (const [naam, is, mag] of regels) {
  process.stdout.write(`${is <= mag ? 'ok  ' : 'OVER'} ${naam}: ${kb(is)} of ${kb(mag)}\n`);
  if (is > mag) mis++;
}
process.exit(mis ? 1 : 0);
