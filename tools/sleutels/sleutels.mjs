// `npm run sleutels`: how the keys stand, and moving them to a new root or tenant key (docs/operations.md, "Keys").
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { isVerouderd } from '../build/build.mjs';

const root = resolve(import.meta.dirname, '../..');
process.chdir(root);
if (isVerouderd('server'))
  execFileSync(process.execPath, [join(root, 'tools/build/build.mjs'), 'server'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
await import(join(root, 'dist/server/sleutels.mjs'));
