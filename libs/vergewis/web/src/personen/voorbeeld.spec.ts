import type { EisStatus } from '@meldbaken/vergewis/contract';
import { voorbeeldVan } from './voorbeeld';

const mens = (
  id: string,
  ...eisen: { code: string; status: EisStatus }[]
): Parameters<typeof voorbeeldVan>[0][number] => ({
  id,
  naam: id,
  functie: 'Begeleider',
  eenheid: { id: 'e', naam: 'De Linde', pad: 'Zonnehof / De Linde' },
  eisen: eisen.map((e) => ({ __typename: 'EisKort', ...e })),
});

describe('wie een aanvraag krijgt', () => {
  const mensen = [
    mens('mist', { code: 'VOG_WKKGZ', status: 'ONTBREEKT' }),
    mens('verlopen', { code: 'VOG_WKKGZ', status: 'VERLOPEN' }),
    mens('loopt', { code: 'VOG_WKKGZ', status: 'AANGEVRAAGD' }),
    mens('goed', { code: 'VOG_WKKGZ', status: 'AKKOORD' }),
    mens('nietNodig', { code: 'BIG', status: 'ONTBREEKT' }),
  ];

  it('is wie de controle nodig heeft en nog niet heeft; de rest valt af met de reden', () => {
    const { wel, niet } = voorbeeldVan(mensen, 'VOG_WKKGZ', false);
    expect(wel.map((m) => m.id)).toEqual(['mist', 'verlopen']);
    expect(niet.map((n) => [n.mens.id, n.status])).toEqual([
      ['loopt', 'AANGEVRAAGD'],
      ['goed', 'AKKOORD'],
      ['nietNodig', null],
    ]);
  });

  it('is bij een herinnering alleen van wie het al gevraagd is', () => {
    expect(voorbeeldVan(mensen, 'VOG_WKKGZ', true).wel.map((m) => m.id)).toEqual(['loopt']);
  });
});
