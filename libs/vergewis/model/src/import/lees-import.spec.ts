import fc from 'fast-check';
import { isWeigering } from '@meldbaken/platform/waarden';
import { alsDag, alsTekst, type ImportCel } from './cel.model';
import { IMPORT_KOLOM, IMPORT_VELDEN } from './kolommen.model';
import { leesImport, type ImportLezing } from './lees-import.model';

const KOPPEN = ['Personeelsnummer', 'Voornaam', 'Achternaam', 'Soort', 'Functie', 'Team', 'Cliëntcontact', 'Zorgsoort', 'Begindatum']; // prettier-ignore
const GOED: ImportCel[] = ['00123', 'Anna', 'Bakker', 'in dienst', 'Verzorgende', 'Beukenhof', 'ja', 'Wlz', '1-3-2026'];

const rijen = (
  koppen: readonly ImportCel[],
  ...r: (readonly ImportCel[])[]
): { nummer: number; cellen: readonly ImportCel[] }[] => [koppen, ...r].map((cellen, i) => ({ nummer: i + 1, cellen }));
function lees(koppen: readonly ImportCel[], ...r: (readonly ImportCel[])[]): ImportLezing {
  const uit = leesImport(rijen(koppen, ...r));
  if (isWeigering(uit)) throw new Error(uit.bericht);
  return uit;
}
/** The same row with another value in one column. */
const met = (veld: number, cel: ImportCel): ImportCel[] => GOED.map((c, i) => (i === veld ? cel : c));
const fout = (veld: number, cel: ImportCel): string | undefined =>
  lees(KOPPEN, met(veld, cel)).regels[0]?.fouten[0]?.bericht;

describe('Een lijst met mensen lezen', () => {
  it('neemt een rij over, met de nullen vooraan', () =>
    expect(lees(KOPPEN, GOED).regels[0]).toMatchObject({
      rij: 2,
      personeelsnummer: '00123',
      fouten: [],
      gegevens: {
        personeelsnummer: '00123',
        voornaam: 'Anna',
        achternaam: 'Bakker',
        soort: 'IN_DIENST',
        functie: 'Verzorgende',
        eenheid: 'Beukenhof',
        clientcontact: true,
        zorgsoort: 'WLZ',
        beginOp: '2026-03-01',
      },
    }));
  it('kent de namen die programma’s aan kolommen geven', () => {
    for (const veld of IMPORT_VELDEN) {
      const { kop, ook } = IMPORT_KOLOM[veld];
      for (const naam of [kop, ...ook, veld, kop.toUpperCase(), ` ${kop}. `]) {
        const koppen = [...KOPPEN.filter((k) => lees([...KOPPEN], GOED).indeling.plekken.find((p) => p.kop === k)?.veld !== veld), naam]; // prettier-ignore
        const uit = leesImport(rijen(koppen, ['x']));
        expect(isWeigering(uit) ? uit.bericht : uit.indeling.plekken.at(-1)).toEqual({
          veld,
          kolom: koppen.length - 1,
          kop: naam.trim(),
        });
      }
    }
  });
  it('laat een veld zonder kolom met rust, en maakt een leeg veld leeg', () => {
    expect(lees(KOPPEN, GOED).regels[0]?.gegevens).not.toHaveProperty('email');
    expect(lees([...KOPPEN, 'E-mail'], [...GOED, null]).regels[0]?.gegevens).toHaveProperty('email', null);
  });
  it('bewaart niets van een kolom die het niet kent, en noemt hem', () => {
    const uit = lees([...KOPPEN, 'Salaris'], [...GOED, '4200']);
    expect(uit.indeling.overgeslagen).toEqual(['Salaris']);
    expect(JSON.stringify(uit.regels)).not.toContain('4200');
  });
  it('zegt per cel wat er mis is', () => {
    const uit = lees(KOPPEN, [
      '00123',
      null,
      { fout: 'FORMULE' },
      'prins',
      'Verzorgende',
      'Beukenhof',
      'soms',
      'Wlz',
      '31-4-2026',
    ]);
    expect(uit.regels[0]?.fouten.map((f) => [f.kop, f.bericht])).toEqual([
      ['Voornaam', 'Vul hier in: voornaam.'],
      ['Achternaam', 'In deze cel staat een formule. Zet er de waarde zelf neer.'],
      [
        'Soort',
        '"prins" kennen we niet. Kies uit: Sollicitant, In dienst, Zzp of ingehuurd, Uitzendkracht, Stagiair, Vrijwilliger.',
      ],
      ['Cliëntcontact', '"soms" kennen we niet. Schrijf ja of nee.'],
      ['Begindatum', 'De dag "31-4-2026" bestaat niet. April 2026 heeft 30 dagen.'],
    ]);
    expect(uit.regels[0]?.fouten.map((f) => f.kolom)).toEqual([1, 2, 3, 6, 8]);
  });
});

describe('Het hele bestand wordt geweigerd', () => {
  const code = (koppen: readonly ImportCel[], ...r: (readonly ImportCel[])[]): string => {
    const uit = leesImport(rijen(koppen, ...r));
    return isWeigering(uit) ? uit.code : 'gelezen';
  };
  it('als er een kolom met BSN in staat, hoe die ook heet', () => {
    for (const kop of ['BSN', 'bsn-nummer', 'Burgerservicenummer', 'Sofi-nr.'])
      expect(code([...KOPPEN, kop], [...GOED, '111222333'])).toBe('IMPORT_BSN');
    const bsns = ['111222333', '123456782', '999999990', '100000009', '100000010'];
    expect(code(KOPPEN, ...bsns.map((n) => met(0, n)))).toBe('IMPORT_BSN');
    expect(code(KOPPEN, ...bsns.map((n) => met(0, n)), met(0, '000000001'))).toBe('gelezen');
  });
  it('als een kolom mist of er twee keer staat', () => {
    expect(code(KOPPEN.slice(1), GOED.slice(1))).toBe('IMPORT_KOLOM_MIST');
    expect(code([...KOPPEN, 'Afdeling'], [...GOED, 'x'])).toBe('IMPORT_KOLOM_DUBBEL');
  });
  it('als er niets onder de kolommen staat', () => expect(code(KOPPEN)).toBe('IMPORT_LEEG'));
});

describe('Nummers', () => {
  it('een mens die er twee keer in staat: de tweede is een fout die de eerste noemt', () =>
    expect(lees(KOPPEN, GOED, met(1, 'Bert')).regels[1]?.fouten[0]?.bericht).toContain('staat ook op rij 2'));
  it('wie weg was en terugkwam staat er met recht twee keer in', () => {
    const einde = (e: ImportCel, begin: ImportCel): ImportCel[] => [...met(8, begin), e];
    const fouten = (...r: ImportCel[][]): number[] =>
      lees([...KOPPEN, 'Einde'], ...r).regels.map((x) => x.fouten.length);
    expect(fouten(einde('31-5-2026', '1-3-2026'), einde(null, '1-6-2026'))).toEqual([0, 0]);
    expect(fouten(einde(null, '1-6-2026'), einde('31-5-2026', '1-3-2026'))).toEqual([0, 0]);
    expect(fouten(einde('1-6-2026', '1-3-2026'), einde(null, '1-6-2026'))).toEqual([0, 1]);
  });
  it('nullen die Excel weghaalde vallen op tussen de andere nummers', () => {
    const uit = lees(KOPPEN, GOED, met(0, { getal: '456' }), met(0, '98765'));
    expect(uit.regels.map((r) => r.fouten[0]?.bericht)).toEqual([
      undefined,
      'Zijn hier de nullen vooraan weg? Andere nummers hebben 5 cijfers. Bedoelt u 00456?',
      undefined,
    ]);
  });
  it('een getal met een komma is geen nummer', () =>
    expect(fout(0, { getal: '12.5' })).toContain('letters en cijfers'));
  it('een BIG-nummer heeft 11 cijfers; spaties mogen', () => {
    const big = (cel: ImportCel) => lees([...KOPPEN, 'BIG'], [...GOED, cel]).regels[0];
    expect(big('1901 2345 601')?.gegevens.bigNummer).toBe('19012345601');
    expect(big({ getal: '9012345601' })?.fouten[0]?.bericht).toContain('het heeft 10 cijfers');
    expect(big('')?.gegevens.bigNummer).toBeNull();
  });
});

describe('Dagen', () => {
  it.each([
    ['1-3-2026', '2026-03-01'],
    ['01/03/2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T00:00:00', '2026-03-01'],
    ['1 maart 2026', '2026-03-01'],
    ['1 mrt 2026', '2026-03-01'],
    ['29-2-2024', '2024-02-29'],
    ['29-2-2026', null],
    ['3/25/2026', null],
    ['1-3-26', null],
    ['46082', null],
    ['morgen', null],
  ])('%s', (tekst, dag) => {
    const uit = alsDag(tekst);
    expect('waarde' in uit ? uit.waarde : null).toBe(dag);
  });
  it('een dag uit Excel, en een getal dat geen dag is', () => {
    expect(alsDag({ dag: '2026-03-01' })).toEqual({ waarde: '2026-03-01' });
    expect(alsDag({ getal: '46082' })).toEqual({ mis: expect.stringContaining('opmaak Datum') });
  });
  it('elke dag die wij schrijven lezen we weer', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (d) => {
        const iso = d.toISOString().slice(0, 10);
        const [j, m, g] = iso.split('-');
        expect(alsDag(`${g}-${m}-${j}`)).toEqual({ waarde: iso });
      }),
    );
  });
});

describe('Teksten die kwaad willen', () => {
  it('een formule wordt geweigerd, en wat wij zelf onschadelijk maakten komt terug', () => {
    for (const t of ['=1+1', '+31', '-2', '@SUM(A1)', '＝1']) expect(alsTekst(t, 100)).toHaveProperty('mis');
    expect(alsTekst("'-Jansen", 100)).toEqual({ waarde: '-Jansen' });
    expect(alsTekst('-', 100)).toEqual({ waarde: null });
  });
  it('letters die verkeerd gelezen zijn vallen op', () => {
    for (const t of ['RenÃ©e', 'AndrÃ¨', 'J\uFFFDrgen', 'â€™s'.replace('â', 'Ã')])
      expect(alsTekst(t, 100)).toHaveProperty('mis');
    for (const t of ['Renée', 'Ñuñez', 'Ångström', 'São', 'Ãguas']) expect(alsTekst(t, 100)).toEqual({ waarde: t });
  });
  it('onzichtbare en omkerende tekens', () => {
    for (const t of ['An\u0000na', 'An\u202Ena', 'An\u200Bna']) expect(alsTekst(t, 100)).toHaveProperty('mis');
  });
  it('wat er ook in een cel staat: er komt een waarde of een zin, nooit een formule', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (t) => {
        const uit = alsTekst(t, 50);
        if ('mis' in uit) expect(uit.mis).not.toBe('');
        else if (uit.waarde !== null && !t.startsWith("'")) expect(uit.waarde).not.toMatch(/^[=+@\t\r]/);
      }),
    );
  });
});
