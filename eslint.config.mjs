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
  {
    sourceTag: 'type:app-server',
    onlyDependOnLibsWithTags: ['type:api', 'type:contract', 'type:model', 'type:graphql', ...PLATFORM],
  },
  {
    sourceTag: 'type:app-web',
    onlyDependOnLibsWithTags: ['type:web', 'type:model', 'type:contract', 'type:platform-web', 'type:platform-value'],
  },
  { sourceTag: 'type:app-e2e', onlyDependOnLibsWithTags: ['type:platform-value'] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:model', 'type:contract', 'type:graphql', ...PLATFORM] },
  { sourceTag: 'type:graphql', onlyDependOnLibsWithTags: ['type:model', 'type:contract', 'type:graphql', ...PLATFORM] },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:model', 'type:contract', 'type:platform-web', 'type:platform-value'],
  },
  {
    sourceTag: 'type:model',
    onlyDependOnLibsWithTags: ['type:contract', 'type:platform-value'],
    bannedExternalImports: VERBODEN_IN_MODEL,
  },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: PLATFORM },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: PLATFORM },
  { sourceTag: 'type:platform-value', onlyDependOnLibsWithTags: ['type:platform-value'] },
  { sourceTag: 'type:platform-web', onlyDependOnLibsWithTags: ['type:platform-web', 'type:platform-value'] },
];

/** Only platform/tenancy (and migrations, start-up and tests) has hands on the database. */
const geenDatabase = {
  paths: [
    {
      name: 'typeorm',
      importNames: ['DataSource', 'EntityManager', 'getConnection'],
      allowTypeImports: true,
      message: 'Go through Handelingen or Transacties.',
    },
    { name: 'pg', allowTypeImports: true, message: 'Go through Handelingen or Transacties.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/.nx', '.data', 'schermafdrukken', '**/gegenereerd/**', 'nx.json'] },
  js.configs.recommended,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    // Half of this code runs inside the page.
    files: ['apps/web-e2e/**/*.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        crypto: 'readonly',
        Event: 'readonly',
        getComputedStyle: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx, 'import-x': importX, huis },
    languageOptions: {
      parserOptions: { project: ['tsconfig.server.json', 'tsconfig.web.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: richtingen },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // GraphQL and TypeORM classes are shapes here: plain objects fill them.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      'no-console': 'error',
      'no-nested-ternary': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
      '@typescript-eslint/no-restricted-imports': ['error', geenDatabase],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'huis/geen-nu': 'error',
      'huis/geen-upsert': 'error',
      'huis/eigen-context': 'error',
    },
  },
  {
    // The one hand on the database, the deploy step, the supervisor and the tests.
    files: [
      'libs/platform/{tenancy,database,testing,jobs}/**',
      'tools/{sleutels,start,test}/**',
      'apps/*/src/main.ts',
      'apps/worker/src/opstart/**',
      'apps/worker/chaos/**',
      'bench/**',
      '**/*.spec.ts',
      '**/test/**',
    ],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    // Casts and `!` where the wall meets untyped ground: platform, start-up and tests (style rule 29).
    files: [
      'libs/platform/**',
      'apps/*/src/*.ts',
      'tools/**',
      'bench/**',
      '**/*.spec.ts',
      '**/test/**',
      'apps/web-e2e/**',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/test/**', 'apps/web-e2e/**', 'bench/**'],
    rules: {
      'huis/geen-nu': 'off',
      'huis/geen-upsert': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  // The browser's clock is corrected by the server's; klok is where 'now' comes from.
  {
    files: ['libs/platform/klok/**', 'tools/start/**', 'libs/platform/ui/src/haken/**'],
    rules: { 'huis/geen-nu': 'off' },
  },
  {
    files: ['apps/web/*.mts', 'apps/web/*.ts', 'tools/**', 'bench/**', 'apps/api/src/zaai/**'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  // SQL text, not steps.
  { files: ['**/migraties/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.tsx', 'libs/*/web/**', 'libs/platform/{ui,graphql-client}/**', 'apps/web/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A component is one function; its length is markup.
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Tests look behind things on purpose.
    files: ['**/*.spec.ts', '**/test/**'],
    rules: {
      '@nx/enforce-module-boundaries': 'off',
    },
  },
);
