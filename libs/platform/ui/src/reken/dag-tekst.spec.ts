import { getoondeDagen, type Rekendag } from './dag-tekst';

const dagen = (van: number, telt: string): Rekendag[] =>
  [...telt].map((c, i) => ({ datum: `2026-04-${String(van + i).padStart(2, '0')}`, telt: c === 'j', reden: '' }));
const tellingen = (van: number, telt: string): string[] => getoondeDagen(dagen(van, telt)).map((d) => d.telling);

describe('elke dag van de som', () => {
  it('zegt bij werkdagen wat niet meetelt', () => {
    expect(tellingen(3, 'nnnjjj')).toEqual(['BEGIN', 'TELT_NIET', 'TELT_NIET', 'TELT', 'TELT', 'TELT']);
  });

  it('zegt bij de Algemene termijnenwet dat de termijn doorloopt', () => {
    expect(tellingen(2, 'njjjnnn')).toEqual(['BEGIN', 'TELT', 'TELT', 'TELT', 'LOOPT_DOOR', 'LOOPT_DOOR', 'LAATSTE']);
  });
});
