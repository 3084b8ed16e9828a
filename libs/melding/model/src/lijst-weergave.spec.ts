import { isWeigering } from '@meldbaken/platform/waarden';
import { keurLijstWeergave, leesLijstWeergave } from './lijst-weergave.model';

const code = (uit: unknown): unknown => (isWeigering(uit) ? uit.code : uit);
const ZOEK = 'status=INGEDIEND&wie=MIJN';

describe('Een bewaarde lijst', () => {
  it('houdt codes en ids over, en geen woord waarnaar is gezocht', () => {
    expect(
      keurLijstWeergave({ naam: '  Mijn\u0000  nieuwe ', zoek: `?${ZOEK}&q=Jansen&eenheid=met spatie` }, []),
    ).toEqual({
      naam: 'Mijn nieuwe',
      zoek: ZOEK,
    });
  });

  it.each([
    ['', ZOEK, 'WEERGAVE_NAAM_LEEG'],
    ['x'.repeat(61), ZOEK, 'WEERGAVE_NAAM_LANG'],
    ['LATE', ZOEK, 'WEERGAVE_NAAM_BESTAAT'],
    ['Goed', 'q=Jansen', 'WEERGAVE_LEEG'],
  ])('weigert %j met %j', (naam, zoek, verwacht) => {
    expect(code(keurLijstWeergave({ naam, zoek }, [{ naam: 'Late', zoek: ZOEK }]))).toBe(verwacht);
  });

  it('mag er twintig keer zijn', () => {
    const met = (n: number): { naam: string; zoek: string }[] =>
      Array.from({ length: n }, (_, i) => ({ naam: `W${i}`, zoek: ZOEK }));
    expect(code(keurLijstWeergave({ naam: 'Nog een', zoek: ZOEK }, met(19)))).toEqual({ naam: 'Nog een', zoek: ZOEK });
    expect(code(keurLijstWeergave({ naam: 'Nog een', zoek: ZOEK }, met(20)))).toBe('WEERGAVE_TE_VEEL');
  });

  it('leest wat er niet is als leeg', () => {
    expect([null, 3, { naam: 4 }].map(leesLijstWeergave)).toEqual(Array(3).fill({ naam: '', zoek: '' }));
  });
});
