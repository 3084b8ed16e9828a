import { terugPad } from './terug-pad';

describe('waarheen na het aanmelden', () => {
  it.each(['/meldingen', '/meldingen/M-2026-7K2QX', '/termijnen?ernst=TE_LAAT', '/'])('gaat terug naar %s', (pad) => {
    expect(terugPad(pad)).toBe(pad);
  });

  it.each([
    undefined,
    '',
    'https://elders.example',
    '//elders.example',
    '/\\elders.example',
    'javascript:alert(1)',
    '/a b',
    '/aanmelden?terug=/aanmelden',
  ])('gaat naar het begin bij %s', (pad) => {
    expect(terugPad(pad)).toBe('/');
  });
});
