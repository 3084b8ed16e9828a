import { TERMIJN_CODES } from '@meldbaken/termijn/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { isVast } from './definitie.model';
import { DEFINITIES } from './definities.model';
import { binnenArtikel4, keurRegel, lengteTekst } from './termijn-regel.model';
import {
  berekenVoorCode,
  berekenVoorDefinitie,
  definitieOp,
  definitieVan,
  leesTermijnCode,
  versiesVan,
} from './termijn-van-code.model';

describe('de ingebouwde termijnen', () => {
  it('heeft voor elke code een definitie, met elke versie een keer', () => {
    expect(new Set(DEFINITIES.map((d) => d.code))).toEqual(new Set(TERMIJN_CODES));
    const sleutels = DEFINITIES.map((d) => `${d.code} ${d.versie}`);
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it.each(DEFINITIES.map((d) => [`${d.code} ${d.versie}`, d] as const))(
    '%s past bij de wet en bij zichzelf',
    (_, d) => {
      if (isVast(d)) expect(keurRegel(d)).toBeUndefined();
      else expect(d.gesteldDoor).toBeDefined();
      // Agreements, contracts and European terms are not extended by the Algemene termijnenwet, nor what its art. 4 leaves out.
      if (d.soort !== 'WET' && d.soort !== 'AMVB') expect(d.atw).toBe(false);
      if (d.atw) expect(isVast(d) && binnenArtikel4(d.eenheid, d.lengte)).toBe(true);
      for (const v of d.varianten ?? [])
        expect(keurRegel({ ...v, atw: d.atw && binnenArtikel4(v.eenheid, v.lengte) })).toBeUndefined();
      expect(d.eis).toContain('{lengte}');
      expect(d.opschortbaar).toBe(d.opschortenDoor !== undefined && d.opschortenGrond !== undefined);
      expect(d.verlengbaar).toBe(d.verlenging !== undefined);
      expect(d.verlengenDoor).toBe(d.verlenging?.door);
      expect(d.inkortbaar).toBe(d.inkortenDoor !== undefined);
      expect(d.herinneringsschema.every((r) => r.aan.length > 0)).toBe(true);
    },
  );

  it.each(DEFINITIES.map((d) => [`${d.code} ${d.versie}`, d] as const))(
    '%s waarschuwt en zegt wanneer het te laat is',
    (_, d) => {
      const soorten = d.herinneringsschema.map((r) => r.soort);
      // A limit of age does not run.
      if (d.uitkomst === 'VROEGST') expect(soorten).toEqual([]);
      else expect(soorten).toEqual(expect.arrayContaining(['START', 'LAATSTE_DAG', 'VERLOPEN', 'DAGELIJKS_TE_LAAT']));
    },
  );

  it('heeft van elke code aaneengesloten versies, elke later geldig dan de vorige', () => {
    for (const code of TERMIJN_CODES) {
      const versies = [...versiesVan(code)].reverse();
      expect(versies.map((v) => v.versie)).toEqual(versies.map((_, i) => i + 1));
      expect(versies.map((v) => v.geldigVanaf)).toEqual([...new Set(versies.map((v) => v.geldigVanaf))].sort());
    }
  });

  // The table of spec 03: length and whether the Algemene termijnenwet extends it.
  it.each([
    ['IGJ_AANVULLEN', '2 weken', true],
    ['IGJ_ACTIES', '4 weken', true],
    ['IGJ_REACTIE_CONCEPT', '4 weken', true],
    ['IGJ_EINDRAPPORT', '4 weken', true],
    ['IGJ_AANTEKENING', '5 jaar', false],
    ['WMO_MELDING', '3 werkdagen', false],
    ['JEUGD_MELDING', '3 werkdagen', false],
    ['JEUGD_ONDERZOEK_OF', '6 weken', false],
    ['CLIENT_INFORMEREN', '1 werkdag', false],
    ['KLACHT', '6 weken', true],
    ['VOG_START', '3 maanden', false],
    ['VOG_SOLIST', '3 jaar', false],
    ['VOG_PGB', '6 maanden', false],
    ['VOG_WMO_VERMOEDEN', '10 weken', true],
    ['SOLLICITANT_WISSEN', '4 weken', false],
    ['DIENSTVERBAND_WISSEN', '2 jaar', false],
    ['BEWIJS_GUNNING', '7 dagen', false],
    ['PGB_VERZILVEREN', '3 maanden', false],
    ['PGB_BUITENLAND', '6 weken', false],
    ['AWB_BESLISSEN', '8 weken', true],
    ['AWB_BEZWAAR', '6 weken', true],
    ['AWB_BESLISSING_OP_BEZWAAR', '6 weken', true],
    ['DWANGSOM_BETALEN', '6 weken', true],
    ['BIBOB_ADVIES', '8 weken', true],
    ['HUISVERBOD', '10 dagen', false],
    ['DATALEK_AP', '72 uur', false],
    ['DATALEK_VERWERKER', '24 uur', false],
    ['AVG_VERZOEK', '1 maand', false],
    ['VEILIG_THUIS_START', '5 werkdagen', true],
    ['VEILIG_THUIS_OORDEEL', '10 weken', true],
  ] as const)('%s is %s (Algemene termijnenwet: %s)', (code, lengte, atw) => {
    const d = definitieVan(code);
    expect(isVast(d) && lengteTekst(d.eenheid, d.lengte)).toBe(lengte);
    expect(d.atw).toBe(atw);
  });

  it('kent van een privacyverzoek de regel van voor de AVG, met 4 weken', () => {
    expect(definitieOp('AVG_VERZOEK', '2018-05-24')).toMatchObject({
      versie: 1,
      eenheid: 'WEKEN',
      lengte: 4,
      atw: true,
    });
    expect(definitieOp('AVG_VERZOEK', '2018-05-25')).toMatchObject({ versie: 2, eenheid: 'MAANDEN', lengte: 1 });
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
    expect(leesTermijnCode('vog')).toMatchObject({ watDan: expect.stringContaining('VOG_START, VOG_SOLIST') });
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

describe('een termijn zonder vaste lengte', () => {
  const nazorg = definitieVan('NAZORG');

  it('krijgt de lengte of de dag bij de start', () => {
    const gesteld = { eenheid: 'WEKEN', lengte: 2 } as const;
    expect(berekenVoorDefinitie(nazorg, '2026-11-20', { gesteld })).toMatchObject({ vervalt: '2026-12-04' });
    expect(berekenVoorDefinitie(nazorg, '2026-11-20', { totEnMet: '2026-12-24' })).toMatchObject({
      vervalt: '2026-12-24',
      regel: 'U noemde een laatste dag: donderdag 24 december 2026.',
    });
  });

  it('kan niet zonder, en zegt wat dan', () => {
    expect(berekenVoorCode('NAZORG', '2026-11-20')).toMatchObject({ code: 'TERMIJN_GEEN_VASTE_LENGTE', veld: 'code' });
    const gesteld = { eenheid: 'WEKEN', lengte: -2 } as const;
    expect(berekenVoorDefinitie(nazorg, '2026-11-20', { gesteld })).toMatchObject({ veld: 'lengte' });
  });

  it('mag een variant van de wet zijn, maar geen eigen lengte waar de wet die vastlegt', () => {
    const bezwaar = definitieVan('AWB_BESLISSING_OP_BEZWAAR');
    const twaalf = berekenVoorDefinitie(bezwaar, '2026-11-20', { gesteld: { eenheid: 'WEKEN', lengte: 12 } });
    expect(twaalf).toMatchObject({ vervalt: '2027-02-12', atw: true });
    expect(berekenVoorDefinitie(bezwaar, '2026-11-20', { gesteld: { eenheid: 'WEKEN', lengte: 7 } })).toMatchObject({
      code: 'TERMIJN_LENGTE_LIGT_VAST',
    });
  });

  it('mag voor de Wmo korter zijn, zoals de gemeente afspreekt', () => {
    const wmo = definitieVan('WMO_MELDING');
    expect(berekenVoorDefinitie(wmo, '2026-11-20T10:00')).toMatchObject({ vervalt: '2026-11-25' });
    const gesteld = { eenheid: 'UREN', lengte: 24 } as const;
    expect(berekenVoorDefinitie(wmo, '2026-11-20T10:00', { gesteld })).toMatchObject({
      vervaltOp: '2026-11-21T09:00:00.000Z',
    });
  });
});
