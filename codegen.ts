import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed GraphQL documents for the web: `schema.graphql` + every `*.graphql.ts` -> one generated folder, kept in git. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['libs/*/web/src/**/*.graphql.ts', 'libs/platform/graphql-client/src/**/*.graphql.ts'],
  ignoreNoDocuments: true,
  generates: {
    'libs/platform/graphql-client/src/gegenereerd/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', Datum: 'string' },
      },
    },
  },
};

export default config;
