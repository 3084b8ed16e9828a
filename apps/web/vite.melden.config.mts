import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import tsconfig from '../../tsconfig.base.json' with { type: 'json' };

const wortel = resolve(import.meta.dirname, '../..');
const alias = Object.entries(tsconfig.compilerOptions.paths).map(([naam, [bestand]]) => ({
  find: new RegExp(`^${naam}$`),
  replacement: resolve(wortel, bestand ?? ''),
}));

/** The public form, built by itself: native controls, no texts from catalogues, no font, nothing of the application. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: resolve(wortel, 'node_modules/.vite/melden'),
  publicDir: false,
  resolve: { alias },
  plugins: [react()],
  build: {
    outDir: resolve(wortel, 'dist/web'),
    emptyOutDir: false,
    assetsDir: 'assets/melden',
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'melden.html'),
      // Models are pure: of their doors only what the form uses comes along.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/[^/]+\/(model|contract|waarden)\//, sideEffects: false }] },
    },
  },
});
