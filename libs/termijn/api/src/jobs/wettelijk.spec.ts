import { DEFINITIES } from '@meldbaken/termijn/model';
import { isWettelijk } from './wettelijk';

describe('of de mail over een termijn altijd meteen komt', () => {
  it.each(DEFINITIES.map((d) => [d.code, d.versie, d.soort] as const))('%s (%i): %s', (code, versie, soort) =>
    expect(isWettelijk(code, versie)).toBe(soort !== 'EIGEN'),
  );
  it('bij een termijn die de organisatie zelf maakte, niet', () =>
    expect(isWettelijk('EIGEN_TEAMOVERLEG', 1)).toBe(false));
  it('bij een code of versie die we niet kennen, wel', () => {
    expect(isWettelijk('ONBEKEND', 1)).toBe(true);
    expect(isWettelijk('IGJ_MELDING', 99)).toBe(true);
  });
});
