import ExcelJS from 'exceljs';
import { pdfTekst } from '@meldbaken/platform/testing';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(120_000);

const TELLING = `query ($f: DienstverbandFilter) { uit: dienstverbandTelling(filter: $f) { totaal inzetbaar onderVoorwaarden nietInzetbaar wisseltBinnenkort begintBinnenkort } }`;

describe('Het bewijs voor een inspecteur, en de lijst in getallen', () => {
  let o: Omgeving;
  let hr: Bezoeker;
  let p: Personeelszaken;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());
  beforeEach(async () => {
    o.klok.zet(MAANDAG);
    hr = await o.bezoeker('hr@zonnehof.demo');
    p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
    await o.beheer.query(
      'truncate vergewis.profielregel; truncate vergewis.gewist; truncate vergewis.dienstverband cascade;',
    );
  });

  const haal = async (b: Bezoeker | null, pad: string): Promise<{ status: number; bytes: Buffer }> => {
    const r = await o.app.inject({ method: 'GET', url: pad, headers: b ? { cookie: b.cookie } : {} });
    return { status: r.statusCode, bytes: r.rawPayload };
  };
  const bewijsregels = async (): Promise<Record<string, unknown>[]> =>
    (
      await o.beheer.query(
        `select onderwerp_id as id, aantal, velden, uitkomst from audit.regel where handeling = 'dienstverband.bewijs-maken' and velden[1] = 'bewijs' order by id desc limit 1`,
      )
    ).rows;

  it('is een pdf met labels die iemand en de VOG noemt, en staat met het aantal in het logboek', async () => {
    const d = await p.inzetbaar();
    const een = await haal(hr, `/uitvoer/inzetbaar.pdf?op=2026-11-23&persoon=${d.id}`);
    expect(een.status).toBe(200);
    expect(een.bytes.includes('pdfuaid:part')).toBe(true);
    expect(pdfTekst(een.bytes)).toContain(d.personeelsnummer);
    expect((await bewijsregels())[0]).toMatchObject({ id: d.id, aantal: 1, uitkomst: 'GELUKT' });
    const alle = await haal(hr, `/uitvoer/inzetbaar.pdf?op=2026-11-23&eenheid=${p.eenheidId}`);
    expect(alle.bytes.includes('pdfuaid:part')).toBe(true);
    expect(pdfTekst(alle.bytes)).toContain(d.naam.replaceAll(' ', ''));
  });

  it('kijkt met de kennis van die dag, of met die van nu', async () => {
    const d = await p.inzetbaar();
    const rij = async (kennis: string): Promise<(string | null)[]> => {
      const boek = new ExcelJS.Workbook();
      const { bytes } = await haal(hr, `/uitvoer/inzetbaar.xlsx?op=2026-11-20&persoon=${d.id}&kennis=${kennis}`);
      await boek.xlsx.load(bytes as never);
      const blad = boek.getWorksheet('Personen');
      return [7, 8].map((k) => String(blad?.getRow(2).getCell(k).value ?? ''));
    };
    expect(await rij('NU')).toEqual(['Inzetbaar', expect.any(String)]);
    expect(await rij('TOEN')).toEqual(['Niet inzetbaar', 'Op die dag was hier nog niets van vastgelegd.']);
  });

  it('zet niets in het Excel-bestand dat een rekenblad uitvoert', async () => {
    await p.inzetbaar({ achternaam: 'Laan', functie: '=2+5' });
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.load((await haal(hr, '/uitvoer/inzetbaar.xlsx?op=2026-11-23')).bytes as never);
    expect(boek.getWorksheet('Personen')?.getRow(2).getCell(4).value).toBe(`'=2+5`);
  });

  it('weigert een dag die nog moet komen en een onbekend id', async () => {
    expect((await haal(hr, '/uitvoer/inzetbaar.pdf?op=2026-11-24')).status).toBe(400);
    expect((await haal(hr, '/uitvoer/inzetbaar.pdf?op=niets')).status).toBe(400);
    expect((await haal(hr, `/uitvoer/inzetbaar.pdf?op=2026-11-23&persoon=x`)).status).toBe(404);
    expect((await haal(null, '/uitvoer/inzetbaar.pdf?op=2026-11-23')).status).toBe(401);
  });

  it.each([
    'aandachtsfunctionaris@zonnehof.demo',
    'leidinggevende@zonnehof.demo',
    'hr@lindeboom.demo',
    'inspecteur@igj.demo',
  ])('%s krijgt geen bewijs over een ander, en telt niemand', async (email) => {
    const d = await p.inzetbaar();
    const b = await o.bezoeker(email);
    expect((await haal(b, `/uitvoer/inzetbaar.pdf?op=2026-11-23&persoon=${d.id}`)).status).toBe(404);
    expect((await haal(b, `/uitvoer/inzetbaar.xlsx?op=2026-11-23&eenheid=${p.eenheidId}`)).status).toBe(404);
    const r = await b.vraag<{ uit: { totaal: number } }>(TELLING, { f: null });
    expect(r.data.uit.totaal).toBe(0);
  });

  it('telt met hetzelfde filter als de lijst', async () => {
    await p.inzetbaar();
    await p.voegToe({ functie: 'Nachtbegeleider', beginOp: '2026-11-30' });
    const tel = async (f: Record<string, unknown>): Promise<Record<string, number>> =>
      (await hr.vraag<{ uit: Record<string, number> }>(TELLING, { f })).data.uit;
    expect(await tel({})).toMatchObject({ totaal: 2, inzetbaar: 1, nietInzetbaar: 1, begintBinnenkort: 1 });
    expect(await tel({ status: ['INZETBAAR'] })).toMatchObject({ totaal: 1, inzetbaar: 1, nietInzetbaar: 0 });
    expect(await tel({ zoek: 'bestaat niet' })).toMatchObject({ totaal: 0, nietInzetbaar: 0 });
  });
});
