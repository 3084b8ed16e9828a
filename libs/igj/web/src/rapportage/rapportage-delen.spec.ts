import { hoofdstukVan, hoofdstukkenVan, schoneInhoud } from '@meldbaken/igj/model';
import {
  alsInvoer,
  inhoudVan,
  leesDeel,
  magSchrijven,
  rapportagePad,
  taken,
  volgende,
  type Rapport,
} from './rapportage-delen';

const rapport = (deel: Partial<Rapport> = {}): Rapport => ({
  id: 'r',
  externeMeldingId: 'e',
  nummer: 1,
  richtlijn: 'CALAMITEIT',
  status: 'IN_BEWERKING',
  versie: 3,
  opsteller: 'A',
  gemaaktOp: '2026-11-20T09:00:00Z',
  aangebodenOp: null,
  goedgekeurdOp: null,
  zelfVerstuurd: null,
  verzondenOp: null,
  verzondenDoor: null,
  kenmerk: null,
  hoofdstukken: [],
  ontbreekt: [],
  voorzitter: null,
  klaar: 0,
  totaal: 20,
  namen: [],
  verloop: [],
  magHandelingen: ['schrijven'],
  ...deel,
});
const hoofdstuk = (code: string): NonNullable<ReturnType<typeof hoofdstukVan>> => {
  const h = hoofdstukVan(code);
  if (!h) throw new Error(code);
  return h;
};

describe('het rapport op het scherm', () => {
  it('heeft een adres naast de melding, met of zonder interne melding', () => {
    expect(rapportagePad('/meldingen/M-1/besluit', 'e')).toBe('/meldingen/M-1/rapportage/e');
    expect(rapportagePad('/meldingen/M-1/besluit?soort=GEWELD', 'e', 'ALLES')).toBe(
      '/meldingen/M-1/rapportage/e?deel=ALLES',
    );
    expect(rapportagePad('/externe-meldingen/E-1', 'e', 'NORM')).toBe('/externe-meldingen/E-1/rapportage/e?deel=NORM');
  });

  it('leest uit het adres alleen hoofdstukken die er zijn', () => {
    expect([leesDeel({ deel: 'NORM' }).deel, leesDeel({ deel: 'x' }).deel]).toEqual(['NORM', undefined]);
  });

  it('telt per hoofdstuk wat nog moet', () => {
    const ontbreekt = ['a', 'b'].map((element) => ({ hoofdstuk: 'NORM' as const, element, bericht: '' }));
    const lijst = taken(
      rapport({ ontbreekt }),
      (d) => `?${d}`,
      (n) => `${n} open`,
    );
    expect(lijst).toHaveLength(hoofdstukkenVan('CALAMITEIT').length);
    expect(lijst.find((x) => x.id === 'NORM')).toMatchObject({ stand: 'NOG_NIET', bij: '2 open', href: '?NORM' });
    expect(lijst.find((x) => x.id === 'VRAAG')).toMatchObject({ stand: 'AFGEROND' });
  });

  it('laat de behandelaar de hoofdstukken schrijven en de bestuurder alleen de visie', () => {
    const bestuurder = rapport({ magHandelingen: ['visie'] });
    expect([magSchrijven(rapport(), hoofdstuk('NORM')), magSchrijven(rapport(), hoofdstuk('BESTUUR'))]).toEqual([
      true,
      false,
    ]);
    expect([magSchrijven(bestuurder, hoofdstuk('NORM')), magSchrijven(bestuurder, hoofdstuk('BESTUUR'))]).toEqual([
      false,
      true,
    ]);
  });

  it('wijst naar het hoofdstuk dat volgt', () => {
    expect(volgende(rapport(), 'OORZAKEN')?.code).toBe('CONCLUSIE');
    expect(volgende(rapport(), 'BESTUUR')).toBeUndefined();
  });

  it('stuurt en leest regels zonder iets te verliezen', () => {
    const h = hoofdstuk('MAATREGELEN');
    const rijen = [{ wat: 'Keuren', eigenaar: 'Techniek', klaarOp: '2026-12-01', meting: 'Lijst', stand: 'GEPLAND' }];
    const inhoud = schoneInhoud(h, { maatregelen: { rijen } });
    const antwoorden = Object.entries(inhoud).map(([code, a]) => alsInvoer(code, a));
    const versie = { hoofdstuk: h.code, versie: 1, op: '2026-11-20T09:00:00Z', door: 'A', antwoorden };
    expect(inhoudVan(h, versie)).toEqual(inhoud);
    expect(inhoudVan(h, undefined)['maatregelen']?.rijen).toEqual([]);
  });
});
