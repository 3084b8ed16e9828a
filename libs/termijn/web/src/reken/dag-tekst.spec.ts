import { berekenTermijn } from '@meldbaken/termijn/model';
import { isWeigering } from '@meldbaken/platform/waarden';
import { getoondeDagen } from './dag-tekst';

const tellingen = (eenheid: 'WERKDAGEN' | 'DAGEN', lengte: number, vanaf: string): string[] => {
  const berekening = berekenTermijn({ eenheid, lengte }, vanaf);
  if (isWeigering(berekening)) throw new Error(berekening.bericht);
  return getoondeDagen(berekening.uitleg).map(({ datum, telling }) => `${datum.slice(5)} ${telling}`);
};

describe('elke dag van de som', () => {
  it('zegt bij werkdagen wat niet meetelt', () => {
    expect(tellingen('WERKDAGEN', 3, '2026-11-20')).toEqual([
      '11-20 BEGIN',
      '11-21 TELT_NIET',
      '11-22 TELT_NIET',
      '11-23 TELT',
      '11-24 TELT',
      '11-25 TELT',
    ]);
  });

  it('zegt bij de Algemene termijnenwet dat de termijn doorloopt', () => {
    expect(tellingen('DAGEN', 3, '2026-04-02')).toEqual([
      '04-02 BEGIN',
      '04-03 TELT',
      '04-04 TELT',
      '04-05 TELT',
      '04-06 LOOPT_DOOR',
      '04-07 LOOPT_DOOR',
      '04-08 LAATSTE',
    ]);
  });
});
