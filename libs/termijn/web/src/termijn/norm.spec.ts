import { normTekst } from './norm';

describe('de norm onder een termijn', () => {
  it.each([
    ['IGJ_MELDING', 'BELEID', '3 werkdagen · art. 11 Wkkgz · afspraak IGJ'],
    ['IGJ_ONDERZOEK_OF', 'BELEID', '6 weken · art. 11 Wkkgz · afspraak IGJ'],
    ['IGJ_RAPPORTAGE', 'AMVB', '8 weken · art. 8.7 lid 2 Uitvoeringsbesluit Wkkgz · wet'],
  ])('zegt bij %s de lengte, het artikel en of het wet of beleid is', (code, soort, zin) => {
    expect(normTekst({ code, soort })).toBe(zin);
  });

  it('verzint niets bij een onbekende code', () => {
    expect(normTekst({ code: 'NIEUW_IN_2030', soort: 'WET' })).toBe('');
  });
});
