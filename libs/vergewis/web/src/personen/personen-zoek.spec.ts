import { leesPersonenZoek, personenFilter, tellingFilter } from './personen-zoek';

describe('de lijst van personen in het adres', () => {
  it('houdt codes en laat namen en al het andere weg', () => {
    const eenheid = '01930000-0000-7000-8000-000000000001';
    expect(leesPersonenZoek({ status: 'NIET_INZETBAAR', eis: 'BIG', stand: 'VERLOPEN', eenheid, oud: 'JA' })).toEqual({
      status: 'NIET_INZETBAAR',
      soort: undefined,
      eis: 'BIG',
      stand: 'VERLOPEN',
      straks: undefined,
      eenheid,
      oud: 'JA',
    });
    expect(
      Object.values(leesPersonenZoek({ status: 'X', eenheid: 'De Linde', zoek: 'Jansen', straks: '1e5' })),
    ).toEqual(new Array(7).fill(undefined));
  });

  it('telt zonder de tegel die gekozen is, en zoekt met die tegel', () => {
    const zoek = leesPersonenZoek({ status: 'NIET_INZETBAAR', straks: 'BEGINT', soort: 'ZZP' });
    expect(tellingFilter(zoek, 'vries')).toEqual({
      zoek: 'vries',
      eenheidId: undefined,
      soort: ['ZZP'],
      eis: undefined,
      eisStatus: undefined,
      ookBeeindigd: false,
    });
    expect(personenFilter(zoek, '')).toMatchObject({
      zoek: undefined,
      status: ['NIET_INZETBAAR'],
      begintBinnenDagen: 14,
      wisseltBinnenDagen: undefined,
    });
  });
});
