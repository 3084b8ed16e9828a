// Runs the deadline calculator (cli.ts) on plain node. It is bundled into dist/tools when its sources changed; the name of
// the bundle holds their hash, so two processes at once or a stale bundle do no harm.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const uit = join(root, 'dist/tools');
const bronnen = ['libs/termijn/contract/src', 'libs/termijn/model/src', 'libs/platform/waarden/src', 'tools/termijn'];

function bronHash() {
  const hash = createHash('sha256');
  for (const map of bronnen) {
    for (const naam of readdirSync(join(root, map), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(ts|mjs)$/.test(naam) || /\.spec\.ts$/.test(naam)) continue;
      hash.update(`${map}/${naam}\0`).update(readFileSync(join(root, map, naam)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundel(doel) {
  const [{ build }, { projects }] = await Promise.all([import('vite'), import('../projects.mjs')]);
  mkdirSync(uit, { recursive: true });
  const tijdelijk = mkdtempSync(join(uit, '.termijn-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      resolve: {
        alias: projects
          .filter((p) => p.alias)
          .map((p) => ({ find: p.alias, replacement: join(root, p.dir, 'src/index.ts') })),
      },
      build: {
        ssr: true,
        target: 'node20',
        outDir: tijdelijk,
        rolldownOptions: {
          input: { termijn: join(root, 'tools/termijn/cli.ts') },
          output: { format: 'es', entryFileNames: '[name].mjs' },
        },
      },
    });
    renameSync(join(tijdelijk, 'termijn.mjs'), doel);
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true });
  }
  for (const naam of readdirSync(uit)) {
    if (/^termijn-[0-9a-f]{16}\.mjs$/.test(naam) && naam !== relative(uit, doel))
      rmSync(join(uit, naam), { force: true });
  }
}

const doel = join(uit, `termijn-${bronHash()}.mjs`);
if (!existsSync(doel)) await bundel(doel);
const { main } = await import(pathToFileURL(doel).href);
process.stdout.on('error', (fout) => process.exit(fout.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);
// A bad line ends the run while the other side may still be writing.
process.stdin.destroy();
