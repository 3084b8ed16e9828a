import fc from 'fast-check';
import { controleerLosseVaststelling, gevolgVanLosse, type LosseVaststellingInput } from './losse-vaststelling.model';

const NU = new Date('2026-11-23T10:00:00Z');
const op = (uren: number): Date => new Date(NU.getTime() - uren * 3_600_000);
const leeg: LosseVaststellingInput = {
  soort: 'VASTGESTELD',
  geconstateerdOp: null,
  vastgesteldOp: null,
  bekendGewordenOp: null,
  meegedeeldOp: null,
  toelichting: null,
};
const codes = (...a: Parameters<typeof controleerLosseVaststelling>): string[] =>
  controleerLosseVaststelling(...a).map((w) => `${w.veld}:${w.code}`);

describe('a finding without an internal report', () => {
  it('names each moment that its kind needs, at once', () => {
    expect(codes('CALAMITEIT', leeg, null, NU)).toEqual([
      'geconstateerdOp:IGJ_MOMENT_ONTBREEKT',
      'vastgesteldOp:IGJ_MOMENT_ONTBREEKT',
    ]);
    expect(codes('GEWELD', leeg, null, NU)).toHaveLength(3);
    expect(codes('ONTSLAG', leeg, null, NU)).toEqual(['meegedeeldOp:IGJ_MOMENT_ONTBREEKT']);
  });

  it('is never in the future, at any moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), (minuten) => {
        const later = new Date(NU.getTime() + minuten * 60_000);
        const v = { ...leeg, geconstateerdOp: op(1), vastgesteldOp: later };
        expect(codes('CALAMITEIT', v, null, NU)).toContain('vastgesteldOp:IGJ_MOMENT_IN_TOEKOMST');
      }),
    );
  });

  it('is not found before it was noticed', () => {
    const v = { ...leeg, geconstateerdOp: op(1), vastgesteldOp: op(2) };
    expect(codes('CALAMITEIT', v, null, NU)).toEqual(['vastgesteldOp:IGJ_VOLGORDE_ONMOGELIJK']);
  });

  it('does not get more time by a later moment; an earlier one asks for a word', () => {
    const staand = { ...leeg, geconstateerdOp: op(9), vastgesteldOp: op(3) };
    const met = (uren: number, toelichting: string | null = null): string[] =>
      codes('CALAMITEIT', { ...staand, vastgesteldOp: op(uren), toelichting }, staand, NU);
    expect(met(2)).toEqual(['vastgesteldOp:IGJ_MOMENT_LATER_DAN_BEKEND']);
    expect(met(4)).toEqual(['toelichting:IGJ_REDEN_ONTBREEKT']);
    expect(met(4, 'Bleek uit de mail.')).toEqual([]);
  });

  it('leaves no doubt about a dismissal, nor after it was found', () => {
    const twijfel = { ...leeg, soort: 'ONDUIDELIJK' as const, geconstateerdOp: op(3) };
    expect(codes('ONTSLAG', twijfel, null, NU)).toEqual(['soort:IGJ_TWIJFEL_KAN_NIET']);
    expect(codes('GEWELD', twijfel, leeg, NU)).toEqual(['soort:IGJ_STAAT_AL_VAST']);
  });
});

describe('what it does to the clocks', () => {
  it('starts doubt at noticing, the report at the finding, and for ontslag at the telling', () => {
    const v = { ...leeg, geconstateerdOp: op(9), vastgesteldOp: op(3), bekendGewordenOp: op(5), meegedeeldOp: op(2) };
    expect(gevolgVanLosse('CALAMITEIT', { ...v, soort: 'ONDUIDELIJK' }, NU).start).toMatchObject({
      code: 'IGJ_ONDERZOEK_OF',
      vanaf: op(9),
    });
    expect(gevolgVanLosse('CALAMITEIT', v, NU)).toMatchObject({
      start: { code: 'IGJ_MELDING', vanaf: op(3), veiligVanaf: null },
      twijfelGehaaldOp: op(3),
    });
    expect(gevolgVanLosse('GEWELD', v, NU).start?.veiligVanaf).toEqual(op(5));
    expect(gevolgVanLosse('ONTSLAG', v, NU).start).toMatchObject({ vanaf: op(2), beginSoort: 'MEEGEDEELD' });
    expect(gevolgVanLosse('GEWELD', { ...v, soort: 'GEEN' }, NU)).toMatchObject({ start: null, meldenVervalt: true });
  });
});
