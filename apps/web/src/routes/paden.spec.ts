import { aanmeldPad } from './paden';

describe('de weg naar het inloggen', () => {
  it('onthoudt waar iemand was', () => {
    expect(aanmeldPad({ pathname: '/termijnen', search: '?ernst=TE_LAAT' })).toBe(
      '/aanmelden?terug=%2Ftermijnen%3Fernst%3DTE_LAAT',
    );
  });

  it('onthoudt het begin niet', () => {
    expect(aanmeldPad({ pathname: '/', search: '' })).toBe('/aanmelden');
  });

  it('stapelt niet op zichzelf', () => {
    const search = '?terug=%2Fmeldingen';
    expect(aanmeldPad({ pathname: '/aanmelden', search })).toBe(`/aanmelden${search}`);
  });
});
