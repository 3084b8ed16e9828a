import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, neem } from './vragen';

/** The first time a question runs as it comes, from the second time on as compiled code: both must say the same. */
describe('A question that comes back', () => {
  let o: Omgeving;
  let af: Bezoeker;
  let nummer: string;
  beforeAll(async () => {
    o = await startOmgeving();
    af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
    const m = await dienIn(await o.bezoeker('medewerker@zonnehof.demo'), o);
    nummer = m.nummer;
    await neem(af, m.id);
  });
  afterAll(() => o?.stop());

  const zonderKenmerk = (tekst: string): string => tekst.replace(/"kenmerk":"[^"]+"/g, '"kenmerk":"-"');
  /** Answers of four times the same question, as text. */
  async function vierKeer(
    wie: Bezoeker,
    vraag: string,
    variabelen: Record<string, unknown> = {},
  ): Promise<Set<string>> {
    const uit = new Set<string>();
    for (let i = 0; i < 4; i++) uit.add(zonderKenmerk((await wie.vraag(vraag, variabelen)).tekst));
    return uit;
  }

  it.each([
    [
      'a list with fragments, aliases and nested lists',
      'query ($n: Int!) { eerste: meldingen(first: $n) { edges { cursor node { ...K termijnen { id ernst } } } pageInfo { hasNextPage } } tweede: meldingen(first: 1) { edges { node { ...K } } } } fragment K on Melding { id nummer ingediendOp behandelaar { naam } eenheid { pad } }',
      { n: 50 },
    ],
    [
      'fields left out by a variable',
      'query ($met: Boolean!) { meldingen { edges { node { id nummer @include(if: $met) status @skip(if: $met) } } } }',
      { met: false },
    ],
    [
      'a case in full',
      'query ($n: String!) { melding(nummer: $n) { __typename nummer feiten stappen { stap status } tijdlijn { soort } kijkers { naam functie } magHandelingen } }',
      { n: '{nummer}' },
    ],
    ['something that is not there', 'query ($n: String!) { melding(nummer: $n) { id } }', { n: 'M-2026-ZZZZZ' }],
    ['an operation chosen by name among two', 'query A { ik { nu } } query B { rechten { code } }', {}],
    [
      'a variable that does not fit',
      'query ($n: Int!) { meldingen(first: $n) { edges { node { id } } } }',
      { n: 'veel' },
    ],
    ['a page that is too large', 'query ($n: Int!) { meldingen(first: $n) { edges { node { id } } } }', { n: 1000 }],
    ['a made-up cursor', 'query ($a: String!) { meldingen(after: $a) { edges { node { id } } } }', { a: 'onzin' }],
    ['a union', 'query ($v: TermijnBerekenenInvoer!) { termijnBerekenen(invoer: $v) { __typename } }', { v: {} }],
  ])('says the same each time: %s', async (_wat, vraag, variabelen) => {
    const ingevuld = JSON.parse(JSON.stringify(variabelen).replace('{nummer}', nummer)) as Record<string, unknown>;
    const uit = await vierKeer(af, vraag, ingevuld);
    expect(uit.size).toBe(1);
    expect([...uit][0]).toMatch(/^\{"(data|errors)"/);
  });

  it('looks with the eyes of who asks, whoever asked first', async () => {
    const vraag = '{ meldingen { edges { node { nummer } } } }';
    expect([...(await vierKeer(af, vraag))].join()).toContain(nummer);
    expect([...(await vierKeer(await o.bezoeker('bestuurder@lindeboom.demo'), vraag))].join()).not.toContain(nummer);
    const buiten = [...(await vierKeer(await o.bezoeker(), vraag))];
    expect(buiten).toHaveLength(1);
    expect(buiten[0]).toContain('NIET_AANGEMELD');
  });

  it('keeps the words of a fault inside, and names a code and a number for it', async () => {
    await o.beheer.query('alter table melding.melding rename to weg');
    try {
      const uit = [...(await vierKeer(af, '{ meldingen(first: 7) { edges { node { id } } } }'))];
      expect(uit).toEqual([expect.stringContaining('"code":"INTERNE_FOUT"')]);
      expect(uit[0]).not.toMatch(/relation|melding\.melding|weg/);
    } finally {
      await o.beheer.query('alter table melding.weg rename to melding');
    }
  });
});
