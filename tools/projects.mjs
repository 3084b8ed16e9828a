// One list of all Nx projects: makes project.json files and the path aliases, so that they cannot drift apart.
// Run: node tools/projects.mjs (writes) or node tools/projects.mjs --check (fails on a difference).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format } from 'prettier';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const contexts = ['organisatie', 'melding', 'termijn', 'igj', 'vergewis', 'zorgfraude'];
const kinds = ['contract', 'model', 'api', 'web'];
const serverPlatform = [
  'access',
  'audit',
  'auth',
  'bestand',
  'configuratie',
  'database',
  'document',
  'graphql',
  'jobs',
  'klok',
  'logging',
  'mail',
  'notificatie',
  'outbox',
  'overdracht',
  'sleutels',
  'tenancy',
  'testing',
];
const valuePlatform = ['waarden'];
const webPlatform = ['ui', 'graphql-client'];
const apps = { api: 'app-server', worker: 'app-server', web: 'app-web', 'web-e2e': 'app-e2e' };

/** @type {{name: string, dir: string, tags: string[], alias?: string, type: string}[]} */
export const projects = [
  ...contexts.flatMap((c) =>
    kinds.map((k) => ({
      name: `${c}-${k}`,
      dir: `libs/${c}/${k}`,
      tags: [`scope:${c}`, `type:${k}`],
      alias: `@meldbaken/${c}/${k}`,
      type: 'library',
    })),
  ),
  // GraphQL types that other contexts' APIs may show (ADR 0004).
  ...['organisatie', 'termijn'].map((c) => ({
    name: `${c}-graphql`,
    dir: `libs/${c}/graphql`,
    tags: [`scope:${c}`, 'type:graphql'],
    alias: `@meldbaken/${c}/graphql`,
    type: 'library',
  })),
  ...serverPlatform.map((p) => ({
    name: `platform-${p}`,
    dir: `libs/platform/${p}`,
    tags: ['scope:platform', 'type:platform'],
    alias: `@meldbaken/platform/${p}`,
    type: 'library',
  })),
  ...valuePlatform.map((p) => ({
    name: `platform-${p}`,
    dir: `libs/platform/${p}`,
    tags: ['scope:platform', 'type:platform-value'],
    alias: `@meldbaken/platform/${p}`,
    type: 'library',
  })),
  ...webPlatform.map((p) => ({
    name: `platform-${p}`,
    dir: `libs/platform/${p}`,
    tags: ['scope:platform', 'type:platform-web'],
    alias: `@meldbaken/platform/${p}`,
    type: 'library',
  })),
  ...Object.entries(apps).map(([a, t]) => ({
    name: a,
    dir: `apps/${a}`,
    tags: ['scope:app', `type:${t}`],
    type: 'application',
  })),
];

async function put(file, text) {
  const pretty = await format(text, { parser: 'json', singleQuote: true, printWidth: 120 });
  const path = join(root, file);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (now === pretty) return;
  if (check) {
    process.stderr.write(`${file} is not what tools/projects.mjs makes\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pretty);
}

if (process.argv[1] === import.meta.filename) {
  for (const p of projects) {
    const up = p.dir
      .split('/')
      .map(() => '..')
      .join('/');
    await put(
      `${p.dir}/project.json`,
      JSON.stringify({
        name: p.name,
        $schema: `${up}/node_modules/nx/schemas/project-schema.json`,
        sourceRoot: `${p.dir}/src`,
        projectType: p.type,
        tags: p.tags,
        targets:
          p.name in apps && p.name !== 'web-e2e' ? { build: { command: `node tools/build/build.mjs ${p.name}` } } : {},
      }),
    );
  }
  const base = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  base.compilerOptions.paths = Object.fromEntries(
    projects.filter((p) => p.alias).map((p) => [p.alias, [`./${p.dir}/src/index.ts`]]),
  );
  await put('tsconfig.base.json', JSON.stringify(base));
}
