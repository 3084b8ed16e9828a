import { RuleTester } from 'eslint';
import huis from './index.mjs';

const tester = new RuleTester();

tester.run('geen-nu', huis.rules['geen-nu'], {
  valid: ['new Date(moment)', 'klok.nu()', 'Date.UTC(2026, 1, 1)'],
  invalid: [
    { code: 'new Date()', errors: [{ messageId: 'nu' }] },
    { code: 'const t = Date.now()', errors: [{ messageId: 'nu' }] },
  ],
});

tester.run('geen-upsert', huis.rules['geen-upsert'], {
  valid: ['q("insert into x values (1) on conflict do nothing")', 'q("update x set a = 1")'],
  invalid: [
    { code: 'q("insert into x values (1) on conflict (a) do update set b = 2")', errors: [{ messageId: 'upsert' }] },
    {
      code: 'q(`insert into x values (${a}) ON CONFLICT (a)\n DO UPDATE set b = 2`)',
      errors: [{ messageId: 'upsert' }],
    },
  ],
});

tester.run('eigen-context', huis.rules['eigen-context'], {
  valid: [
    { code: 'import "@meldbaken/termijn/contract"', filename: 'libs/melding/api/src/x.ts' },
    { code: 'import "@meldbaken/melding/model"', filename: 'libs/melding/api/src/x.ts' },
    { code: 'import "@meldbaken/melding/api"', filename: 'apps/api/src/x.ts' },
  ],
  invalid: [
    {
      code: 'import "@meldbaken/termijn/model"',
      filename: 'libs/melding/api/src/x.ts',
      errors: [{ messageId: 'vreemd' }],
    },
    { code: 'import "@meldbaken/melding/api"', filename: 'libs/igj/api/src/x.ts', errors: [{ messageId: 'vreemd' }] },
    { code: 'import "@meldbaken/igj/web"', filename: 'libs/termijn/web/src/x.ts', errors: [{ messageId: 'vreemd' }] },
  ],
});
