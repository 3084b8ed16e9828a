// How fast the deadline calculator answers 10,000 lines (contract: under 5 s), as a ratio to a node process that only reads
// the lines and writes the same answers. Run: node bench/termijn.mjs
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const AANTAL = 10_000;
const cli = join(root, 'tools/termijn/termijn.mjs');

function willekeurig(zaad) {
  let s = zaad;
  return (n) => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s / 2 ** 32) * n);
  };
}

const kies = willekeurig(20261122);
const grenzen = { werkdagen: 20, dagen: 90, weken: 12, maanden: 6, jaren: 5, uren: 100 };
const regels = Array.from({ length: AANTAL }, () => {
  const eenheid = Object.keys(grenzen)[kies(6)];
  const dag = new Date(Date.UTC(2016, 0, 1 + kies(10_950))).toISOString().slice(0, 10);
  const vanaf = kies(2) ? dag : `${dag}T${String(6 + kies(17)).padStart(2, '0')}:15`;
  return JSON.stringify({ eenheid, lengte: 1 + kies(grenzen[eenheid]), vanaf });
});
const invoer = `${regels.join('\n')}\n`;

function meet(args, input) {
  const begin = process.hrtime.bigint();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(stderr);
  return { ms: Number(process.hrtime.bigint() - begin) / 1e6, stdout };
}

meet([cli, '--code', 'IGJ_MELDING', '--vanaf', '2026-04-02'], '');
const antwoorden = meet([cli, '--stdin'], invoer).stdout;
const kaal = `let s='';process.stdin.on('data',(d)=>s+=d).on('end',()=>process.stdout.write(
  s.trimEnd().split('\\n').map((r)=>JSON.stringify(JSON.parse(r))).join('\\n')))`;
const rondes = Array.from({ length: 5 }, () => [meet([cli, '--stdin'], invoer).ms, meet(['-e', kaal], antwoorden).ms]);
const midden = (i) => rondes.map((r) => r[i]).sort((a, b) => a - b)[2];
process.stdout.write(
  `${JSON.stringify({
    regels: AANTAL,
    uitvoerMB: Math.round(antwoorden.length / 1e5) / 10,
    ms: Math.round(midden(0)),
    kaleNodeMs: Math.round(midden(1)),
    verhouding: Math.round((midden(0) / midden(1)) * 100) / 100,
  })}\n`,
);
