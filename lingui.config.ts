import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Texts of the web. Dutch is the source: it stands in the code. Other languages get a catalogue here. */
const config: LinguiConfig = {
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  fallbackLocales: { default: 'nl' },
  format: formatter({ lineNumbers: false }),
  catalogs: [
    {
      path: '<rootDir>/apps/web/src/teksten/{locale}',
      include: [
        '<rootDir>/apps/web/src/**/*.{ts,tsx}',
        '<rootDir>/libs/*/web/src/**/*.{ts,tsx}',
        '<rootDir>/libs/platform/graphql-client/src/**/*.{ts,tsx}',
      ],
      exclude: ['**/gegenereerd/**', '**/*.spec.*'],
    },
  ],
};

export default config;
