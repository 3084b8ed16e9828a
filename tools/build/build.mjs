// Builds what changed: `node tools/build/build.mjs` (all), or `server`, `api`, `worker`, `web`. `--force` builds anyway.
// Server: one Rolldown SSR build (ships with Vite 8; does decorators and their metadata from tsconfig).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

/** Names, sizes and times of all sources: cheap, and changed when any of them is. */
function stempel(mappen) {
  const h = createHash('sha256');
  const loop = (pad) => {
    const s = statSync(pad, { throwIfNoEntry: false });
    if (!s) return;
    if (s.isDirectory()) {
      for (const n of readdirSync(pad).sort()) if (n !== 'node_modules' && n !== 'dist') loop(join(pad, n));
    } else h.update(`${pad.slice(root.length)}:${s.size}:${s.mtimeMs}\n`);
  };
  for (const m of ['package-lock.json', 'tsconfig.base.json', 'tools/build', ...mappen]) loop(join(root, m));
  return h.digest('hex');
}

const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.entries(paths).map(([naam, [bestand]]) => ({
  find: new RegExp(`^${naam}$`),
  replacement: resolve(root, bestand),
}));

// Vite is loaded only when something must be built: it is slow to load, and it sets NODE_ENV of its process.
async function bouwServer() {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias },
    // Said here: the nearest tsconfig.json lists no files, so its options would not be found.
    oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
    ssr: { target: 'node' },
    build: {
      ssr: true,
      outDir: join(dist, 'server'),
      emptyOutDir: true,
      sourcemap: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: {
          api: join(root, 'apps/api/src/main.ts'),
          worker: join(root, 'apps/worker/src/main.ts'),
          toezicht: join(root, 'tools/start/toezicht.ts'),
          sleutels: join(root, 'tools/sleutels/sleutels.ts'),
          // A program of its own: the thread that cleans a PDF.
          'pdf-draad': join(root, 'libs/platform/bestand/src/pdf-draad.ts'),
          // And the one that reads a spreadsheet.
          'blad-draad': join(root, 'libs/platform/bestand/src/blad-draad.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

async function bouwWeb() {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'apps/web/vite.config.mts'), logLevel: 'error' });
  // Apart, after it and beside it: what the public form shares with the application would make it heavy.
  await build({ configFile: join(root, 'apps/web/vite.melden.config.mts'), logLevel: 'error' });
}

const delen = {
  server: {
    mappen: ['apps/api', 'apps/worker', 'libs', 'tools/start', 'tools/sleutels'],
    klaar: 'server/api.mjs',
    bouw: bouwServer,
    naam: 'server',
  },
  web: { mappen: ['apps/web', 'libs', 'schema.graphql'], klaar: 'web/index.html', bouw: bouwWeb, naam: 'web' },
};

const stempelBestand = (deel) => join(dist, `.stempel-${deel}`);

/** Did the sources of this part change since it was built? */
export function isVerouderd(deel) {
  const d = delen[deel];
  const bestand = stempelBestand(deel);
  return (
    !existsSync(bestand) || !existsSync(join(dist, d.klaar)) || readFileSync(bestand, 'utf8') !== stempel(d.mappen)
  );
}

async function bouw(deel) {
  const nu = stempel(delen[deel].mappen);
  await delen[deel].bouw();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stempelBestand(deel), nu);
}

if (process.argv[1] === import.meta.filename) {
  const keuze = process.argv.slice(2).filter((a) => !a.startsWith('--'));
  const gekozen = keuze.length ? keuze.map((k) => (k === 'web' ? 'web' : 'server')) : ['server', 'web'];
  for (const deel of new Set(gekozen)) {
    const t = performance.now();
    const gedaan = process.argv.includes('--force') || isVerouderd(deel);
    if (gedaan) await bouw(deel);
    process.stdout.write(`${deel}: ${gedaan ? `built in ${Math.round(performance.now() - t)} ms` : 'unchanged'}\n`);
  }
}
