import fc from 'fast-check';
import { VORMEN } from '@meldbaken/melding/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import { leesVormen } from './vormen.model';

describe('de vormen die een behandelaar ziet', () => {
  it('staan in vaste volgorde, elk een keer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VORMEN), { minLength: 1 }), (gekozen) => {
        const uit = leesVormen({ nu: [], gekozen }, 'IN_BEHANDELING');
        expect(uit).toEqual(VORMEN.filter((v) => gekozen.includes(v)));
      }),
    );
  });

  it.each([
    ['geen vorm', [], 'IN_BEHANDELING', 'MELDING_VORM_ONTBREEKT'],
    ['dezelfde vormen', ['SEKSUEEL', 'FYSIEK'], 'IN_BEHANDELING', 'MELDING_VORM_GELIJK'],
    ['een gesloten melding', ['FYSIEK'], 'GESLOTEN', 'MELDING_NIET_IN_BEHANDELING'],
  ] as const)('%s wordt geweigerd', (_, gekozen, status, code) => {
    const uit = leesVormen({ nu: ['FYSIEK', 'SEKSUEEL'], gekozen }, status);
    expect(isWeigering(uit) && uit.code).toBe(code);
  });
});
