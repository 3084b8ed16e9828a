import { alsInvoer, beginStaat, leegOnderwerp, nieuwFouten, zoekbaar } from './nieuw-formulier';

const ZIN = { aard: 'a', stelsel: 's', bron: 'b', ontvangenOp: 'o', teksten: 't' };
const vol = {
  ...beginStaat('2026-11-23'),
  onderwerpen: [{ ...leegOnderwerp('AANBIEDER'), naam: ' Zorg Noord ', kvk: ' 12345678 ' }],
  aard: 'BEIDE',
  stelsel: 'WMO',
  bron: 'INWONER',
} as const;

describe('the form of a new signal', () => {
  it('says what misses in the order of the page', () =>
    expect(nieuwFouten(beginStaat('2026-11-23'), ZIN).map((f) => f.veld)).toEqual([
      'onderwerpen.0.naam',
      'aard',
      'stelsel',
      'teksten.FEITEN',
      'bron',
    ]));

  it('forgets the reporter once somebody wants to stay unknown', () =>
    expect(
      alsInvoer({ ...vol, anoniem: true, melderNaam: 'Jan', teksten: { ...vol.teksten, FEITEN: 'f' } }),
    ).toMatchObject({ melderNaam: null, melderContact: null, teksten: [{ soort: 'FEITEN', tekst: 'f' }] }));

  it('a number that was typed for a provider does not go along with a person', () =>
    expect(
      alsInvoer({ ...vol, onderwerpen: [{ ...leegOnderwerp('BESTUURDER'), naam: 'J', kvk: '12345678' }] })?.onderwerpen,
    ).toEqual([{ soort: 'BESTUURDER', naam: 'J', kvk: null }]));

  it('looks for earlier signals only with what can be found', () => {
    expect(zoekbaar(vol.onderwerpen)).toEqual([{ soort: 'AANBIEDER', naam: 'Zorg Noord', kvk: '12345678' }]);
    expect(zoekbaar([{ ...leegOnderwerp('AANBIEDER'), naam: 'Zorg', kvk: '12' }, leegOnderwerp('ADRES')])).toEqual([]);
  });
});
