import { leesVerschuiving } from './verschuiving';

describe('MELDBAKEN_KLOK_VERSCHUIVING', () => {
  it.each([
    ['P3D', 3 * 86_400_000],
    ['-PT4H', -4 * 3_600_000],
    ['P1W', 7 * 86_400_000],
    ['PT1M30S', 90_000],
    ['P1DT2H', 26 * 3_600_000],
  ])('reads %s', (tekst, ms) => expect(leesVerschuiving(tekst)).toBe(ms));
  it.each(['', 'P', '3 dagen', 'P1Y', 'PT'])('refuses %p', (tekst) => expect(leesVerschuiving(tekst)).toBeNull());
});
