// Bundles what a benchmark needs of the product (embedded database, migrations) for plain node.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: {
    alias: Object.entries(paths).map(([n, [b]]) => ({ find: new RegExp(`^${n}$`), replacement: resolve(root, b) })),
  },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  build: {
    ssr: true,
    outDir: join(root, 'dist/bench'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { opzet: join(root, 'bench/opzet.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs' },
    },
  },
});
