import { leesPostvakZoek, postvakVraag } from './postvak-zoek';

describe('het postvak in het adres', () => {
  it('houdt codes en laat al het andere weg', () => {
    expect(leesPostvakZoek({ status: 'NIEUW', soort: 'GEWELD', wie: 'MIJN', spoed: 'JA', na: 'c' })).toEqual({
      status: 'NIEUW',
      soort: 'GEWELD',
      wie: 'MIJN',
      spoed: 'JA',
      na: 'c',
    });
    expect(leesPostvakZoek({ status: 'OUD', soort: 'Zonnehof', wie: 'ALLE', aanbieder: 'Zonnehof' })).toEqual({
      status: undefined,
      soort: undefined,
      wie: undefined,
      spoed: undefined,
      na: undefined,
    });
  });

  it('vraagt zonder keuze alles', () => {
    expect(postvakVraag(leesPostvakZoek({})).filter).toEqual({
      status: undefined,
      categorie: undefined,
      wie: undefined,
      spoed: undefined,
    });
    expect(postvakVraag(leesPostvakZoek({ status: 'NIEUW' })).filter?.status).toEqual(['NIEUW']);
    expect(postvakVraag(leesPostvakZoek({ spoed: 'NEE' })).filter?.spoed).toBe(false);
  });
});
