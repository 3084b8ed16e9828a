import { zaaknummer } from './zaaknummer';

describe('the number of a case', () => {
  it('has the year and five unmistakable characters', () => {
    for (let i = 0; i < 200; i++) expect(zaaknummer(2026)).toMatch(/^Z-2026-[23456789CDFHJKMNPQRTVWXY]{5}$/);
  });

  it('shows no order: the next one is not a neighbour', () => {
    const nummers = new Set(Array.from({ length: 500 }, () => zaaknummer(2026)));
    expect(nummers.size).toBeGreaterThan(495);
  });

  it('uses every character of the alphabet', () => expect(zaaknummer(2027, (n) => n - 1)).toBe('Z-2027-YYYYY'));
});
