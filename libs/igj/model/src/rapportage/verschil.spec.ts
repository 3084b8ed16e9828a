import fc from 'fast-check';
import { verschil } from './verschil.model';

const kant = (oud: string, nieuw: string, weg: 'WEG' | 'NIEUW'): string =>
  verschil(oud, nieuw)
    .filter((d) => d.soort !== weg)
    .map((d) => d.tekst)
    .join('');

const woord = fc.constantFrom('de', 'lift', 'was', 'kapot', 'niet', 'gekeurd');
const wit = fc.constantFrom(' ', '  ', '\n', '\n\n');
const zin = fc.array(fc.tuple(woord, wit), { maxLength: 25 }).map((d) => d.flat().join(''));

describe('what changed between two versions', () => {
  it('is shown by words', () => {
    expect(verschil('De lift was niet gekeurd.', 'De lift was drie jaar niet gekeurd.')).toEqual([
      { soort: 'GELIJK', tekst: 'De lift was' },
      { soort: 'NIEUW', tekst: ' drie jaar' },
      { soort: 'GELIJK', tekst: ' niet gekeurd.' },
    ]);
  });

  it('is nothing for the same text, and all of it for a first one', () => {
    expect(verschil('x y', 'x y')).toEqual([{ soort: 'GELIJK', tekst: 'x y' }]);
    expect(verschil('', 'x y')).toEqual([{ soort: 'NIEUW', tekst: 'x y' }]);
    expect(verschil('', '')).toEqual([]);
  });

  it('loses no character of either text', () => {
    fc.assert(
      fc.property(fc.oneof(zin, fc.string()), fc.oneof(zin, fc.string()), (oud, nieuw) => {
        expect(kant(oud, nieuw, 'NIEUW')).toBe(oud);
        expect(kant(oud, nieuw, 'WEG')).toBe(nieuw);
      }),
    );
  });

  it('of two long different texts is answered at once', () => {
    const lang = (w: string): string => Array.from({ length: 3000 }, (_, i) => `${w}${i}`).join(' ');
    expect(verschil(lang('a'), lang('b')).map((d) => d.soort)).toEqual(['WEG', 'NIEUW']);
  });
});
