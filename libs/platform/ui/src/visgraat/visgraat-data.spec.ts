import { kort, regels, rijenVan, type Oorzaak } from './visgraat-data';

describe('de tekening van oorzaken', () => {
  it('zet wat erachter zit als regels onder elkaar, elk na wat het verklaart', () => {
    const o = (tekst: string, ...achter: Oorzaak[]): Oorzaak => ({ id: tekst, tekst, achter });
    expect(rijenVan([o('a', o('b', o('c'))), o('d')])).toEqual([
      { tekst: 'a', diepte: 0 },
      { tekst: 'b', diepte: 1 },
      { tekst: 'c', diepte: 2 },
      { tekst: 'd', diepte: 0 },
    ]);
  });

  it('breekt tussen woorden, en wat niet past eindigt met een beletselteken', () => {
    expect(regels('Te weinig mensen in de nacht', 24, 2)).toEqual(['Te weinig mensen in de', 'nacht']);
    expect(regels('een twee drie vier vijf', 9, 2)).toEqual(['een twee', 'drie vie…']);
    expect(regels('', 9, 2)).toEqual([]);
    expect(kort('abcdef', 4)).toBe('abc…');
  });
});
