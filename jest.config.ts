import type { Config } from 'jest';
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

// Nest 12 is ESM-only; Jest on Node 20 cannot require ESM, so SWC turns every installed ESM-only package into CommonJS.
// The list is computed from node_modules, so there is none to keep.
function esmPackages(): string[] {
  const nm = join(__dirname, 'node_modules');
  const names = readdirSync(nm).flatMap((d) =>
    d.startsWith('@') ? readdirSync(join(nm, d)).map((n) => `${d}/${n}`) : d.startsWith('.') ? [] : [d],
  );
  return names.filter((n) => {
    const f = join(nm, n, 'package.json');
    return existsSync(f) && (JSON.parse(readFileSync(f, 'utf8')) as { type?: string }).type === 'module';
  });
}

const swcrc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8')) as Record<string, unknown>;
const { compilerOptions } = JSON.parse(readFileSync(join(__dirname, 'tsconfig.base.json'), 'utf8')) as {
  compilerOptions: { paths: Record<string, string[]> };
};
const { paths } = compilerOptions;

const config: Config = {
  testEnvironment: 'node',
  rootDir: __dirname,
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/apps/web-e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(paths).map(([alias, [file]]) => [`^${alias}$`, join(__dirname, file ?? '')])),
    '^fast-check$': '<rootDir>/tools/test/fast-check.mjs',
  },
  transform: {
    '^.+\\.(ts|tsx)$': ['@swc/jest', { ...swcrc, swcrc: false, module: { type: 'commonjs' } }],
    '^.+\\.m?js$': [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(${esmPackages()
      .map((n) => `${n}/`)
      .join('|')}))`,
  ],
  testSequencer: '<rootDir>/tools/test/volgorde.mjs',
  globalSetup: '<rootDir>/tools/test/global-setup.ts',
  globalTeardown: '<rootDir>/tools/test/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
};

export default config;
