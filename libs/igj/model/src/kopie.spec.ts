import { EXTERNE_MELDING_CATEGORIEEN } from '@meldbaken/igj/contract';
import fc from 'fast-check';
import { type Json, canoniek } from './canoniek.model';
import { velden, veldenVan } from './formulier.model';
import { COMPLEET, NU } from './invoer.fixture';
import { bevroren, veldlijst, waardeUit } from './kopie.model';
import { leesExterneMelding } from './ontvangst.model';

describe('the frozen copy', () => {
  it('shows values as people read them, and keeps them as they were stored', () => {
    const kopie = bevroren(
      'GEWELD',
      { ...COMPLEET.GEWELD, vastgesteldOp: '2026-11-18T09:15:00Z', geweldDoor: 'ANDERE_CLIENT' },
      NU,
    );
    const teksten = Object.fromEntries(kopie.velden.map((v) => [v.code, v.tekst]));
    expect(teksten).toMatchObject({
      soortMelding: 'Geweld in de zorgrelatie',
      datumMelding: 'vrijdag 20 november 2026',
      clientGeboortedatum: 'maandag 5 mei 1941',
      vastgesteldOp: 'woensdag 18 november 2026 om 10:15 uur',
      geweldDoor: 'Een andere cliënt in hetzelfde huis',
      omGemeld: 'Nee',
    });
    expect(waardeUit(kopie, 'vastgesteldOp')).toBe('2026-11-18T09:15:00Z');
    expect(waardeUit(kopie, 'productNaam')).toBeNull();
  });

  it('dates itself by the day in the Netherlands', () => {
    expect(waardeUit(bevroren('CALAMITEIT', {}, new Date('2026-11-20T23:30:00Z')), 'datumMelding')).toBe('2026-11-21');
  });

  it('holds exactly the filled fields of its category, in the order of the form, whatever else is stored', () => {
    const waarden = fc.record(
      Object.fromEntries(velden.map((v) => [v.code, fc.constantFrom('JA', ' ', 'CNRY-ander')])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...EXTERNE_MELDING_CATEGORIEEN), waarden, (categorie, w) => {
        const gevuld = veldenVan(categorie).filter(
          (v) => v.waarvandaan === 'VANZELF' || (w[v.code] ?? ' ').trim() !== '',
        );
        expect(veldlijst(bevroren(categorie, { ...w, organisatieId: 'geheim' }, NU))).toEqual(
          gevuld.map((v) => v.code),
        );
      }),
    );
  });
});

describe('canonical JSON', () => {
  const json: fc.Arbitrary<Json> = fc.letrec<{ waarde: Json }>((tie) => ({
    waarde: fc.oneof(
      { maxDepth: 4 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string({ unit: 'binary' }),
      fc.array(tie('waarde'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('waarde'), { maxKeys: 5, noNullPrototype: true }),
    ),
  })).waarde;
  const omgekeerd = (w: Json): Json => {
    if (Array.isArray(w)) return w.map(omgekeerd);
    if (typeof w !== 'object' || w === null) return w;
    return Object.fromEntries(
      Object.entries(w)
        .reverse()
        .map(([k, v]) => [k, omgekeerd(v)]),
    );
  };

  it('is the same text whatever the order of the keys, and says the same', () => {
    fc.assert(
      fc.property(json, (w) => {
        expect(canoniek(omgekeerd(w))).toBe(canoniek(w));
        expect(JSON.parse(canoniek(w))).toEqual(JSON.parse(JSON.stringify(w)));
      }),
    );
  });

  it('has no space and sorted keys', () => {
    expect(canoniek({ b: [1, { d: 'é', c: null }], a: true, B: '' })).toBe(
      '{"B":"","a":true,"b":[1,{"c":null,"d":"é"}]}',
    );
  });

  it('refuses what JSON cannot say', () => expect(() => canoniek([Number.NaN])).toThrow(TypeError));
});

describe('at the inspectie', () => {
  const heen = (categorie: (typeof EXTERNE_MELDING_CATEGORIEEN)[number]): unknown =>
    JSON.parse(canoniek(JSON.parse(JSON.stringify(bevroren(categorie, COMPLEET[categorie], NU)))));
  const codes = (inhoud: unknown): string[] => {
    const uitkomst = leesExterneMelding(inhoud, NU);
    return uitkomst.ok ? [] : uitkomst.weigeringen.map((w) => `${w.veld} ${w.code}`);
  };
  const anders = (wijzig: (kopie: Record<string, unknown>) => void): unknown => {
    const kopie = { ...bevroren('CALAMITEIT', COMPLEET.CALAMITEIT, NU) };
    wijzig(kopie);
    return kopie;
  };

  it.each(EXTERNE_MELDING_CATEGORIEEN)('a complete report of %s arrives as it was sent', (categorie) => {
    expect(leesExterneMelding(heen(categorie), NU)).toEqual({
      ok: true,
      kopie: bevroren(categorie, COMPLEET[categorie], NU),
    });
  });

  it.each<[string, unknown, string[]]>([
    ['no report at all', 'x', ['soort IGJ_OVERDRACHT_ONLEESBAAR']],
    ['an unknown category', anders((k) => (k['categorie'] = 'BRAND')), ['categorie IGJ_CATEGORIE_ONBEKEND']],
    ['fields that are no fields', anders((k) => (k['velden'] = [{ code: 1 }])), ['velden IGJ_OVERDRACHT_ONLEESBAAR']],
    [
      'another kind inside than outside',
      { ...bevroren('CALAMITEIT', COMPLEET.GEWELD, NU), categorie: 'GEWELD' },
      ['soortMelding IGJ_OVERDRACHT_ONLEESBAAR', 'betrokkenen IGJ_VELD_ONTBREEKT'],
    ],
    [
      'an identifier that fails its check',
      bevroren('CALAMITEIT', { ...COMPLEET.CALAMITEIT, kvkNummer: '12' }, NU),
      ['kvkNummer IGJ_NUMMER_ONJUIST'],
    ],
    [
      'a finding in the future',
      bevroren('CALAMITEIT', { ...COMPLEET.CALAMITEIT, vastgesteldOp: '2026-11-21T09:00:00Z' }, NU),
      ['vastgesteldOp IGJ_MOMENT_IN_TOEKOMST'],
    ],
    [
      'a field twice, and one of another category',
      anders((k) => {
        const los = { label: '', waarde: 'NEE', tekst: '' };
        k['velden'] = [
          ...bevroren('CALAMITEIT', COMPLEET.CALAMITEIT, NU).velden,
          { ...los, code: 'omGemeld' },
          { ...los, code: 'betrokkenen' },
        ];
      }),
      ['betrokkenen IGJ_VELD_ONBEKEND', 'omGemeld IGJ_VELD_DUBBEL'],
    ],
  ])('%s is refused with field and reason', (_, inhoud, verwacht) => expect(codes(inhoud)).toEqual(verwacht));

  it('nothing but the four parts of a field comes in', () => {
    const kopie = bevroren('CALAMITEIT', COMPLEET.CALAMITEIT, NU);
    const meer = { ...kopie, afzender: 'id', velden: kopie.velden.map((v) => ({ ...v, persoonId: 'id' })) };
    expect(leesExterneMelding(meer, NU)).toEqual({ ok: true, kopie });
  });
});
