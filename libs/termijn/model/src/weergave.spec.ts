import { isWeigering } from '@meldbaken/platform/waarden';
import { keurNieuweWeergave, keurWeergaveNaam } from './weergave.model';

const code = (uit: unknown): unknown => (isWeigering(uit) ? uit.code : uit);

describe('De naam van een weergave', () => {
  it('verliest spaties te veel en tekens die niemand ziet', () => {
    expect(keurWeergaveNaam('  Mijn\u0000  late\u200b termijnen ', [])).toBe('Mijn late termijnen');
  });

  it.each([
    ['', 'WEERGAVE_NAAM_LEEG'],
    [' \t ', 'WEERGAVE_NAAM_LEEG'],
    ['x'.repeat(61), 'WEERGAVE_NAAM_LANG'],
    ['LATE', 'WEERGAVE_NAAM_BESTAAT'],
  ])('weigert %j', (naam, verwacht) => {
    expect(code(keurWeergaveNaam(naam, [{ id: '1', naam: 'Late' }]))).toBe(verwacht);
  });

  it('mag bij hernoemen dezelfde blijven', () => {
    expect(keurWeergaveNaam('late', [{ id: '1', naam: 'Late' }], '1')).toBe('late');
  });

  it('mag er twintig keer zijn', () => {
    const met = (n: number): { id: string; naam: string }[] =>
      Array.from({ length: n }, (_, i) => ({ id: String(i), naam: `W${i}` }));
    expect(keurNieuweWeergave('Nog een', met(19))).toBe('Nog een');
    expect(code(keurNieuweWeergave('Nog een', met(20)))).toBe('WEERGAVE_TE_VEEL');
  });
});
