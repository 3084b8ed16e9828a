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
    { code: 'q(`insert into x values (${a}) ON CONFLICT (a)\n DO UPDATE set b = 2`)', errors: [{ messageId: 'upsert' }] },
  ],
});
