import { startOmgeving, type Omgeving } from './omgeving';

describe('Aanmelden', () => {
  let o: Omgeving;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());

  it('kiest de enige werkruimte meteen en toont het menu van de rol', async () => {
    const b = await o.bezoeker('medewerker@zonnehof.demo');
    const r = await b.vraag<{
      ik: { startpad: string; menu: { code: string }[]; gekozen: { organisatie: { naam: string } } };
    }>(
      '{ ik { startpad menu { code naam pad } gekozen { organisatie { naam soort } rollen } aantalTeLaat aantalBerichten nu } }',
    );
    expect(r.tekst).toContain('Stichting Zonnehof');
    expect(r.data.ik.startpad).toBe('/melden');
  });
});
