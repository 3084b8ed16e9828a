import { beginStaat, botsingen, getoond, naBewaren, nietBewaard, opNieuwste, typ } from './velden-staat';

const stand = (versie: number, waarden: Record<string, string | null>) => ({
  versie,
  velden: Object.entries(waarden).map(([code, waarde]) => ({ code, waarde })),
});

const begin = beginStaat(stand(3, { naam: 'Zonnehof', actie: null, datum: '2026-11-20' }));

describe('antwoorden die zichzelf bewaren', () => {
  it('verstuurt alleen wat veranderd is', () => {
    const staat = typ(typ(begin, 'actie', 'We onderzoeken het.'), 'naam', 'Zonnehof');
    expect(nietBewaard(staat)).toEqual({ actie: 'We onderzoeken het.' });
    expect(getoond(staat)).toEqual({ naam: 'Zonnehof', actie: 'We onderzoeken het.', datum: '2026-11-20' });
  });

  it('kan een antwoord leeg maken', () => {
    expect(nietBewaard(typ(begin, 'naam', ''))).toEqual({ naam: '' });
  });

  it('houdt wat tijdens het bewaren is getypt, en neemt over wat de server netjes maakte', () => {
    const verstuurd = { actie: ' We ', naam: 'Hof' };
    const tussendoor = typ(typ(typ(begin, 'actie', ' We '), 'naam', 'Hof'), 'naam', 'Hofje');
    const na = naBewaren(tussendoor, verstuurd, stand(4, { naam: 'Hof', actie: 'We', datum: '2026-11-20' }));
    expect(na.versie).toBe(4);
    expect(getoond(na)).toMatchObject({ actie: 'We', naam: 'Hofje' });
    expect(nietBewaard(na)).toEqual({ naam: 'Hofje' });
  });

  it('botst niet als een ander een ander antwoord veranderde, of hetzelfde schreef', () => {
    const staat = typ(begin, 'actie', 'Onderzoek');
    expect(botsingen(staat, stand(5, { naam: 'Anders', actie: null, datum: null }))).toEqual([]);
    expect(botsingen(staat, stand(5, { naam: 'Zonnehof', actie: 'Onderzoek', datum: null }))).toEqual([]);
  });

  it('botst als twee mensen hetzelfde antwoord anders veranderden, en laat kiezen', () => {
    const staat = typ(typ(begin, 'actie', 'Mijn tekst'), 'naam', 'Hof');
    const ander = stand(5, { naam: 'Zonnehof', actie: 'Andere tekst', datum: '2026-11-20' });
    expect(botsingen(staat, ander)).toEqual(['actie']);
    expect(getoond(opNieuwste(staat, ander))).toMatchObject({ actie: 'Mijn tekst', naam: 'Hof' });
    expect(getoond(opNieuwste(staat, ander, ['actie']))).toMatchObject({ actie: 'Andere tekst', naam: 'Hof' });
    expect(opNieuwste(staat, ander, ['actie']).versie).toBe(5);
  });
});
