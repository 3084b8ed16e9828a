import { leesbaarNummer } from './leesbaar-nummer';

it.each([
  ['0612345678', '06 1234 5678'],
  ['+31612345678', '+31 6 1234 5678'],
  ['0113123456', '0113123456'],
  ['+32470123456', '+32470123456'],
])('%s leest als %s', (nummer, tekst) => expect(leesbaarNummer(nummer)).toBe(tekst));
