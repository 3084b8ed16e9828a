import fc from 'fast-check';
import { TERMIJN_AFLOPEN } from '@meldbaken/termijn/contract';
import { GEEN_TERMIJNEN, alleTermijnen, geteld, type Telling } from './cijfers.model';
import { vouwCijfers, type CijferCel, type CijferEenheid } from './cijfers-vouwen.model';

/** A trunk with two branches, one of which has a small unit that only the joined may know. */
const eenheden: readonly CijferEenheid[] = [
  { id: 'klein', naam: 'Achterhuis', ouderId: 'oost', vol: ['klein'], overzicht: [] },
  { id: 'oost', naam: 'Oost', ouderId: 'stam', vol: ['oost', 'klein'], overzicht: ['oost', 'klein'] },
  { id: 'west', naam: 'Midden', ouderId: 'stam', vol: ['west'], overzicht: ['west'] },
  {
    id: 'stam',
    naam: 'Zonnehof',
    ouderId: null,
    vol: ['stam', 'oost', 'klein', 'west'],
    overzicht: ['stam', 'oost', 'klein', 'west'],
  },
];
const cel: fc.Arbitrary<CijferCel> = fc
  .record({
    code: fc.constantFrom('A', 'B', 'C'),
    eenheidId: fc.constantFrom('stam', 'oost', 'klein', 'west', 'elders', null),
    vol: fc.boolean(),
    maand: fc.integer({ min: 1, max: 12 }),
    afloop: fc.constantFrom(...TERMIJN_AFLOPEN),
    aantal: fc.integer({ min: 1, max: 9 }),
  })
  .map((c) => ({ ...c, naam: `Soort ${c.code}` }));
const cellen = fc.array(cel, { maxLength: 40 });
const plus = (a: Telling, b: Telling): Telling => ({
  opTijd: a.opTijd + b.opTijd,
  teLaatGehaald: a.teLaatGehaald + b.teLaatGehaald,
  teLaatOpen: a.teLaatOpen + b.teLaatOpen,
  vervallen: a.vervallen + b.vervallen,
});
const som = (delen: readonly Telling[]): Telling => delen.reduce(plus, GEEN_TERMIJNEN);

describe('de cijfers', () => {
  it('de delen zijn samen het geheel: per soort, per maand, en per eenheid met wat geen eenheid heeft', () => {
    fc.assert(
      fc.property(cellen, (rijen) => {
        const { totaal, perSoort, perMaand, perEenheid, zonderEenheid } = vouwCijfers(rijen, eenheden);
        expect(alleTermijnen(totaal)).toBe(rijen.reduce((n, r) => n + r.aantal, 0));
        expect(som(perSoort.map((s) => s.telling))).toEqual(totaal);
        expect(som(perMaand)).toEqual(totaal);
        expect(perMaand).toHaveLength(12);
        const top = perEenheid.filter((e) => e.niveau === 0).map((e) => e.telling);
        expect(som([...top, zonderEenheid])).toEqual(totaal);
      }),
    );
  });

  it('een eenheid telt mee wat eronder ligt', () => {
    fc.assert(
      fc.property(cellen, (rijen) => {
        const opId = new Map(vouwCijfers(rijen, eenheden).perEenheid.map((e) => [e.id, geteld(e.telling)]));
        const n = (id: string): number => opId.get(id) ?? 0;
        expect(n('stam')).toBeGreaterThanOrEqual(n('oost') + n('west'));
        expect(n('oost')).toBeGreaterThanOrEqual(n('klein'));
      }),
    );
  });

  it('een kleine eenheid telt voor wie niet betrokken is alleen bij de eenheid erboven', () => {
    const basis = { code: 'A', naam: 'Soort A', eenheidId: 'klein', maand: 3, afloop: 'OP_TIJD', aantal: 1 } as const;
    const ids = (vol: boolean): string[] => vouwCijfers([{ ...basis, vol }], eenheden).perEenheid.map((e) => e.id);
    expect(ids(false)).toEqual(['stam', 'oost']);
    expect(ids(true)).toEqual(['stam', 'oost', 'klein']);
  });

  it('staat in de volgorde van de boom, op naam, met inspringen', () => {
    const rijen = ['west', 'klein'].map((eenheidId): CijferCel => ({
      code: 'A',
      naam: 'Soort A',
      eenheidId,
      vol: true,
      maand: 1,
      afloop: 'VERVALLEN',
      aantal: 1,
    }));
    expect(vouwCijfers(rijen, eenheden).perEenheid.map((e) => [e.naam, e.niveau])).toEqual([
      ['Zonnehof', 0],
      ['Midden', 1],
      ['Oost', 1],
      ['Achterhuis', 2],
    ]);
  });

  it('loopt niet vast op een kring in de boom', () => {
    const kring = [
      { id: 'a', naam: 'A', ouderId: 'b', vol: ['a'], overzicht: ['a'] },
      { id: 'b', naam: 'B', ouderId: 'a', vol: ['b'], overzicht: ['b'] },
    ];
    expect(() => vouwCijfers([], kring)).not.toThrow();
  });
});
