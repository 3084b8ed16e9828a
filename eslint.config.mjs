import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import huis from './tools/lint/index.mjs';

const PLATFORM = ['type:platform', 'type:platform-value'];
const VERBODEN_IN_MODEL = ['@nestjs/*', 'typeorm', 'pg', 'graphql', 'bullmq', 'ioredis', 'react', 'node:*'];

/** Directions of the house (docs/architecture.md); no constraint holds a star. */
const richtingen = [
  { sourceTag: 'type:app-server', onlyDependOnLibsWithTags: ['type:api', 'type:contract', 'type:model', 'type:graphql', ...PLATFORM] },
  { sourceTag: 'type:app-web', onlyDependOnLibsWithTags: ['type:web', 'type:model', 'type:contract', 'type:platform-web', 'type:platform-value'] },
  { sourceTag: 'type:app-e2e', onlyDependOnLibsWithTags: ['type:platform-value'] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:model', 'type:contract', 'type:graphql', ...PLATFORM] },
  { sourceTag: 'type:graphql', onlyDependOnLibsWithTags: ['type:model', 'type:contract', 'type:graphql', ...PLATFORM] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:model', 'type:contract', 'type:platform-web', 'type:platform-value'] },
  { sourceTag: 'type:model', onlyDependOnLibsWithTags: ['type:contract', 'type:platform-value'], bannedExternalImports: VERBODEN_IN_MODEL },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: PLATFORM },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: PLATFORM },
  { sourceTag: 'type:platform-value', onlyDependOnLibsWithTags: ['type:platform-value'] },
  { sourceTag: 'type:platform-web', onlyDependOnLibsWithTags: ['type:platform-web', 'type:platform-value'] },
  // A context knows another one by its contract and its GraphQL types; `api`, `model` and `web` stay at home.
  ...['organisatie', 'melding', 'termijn', 'igj'].map((c) => ({
    allSourceTags: [`scope:${c}`, 'type:model'],
    onlyDependOnLibsWithTags: [`scope:${c}`, 'scope:platform'],
  })),
];

/** Only platform/tenancy (and migrations, start-up and tests) has hands on the database. */
const geenDatabase = {
  paths: [
    { name: 'typeorm', importNames: ['DataSource', 'EntityManager', 'getConnection'], message: 'Go through Handelingen or Transacties.' },
    { name: 'pg', message: 'Go through Handelingen or Transacties.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/.nx', '.data', 'schermafdrukken', '**/gegenereerd/**', 'nx.json'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', performance: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX, huis },
    languageOptions: { parserOptions: { project: ['tsconfig.server.json', 'tsconfig.web.json'], tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: richtingen }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-nested-ternary': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'no-restricted-imports': ['error', geenDatabase],
      'huis/geen-nu': 'error',
      'huis/geen-upsert': 'error',
    },
  },
);
