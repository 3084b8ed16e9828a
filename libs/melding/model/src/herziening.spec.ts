import { VASTSTELLING_SOORTEN, type VaststellingSoort } from '@meldbaken/melding/contract';
import { isWeigering } from '@meldbaken/platform/waarden';
import fc from 'fast-check';
import { teHerzien } from './herziening.model';
import { type EerdereVaststelling, isMeldplichtig, staandeVaststellingen } from './vaststelling.model';

const OP = new Date('2026-11-19T10:00:00Z');
const eerder = (id: string, soort: VaststellingSoort, herzietId: string | null = null): EerdereVaststelling => ({
  id,
  soort,
  vastgesteldOp: OP,
  bekendGewordenOp: OP,
  meegedeeldOp: OP,
  herzietId,
});
const wat = (soort: VaststellingSoort, eerdere: EerdereVaststelling[], herzietId?: string): string | null => {
  const oud = teHerzien(soort, herzietId, eerdere);
  return isWeigering(oud) ? oud.code : (oud?.id ?? null);
};

describe('which finding a new one replaces', () => {
  it.each<[VaststellingSoort, VaststellingSoort[], string | null]>([
    ['CALAMITEIT', [], null],
    ['CALAMITEIT', ['CALAMITEIT'], 'v0'],
    ['CALAMITEIT', ['ONDUIDELIJK'], 'v0'],
    ['CALAMITEIT', ['GEEN'], 'v0'],
    ['CALAMITEIT', ['GEWELD'], null],
    ['GEEN', ['CALAMITEIT'], 'v0'],
    ['GEEN', ['ONDUIDELIJK'], 'v0'],
    ['GEEN', ['CALAMITEIT', 'GEWELD'], 'MELDING_KIES_VASTSTELLING'],
    ['GEEN', ['ONTSLAG'], null],
    ['ONDUIDELIJK', ['GEEN'], 'v0'],
    ['ONDUIDELIJK', ['CALAMITEIT'], 'MELDING_VASTSTELLING_NIET_TERUG'],
    ['ONTSLAG', ['CALAMITEIT'], null],
    ['ONTSLAG', ['GEEN'], null],
    ['ONTSLAG', ['ONTSLAG'], 'v0'],
  ])('%s after %p: %p', (soort, eerdere, verwacht) =>
    expect(
      wat(
        soort,
        eerdere.map((s, i) => eerder(`v${i}`, s)),
      ),
    ).toBe(verwacht),
  );

  it('is the one that the user names, while it stands', () => {
    const twee = [eerder('a', 'CALAMITEIT'), eerder('b', 'GEWELD')];
    expect(wat('GEEN', twee, 'b')).toBe('b');
    expect(wat('CALAMITEIT', twee, 'b')).toBe('MELDING_VASTSTELLING_DUBBEL');
    expect(wat('ONTSLAG', twee, 'b')).toBe('MELDING_ONTSLAG_APART');
    expect(wat('GEWELD', [...twee, eerder('c', 'GEEN', 'b')], 'b')).toBe('MELDING_VASTSTELLING_AL_HERZIEN');
    const geenTwee = [...twee, eerder('c', 'GEEN', 'a'), eerder('d', 'GEEN', 'b'), eerder('e', 'ONDUIDELIJK', 'c')];
    expect(wat('ONDUIDELIJK', geenTwee, 'd')).toBe('MELDING_VASTSTELLING_DUBBEL');
    expect(wat('GEWELD', twee, 'van een ander')).toBe('MELDING_VASTSTELLING_AL_HERZIEN');
  });

  it('never leaves two findings of one duty, or two open questions, standing', () => {
    const keuze = fc.record({ soort: fc.constantFrom(...VASTSTELLING_SOORTEN), welke: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(fc.array(keuze, { maxLength: 12 }), (keuzes) => {
        const eerdere: EerdereVaststelling[] = [];
        for (const [i, { soort, welke }] of keuzes.entries()) {
          const staand = staandeVaststellingen(eerdere);
          const genoemd = welke === null ? undefined : staand[welke % Math.max(staand.length, 1)]?.id;
          const oud = teHerzien(soort, genoemd, eerdere);
          if (!isWeigering(oud)) eerdere.push(eerder(`v${i}`, soort, oud?.id ?? null));
        }
        const plichten = staandeVaststellingen(eerdere)
          .map((v) => v.soort)
          .filter((s) => isMeldplichtig(s) || s === 'ONDUIDELIJK');
        expect(new Set(plichten).size).toBe(plichten.length);
      }),
    );
  });
});
