import { alsInvoer, alsKloktijd } from './mail-keuze';

describe('een tijd zoals mensen die typen', () => {
  it.each([
    ['9.15', '09:15'],
    ['22', '22:00'],
    ['7u30', '07:30'],
    ['2200', '22:00'],
    [' ', null],
    ['laat', 'laat'],
    ['25:00', '25:00'],
  ])('%s wordt %s', (tekst, tijd) => expect(alsKloktijd(tekst)).toBe(tijd));
});

it('leeg is geen', () => {
  expect(alsInvoer({ stilVan: '', stilTot: '', uur: '', mail: true })).toEqual({
    stilVan: null,
    stilTot: null,
    samenvattingUur: null,
    mail: true,
  });
  expect(alsInvoer({ stilVan: '22:00', stilTot: '7', uur: '0', mail: false })).toEqual({
    stilVan: '22:00',
    stilTot: '07:00',
    samenvattingUur: 0,
    mail: false,
  });
});
