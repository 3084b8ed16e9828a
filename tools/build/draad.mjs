// Builds the programs of the threads that clean a PDF and read a spreadsheet, for the tests: `node tools/build/draad.mjs FOLDER`.
// The server build makes the same files beside its own programs.
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
      input: {
        'pdf-draad': join(root, 'libs/platform/bestand/src/pdf-draad.ts'),
        'blad-draad': join(root, 'libs/platform/bestand/src/blad-draad.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
