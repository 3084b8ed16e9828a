// Builds the program of the thread that cleans a PDF, for the tests: `node tools/build/draad.mjs FOLDER`.
// The server build makes the same file beside its own programs.
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { target: 'node' },
  build: {
    ssr: true,
    outDir: resolve(process.argv[2]),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { 'pdf-draad': join(root, 'libs/platform/bestand/src/pdf-draad.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
