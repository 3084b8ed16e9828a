import { TERMIJN_CODES } from '@meldbaken/termijn/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { DEFINITIES } from './definities.model';
import { binnenArtikel4, keurRegel } from './termijn-regel.model';
import {
  berekenVoorCode,
  berekenVoorDefinitie,
  definitieOp,
  definitieVan,
  leesTermijnCode,
} from './termijn-van-code.model';

describe('de ingebouwde termijnen', () => {
  it('heeft voor elke code een definitie, met elke versie een keer', () => {
    expect(new Set(DEFINITIES.map((d) => d.code))).toEqual(new Set(TERMIJN_CODES));
    const sleutels = DEFINITIES.map((d) => `${d.code} ${d.versie}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it.each(DEFINITIES.map((d) => [d.code, d] as const))('%s kan worden berekend en past bij de wet', (_, d) => {
    expect(keurRegel(d)).toBeUndefined();
    // Policy terms are not extended by the Algemene termijnenwet, and nothing outside its art. 4 is.
    if (d.soort === 'BELEID') expect(d.atw).toBe(false);
    if (d.atw) expect(binnenArtikel4(d.eenheid, d.lengte)).toBe(true);
    expect(d.eis).toContain('{lengte}');
    expect(d.opschortbaar).toBe(d.opschortenDoor !== undefined);
    expect(d.verlengbaar).toBe(d.verlengenDoor !== undefined);
    const vast = d.herinneringsschema.map((r) => r.soort);
    expect(vast).toEqual(expect.arrayContaining(['START', 'LAATSTE_DAG', 'VERLOPEN', 'DAGELIJKS_TE_LAAT']));
    expect(d.herinneringsschema.every((r) => r.aan.length > 0)).toBe(true);
  });

  it.each([
    ['IGJ_MELDING', 'WERKDAGEN', 3, false, 'BELEID'],
    ['IGJ_ONDERZOEK_OF', 'WEKEN', 6, false, 'BELEID'],
    ['IGJ_RAPPORTAGE', 'WEKEN', 8, true, 'AMVB'],
  ] as const)('%s is %s %i', (code, eenheid, lengte, atw, soort) => {
    expect(definitieVan(code)).toMatchObject({ code, eenheid, lengte, atw, soort, versie: 1 });
    expect(definitieVan(code, 1)).toBe(definitieVan(code));
  });

  it('ziet een versie die er niet is als fout van het programma', () => {
    expect(() => definitieVan('IGJ_MELDING', 99)).toThrow(RangeError);
  });

  it('leest een code in hoofdletters en kleine letters, en weigert een onbekende', () => {
    expect(leesTermijnCode('igj_melding')).toBe('IGJ_MELDING');
    expect(leesTermijnCode('IGJ')).toMatchObject({ code: 'TERMIJN_CODE_ONBEKEND', veld: 'code' });
  });

  it('weigert een begin van voor de regel (Wkkgz: 1 januari 2016)', () => {
    expect(isWeigering(definitieOp('IGJ_MELDING', '2016-01-01'))).toBe(false);
    expect(definitieOp('IGJ_MELDING', '2015-12-31')).toMatchObject({ code: 'TERMIJN_NOG_NIET_GELDIG', veld: 'vanaf' });
    expect(berekenVoorCode('IGJ_MELDING', '2015-12-31')).toMatchObject({ geweigerd: true, veld: 'vanaf' });
    expect(berekenVoorCode('IGJ_MELDING', 'toen')).toMatchObject({ geweigerd: true, veld: 'vanaf' });
  });
});

describe('een datum die de IGJ noemt', () => {
  const rapport = definitieVan('IGJ_RAPPORTAGE');

  it('gaat voor de 8 weken, ook in het weekend', () => {
    expect(berekenVoorDefinitie(rapport, '2026-11-20T10:15', { totEnMet: '2027-01-09' })).toMatchObject({
      vervalt: '2027-01-09',
      vervaltOp: '2027-01-09T23:00:00.000Z',
      veiligVoor: '2027-01-09',
      atw: false,
      regel: 'De IGJ noemde een laatste dag: zaterdag 9 januari 2027.',
    });
  });

  it.each(['2026-11-19', '2026-02-30', 'morgen', '2101-01-01'])('kan niet %s zijn', (totEnMet) => {
    const uit = berekenVoorDefinitie(rapport, '2026-11-20', { totEnMet });
    expect(uit).toMatchObject({ code: 'TERMIJN_GENOEMDE_DATUM_ONGELDIG', veld: 'totEnMet' });
  });

  it('kan niet voor de drie werkdagen', () => {
    const uit = berekenVoorCode('IGJ_MELDING', '2026-11-20', { totEnMet: '2026-12-01' });
    expect(uit).toMatchObject({ code: 'TERMIJN_GEEN_GENOEMDE_DATUM', veld: 'totEnMet' });
  });
});
