// Proves that the engine never forgets: see docs/operations.md. `npm run chaos -- --help`
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './bouw.mjs';
import { hoofdronde } from './hoofdronde.mjs';
import { Kluster, RedisServer, startPost } from './kluster.mjs';
import { oordeel } from './telling.mjs';
import { NACHTEN, zomertijdronde } from './zomertijd.mjs';

const HULP = `npm run chaos -- [--kills 500] [--acties 20000] [--redis] [--postgres] [--klein] [--zaad N] [--uitslag FILE]
  --postgres, --redis   on which queue (both may be given; --postgres when neither is)
  --klein               the small form of CI: 10 kills over 600 acts on each of both queues
  --uitslag FILE        writes {numPassedTests, numFailedTests}
  CHAOS_FOUT=1 plants a fault (effects outside their transaction): the run must end with exit 1
`;
const { values: keuze } = parseArgs({
  options: {
    kills: { type: 'string' },
    acties: { type: 'string' },
    redis: { type: 'boolean' },
    postgres: { type: 'boolean' },
    klein: { type: 'boolean' },
    zaad: { type: 'string' },
    uitslag: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (keuze.help) {
  process.stdout.write(HULP);
  process.exit(0);
}
const klein = keuze.klein ?? false;
const o = {
  kills: Number(keuze.kills ?? (klein ? 10 : 500)),
  acties: Number(keuze.acties ?? (klein ? 600 : 20_000)),
  zaad: Number(keuze.zaad ?? Math.floor(performance.timeOrigin) % 1_000_000),
  crashes: klein ? 1 : 5,
  leegmaken: klein ? 1 : 2,
  leefMs: klein ? 800 : 1500,
  traagMs: klein ? 200 : 60,
  geduldMs: klein ? 60_000 : 240_000,
  perNacht: klein ? 40 : 400,
  wijdteMs: klein ? 3000 : 10_000,
};
if (![o.kills, o.acties, o.zaad].every((n) => Number.isInteger(n) && n > 0)) {
  process.stderr.write(HULP);
  process.exit(2);
}
const rijen = keuze.redis || klein ? [...(keuze.postgres || klein ? ['postgres'] : []), 'redis'] : ['postgres'];
const zeg = (tekst) => process.stdout.write(`${tekst}\n`);

execFileSync(process.execPath, ['tools/chaos/bouw.mjs'], { cwd: root, stdio: 'inherit' });
const opzet = await import(join(root, 'dist/chaos/opzet.mjs'));
const begin = performance.now();
zeg(`seed ${o.zaad}: ${o.kills} kills over ${o.acties} acts on ${rijen.join(' and ')}`);

/** A cluster, perhaps Redis, and a mail box for one run; thrown away after it. */
async function metKluster(naam, metRedis, doe) {
  const kluster = await Kluster.start(opzet);
  const redis = metRedis ? await RedisServer.start(kluster.map) : undefined;
  const post = await startPost();
  try {
    return await doe({ kluster, redis, post, zeg: (tekst) => zeg(`[${naam}] ${tekst}`) });
  } finally {
    await post.sluit();
    await redis?.sluit();
    await kluster.sluit();
  }
}

async function nachtenOp(rij) {
  return metKluster(`${rij}, nights`, rij === 'redis', async (w) => {
    const uit = {};
    for (const nacht of NACHTEN) uit[nacht.naam] = await zomertijdronde({ ...w, naam: nacht.naam, nacht, o });
    return uit;
  });
}

const hoofdOp = (rij) => metKluster(rij, rij === 'redis', (w) => hoofdronde({ ...w, naam: 'hoofd', o }));

const uitkomsten = [];
if (klein) {
  // Mostly waiting, so together; the nights on one queue.
  const [nachten, ...hoofd] = await Promise.all([nachtenOp('postgres'), ...rijen.map(hoofdOp)]);
  hoofd.forEach((h, i) => uitkomsten.push({ rij: rijen[i], hoofd: h, nachten: i ? {} : nachten }));
} else for (const rij of rijen) uitkomsten.push({ rij, hoofd: await hoofdOp(rij), nachten: await nachtenOp(rij) });

const controles = [];
const tabel = [['', 'planned', 'done', 'lost', 'doubled', 'exact', 'naive', 'mails', 'to a person']];
const regel = (naam, g) =>
  tabel.push([naam, g.gepland, g.gedaan, g.kwijt, g.dubbel, g.effecten, g.naief, g.mails, g.mailBijMens]);
for (const { rij, hoofd, nachten } of uitkomsten) {
  regel(`${rij}, ${hoofd.gedood} kills`, hoofd);
  controles.push(
    ...[...oordeel(hoofd), ['every named disaster went as it should', !hoofd.fouten.length]].map(([z, w]) => [
      `${rij}: ${z}`,
      w,
    ]),
  );
  if (controles.some(([, waar]) => !waar)) zeg(JSON.stringify(hoofd, null, 1));
  for (const [naam, g] of Object.entries(nachten)) {
    regel(`${rij}, night of ${naam}`, g);
    controles.push(...g.zinnen.map(([z, w]) => [`${rij}, night of ${naam}: ${z}`, w]));
    if (g.zinnen.some(([, waar]) => !waar)) zeg(JSON.stringify(g, null, 1));
  }
  const rampen = Object.entries(hoofd.rampen).map(([n, x]) => `${n} ${x} x`);
  zeg(
    `[${rij}] ${rampen.join(', ')}; ${hoofd.tijdens} acts done between the kills; quiet again ${(hoofd.rustMs / 1000).toFixed(1)} s after the last kill`,
  );
}
const breed = tabel[0].map((_, i) => Math.max(...tabel.map((r) => String(r[i]).length)));
for (const r of tabel) zeg(r.map((x, i) => (i ? String(x).padStart(breed[i]) : String(x).padEnd(breed[i]))).join('  '));
const mis = controles.filter(([, waar]) => !waar);
for (const [zin] of mis) zeg(`FAILED: ${zin}`);
zeg(
  `seed ${o.zaad}: ${controles.length - mis.length} of ${controles.length} hold, ${Math.round((performance.now() - begin) / 1000)} s`,
);
if (keuze.uitslag)
  writeFileSync(
    keuze.uitslag,
    JSON.stringify({ numPassedTests: controles.length - mis.length, numFailedTests: mis.length }),
  );
process.exit(mis.length ? 1 : 0);
