import { leesTelefoon } from './telefoon.model';

describe('een telefoonnummer', () => {
  it.each([
    ['06-12 34 56 78', '0612345678'],
    ['(0113) 123456', '0113123456'],
    ['+31 6 12345678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['  ', null],
  ])('%s wordt bewaard als %s', (tekst, nummer) => expect(leesTelefoon(tekst)).toBe(nummer));

  it.each([
    '12345678',
    '06 1234567',
    '06 123456789',
    '+0612345678',
    'bel Anja',
    '+31 6 12',
    '0'.repeat(400),
    '06x12345678',
  ])('%s wordt geweigerd', (tekst) =>
    expect(leesTelefoon(tekst)).toMatchObject({ code: 'TELEFOON_ONJUIST', veld: 'telefoon' }),
  );
});
