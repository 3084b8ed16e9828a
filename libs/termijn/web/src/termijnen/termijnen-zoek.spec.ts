import { aantalInLijst, leesTermijnenZoek, termijnenVraag } from './termijnen-zoek';

const EENHEID = '01935f6e-7a10-7c3e-9d55-0123456789ab';
const baanTot = '2026-12-09T00:00:00.000Z';

describe('de lijst van termijnen in het adres', () => {
  it("houdt codes en id's, en laat al het andere weg", () => {
    expect(
      leesTermijnenZoek({
        ernst: 'TE_LAAT',
        wie: 'MIJN',
        eenheid: EENHEID,
        soort: 'IGJ_MELDING',
        sorteer: 'NAAM',
        na: 'x',
      }),
    ).toEqual({ ernst: 'TE_LAAT', wie: 'MIJN', eenheid: EENHEID, soort: 'IGJ_MELDING', sorteer: 'NAAM', na: 'x' });
    expect(
      leesTermijnenZoek({ ernst: 'ERG', wie: 'Jansen', eenheid: 'Beukenhof', soort: "' or 1=1", zoek: 'Jansen' }),
    ).toEqual({
      ernst: undefined,
      wie: undefined,
      eenheid: undefined,
      soort: undefined,
      sorteer: undefined,
      na: undefined,
    });
  });

  it('vraagt zonder keuze alles wat nog open staat, het vroegste einde eerst', () => {
    const vraag = termijnenVraag({ zoek: leesTermijnenZoek({}), tekst: '', baanTot, zorg: true });
    expect(vraag.filter?.ernst).toEqual(['TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD']);
    expect(vraag.sorteer).toBe('VERVALT_OP');
    expect(vraag.baan?.vervaltTot).toBe(baanTot);
  });

  it('telt op de tegels dezelfde keuze zonder de stand', () => {
    const zoek = leesTermijnenZoek({ ernst: 'TE_LAAT', wie: 'MIJN' });
    const vraag = termijnenVraag({ zoek, tekst: '7K2QX', baanTot, zorg: true });
    expect(vraag.filter).toMatchObject({ ernst: ['TE_LAAT'], wie: 'MIJN', zoek: '7K2QX' });
    expect(vraag.telling).toMatchObject({ wie: 'MIJN', zoek: '7K2QX' });
    expect(vraag.telling).not.toHaveProperty('ernst');
  });

  it("telt over alle pagina's wat de lijst toont", () => {
    const tellingen = { teLaat: 2, vandaag: 1, binnenkort: 3, opTijd: 4, gehaald: 10, gestopt: 20 };
    expect(aantalInLijst(tellingen, {})).toBe(10);
    expect(aantalInLijst(tellingen, { ernst: 'GEHAALD' })).toBe(10);
    expect(aantalInLijst(tellingen, { ernst: 'ALLES' })).toBe(40);
  });
});
