import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import babel from '@rolldown/plugin-babel';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import tsconfig from '../../tsconfig.base.json' with { type: 'json' };
import { compileerTeksten } from './compileer-teksten';
import { kiesDocument } from './kies-document';

const wortel = resolve(import.meta.dirname, '../..');
const api = process.env['MELDBAKEN_API'] ?? 'http://127.0.0.1:3000';

// `resolve.tsconfigPaths` looks at the nearest tsconfig.json, and ours lists no files: the same paths, read from the source.
const { paths } = tsconfig.compilerOptions;
const alias = Object.entries(paths).map(([naam, [bestand]]) => ({
  find: new RegExp(`^${naam}$`),
  replacement: resolve(wortel, bestand ?? ''),
}));

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(wortel, 'node_modules/.vite/web'),
  resolve: { alias },
  plugins: [
    optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }),
    babel({
      // Said outright: else Babel tells every builder that the generated client is big.
      generatorOpts: { compact: false },
      plugins: [
        // Texts stay beside the code that shows them, so each route loads its own; see README.
        ['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }],
        compileerTeksten,
        [kiesDocument, { gegenereerd: resolve(wortel, 'libs/platform/graphql-client/src/gegenereerd/graphql.ts') }],
      ],
    }),
    react(),
    lingui({ cwd: wortel, configPath: resolve(wortel, 'lingui.config.ts') }),
  ],
  server: {
    port: 4200,
    strictPort: true,
    proxy: Object.fromEntries(['/graphql', '/live', '/agenda', '/uitvoer'].map((pad) => [pad, { target: api }])),
  },
  build: {
    outDir: resolve(wortel, 'dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    // No inline script and no injected polyfill: the page runs under script-src 'self' and Trusted Types.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'index.html'),
      // Models and contracts do nothing when loaded: a route takes the rules that it uses, not all behind the same door.
      treeshake: {
        moduleSideEffects: [{ test: /\/libs\/(\w+\/(model|contract)|platform\/waarden)\//, sideEffects: false }],
      },
    },
  },
});
