import ExcelJS from 'exceljs';
import { v7 as uuidv7 } from 'uuid';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, neem, stelVast } from './vragen';

jest.setTimeout(120_000);

const AF = 'aandachtsfunctionaris@zonnehof.demo';
const AF2 = 'aandachtsfunctionaris2@zonnehof.demo';

const BEWAAR = `mutation ($s: ID!, $n: String!, $z: String!) { uit: termijnWeergaveBewaren(sleutel: $s, naam: $n, zoek: $z) {
  __typename ... on TermijnWeergave { id naam zoek versie } ... on Geweigerd { code veld } } }`;
const HERNOEM = `mutation ($id: ID!, $v: Int!, $n: String!) { uit: termijnWeergaveHernoemen(id: $id, versie: $v, naam: $n) {
  __typename ... on TermijnWeergave { id naam versie } ... on TermijnWeergaveVerouderd { huidig { naam versie } } ... on Geweigerd { code veld } } }`;
const HAAL_WEG = `mutation ($id: ID!) { uit: termijnWeergaveVerwijderen(id: $id) { __typename ... on Geweigerd { code } } }`;
const WEERGAVEN = '{ termijnWeergaven { id naam zoek versie } }';

interface Weergave {
  __typename: string;
  id: string;
  naam: string;
  zoek: string;
  versie: number;
  code: string;
  veld: string | null;
  huidig: { naam: string; versie: number };
}

let o: Omgeving;
let af: Bezoeker;
let dossierId: string;
beforeAll(async () => {
  o = await startOmgeving();
  af = await o.bezoeker(AF);
  const m = await dienIn(await o.bezoeker('medewerker@zonnehof.demo'), o);
  dossierId = m.id;
  await neem(af, m.id);
  const invoer = { soort: 'CALAMITEIT', toelichting: 'Letsel.', vastgesteldOp: o.klok.nu().toISOString() };
  expect((await stelVast(af, m.id, 2, invoer)).__typename).toBe('Melding');
});
// The count of the door begins anew.
beforeEach(() => o.klok.zet(new Date(o.klok.nu().getTime() + 6 * 60_000)));
afterAll(() => o?.stop());

/** As many more terms like the first, with these names. */
async function meer(n: number, naam = 'Proef'): Promise<void> {
  await o.beheer.query(
    `insert into termijn.termijn select (jsonb_populate_record(s.t, jsonb_build_object('id', gen_random_uuid(), 'aanleiding_id', gen_random_uuid(), 'naam', $2::text || ' ' || i,
      'vervalt_op', (s.t).vervalt_op + make_interval(mins => i % 7)))).* from (select x from termijn.termijn x limit 1) s (t), generate_series(1, $1::int) i`,
    [n, naam],
  );
}
const minder = (): Promise<unknown> =>
  o.beheer.query(
    `delete from termijn.termijn t where not exists (select 1 from termijn.termijn_wijziging w where w.termijn_id = t.id)`,
  );

async function haal(
  b: Bezoeker | null,
  pad: string,
  kop: Record<string, string> = {},
): Promise<{ status: number; kop: Record<string, unknown>; bytes: Buffer; tekst: string }> {
  const r = await o.app.inject({ method: 'GET', url: pad, headers: { ...(b ? { cookie: b.cookie } : {}), ...kop } });
  return { status: r.statusCode, kop: r.headers, bytes: r.rawPayload, tekst: r.body };
}
const regels = (tekst: string): string[][] =>
  tekst
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((r) => r.slice(1, -1).split('";"'));

describe('De lijst als bestand', () => {
  it('vraagt een sessie, van onze eigen pagina', async () => {
    const pad = '/uitvoer/termijnen.csv';
    expect((await haal(null, pad)).status).toBe(401);
    expect((await haal(af, pad, { origin: 'https://elders.example' })).status).toBe(403);
    expect((await haal(af, pad, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await haal(af, pad, { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await haal(af, pad, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await o.app.inject({ method: 'HEAD', url: pad, headers: { cookie: af.cookie } })).statusCode).toBe(404);
  });

  it('opent in Excel: BOM, puntkomma, Nederlandse datums', async () => {
    const { kop, bytes, tekst } = await haal(af, '/uitvoer/termijnen.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(kop['content-type']).toBe('text/csv; charset=utf-8');
    expect(kop['content-disposition']).toBe('attachment; filename="termijnen-2026-11-23.csv"');
    expect(kop['cache-control']).toBe('no-store');
    const [koppen, rij] = regels(tekst);
    expect(koppen?.slice(0, 4)).toEqual(['Status', 'Termijn', 'Code', 'Zaak']);
    expect(rij?.slice(0, 3)).toEqual(['Op tijd', 'Melden bij de IGJ', 'IGJ_MELDING']);
    expect(rij?.slice(6, 10)).toEqual(['23-11-2026', '26-11-2026', '24:00', '26-11-2026']);
  });

  it('voert nergens een formule uit, en houdt nullen vooraan', async () => {
    await o.beheer.query(`update termijn.termijn set onderwerp_nummer = '=HYPERLINK("http://x")', naam = '00123'`);
    const csv = (await haal(af, '/uitvoer/termijnen.csv')).tekst;
    expect(csv).toContain(`"00123"`);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.load((await haal(af, '/uitvoer/termijnen.xlsx')).bytes as never);
    const rij = boek.getWorksheet('Termijnen')?.getRow(2);
    expect(rij?.getCell(2).value).toBe('00123');
    expect(rij?.getCell(4).value).toBe(`'=HYPERLINK("http://x")`);
    expect(rij?.getCell(4).type).toBe(ExcelJS.ValueType.String);
    expect(rij?.getCell(8).value).toEqual(new Date('2026-11-26T00:00:00Z'));
    expect(rij?.getCell(8).numFmt).toBe('dd-mm-yyyy');
    await o.beheer.query(`update termijn.termijn set onderwerp_nummer = 'M-2026-ABCDE', naam = 'Melden bij de IGJ'`);
  });

  it('heeft elke rij van de lijst één keer, over alle pagina’s heen, in elke volgorde', async () => {
    await meer(1203);
    for (const sorteer of ['', '?sorteer=URGENTIE', '?sorteer=NAAM']) {
      const rijen = regels((await haal(af, `/uitvoer/termijnen.csv${sorteer}`)).tekst).slice(1);
      expect(rijen).toHaveLength(1204);
      expect(new Set(rijen.map((r) => r[1])).size).toBe(1204);
    }
    const boek = new ExcelJS.Workbook();
    await boek.xlsx.load((await haal(af, '/uitvoer/termijnen.xlsx')).bytes as never);
    expect(boek.getWorksheet('Termijnen')?.rowCount).toBe(1205);
    await minder();
  });

  it('filtert zoals de lijst, en noemt een filter dat niet klopt', async () => {
    await meer(3);
    const aantal = async (zoek: string): Promise<number> =>
      regels((await haal(af, `/uitvoer/termijnen.csv?${zoek}`)).tekst).length - 1;
    expect(await aantal('wie=MIJN&soort=IGJ_MELDING')).toBe(4);
    expect(await aantal('ernst=TE_LAAT')).toBe(0);
    expect(await aantal('ernst=ALLES')).toBe(4);
    expect(await aantal('soort=KLACHT')).toBe(0);
    expect(await aantal(`eenheid=${uuidv7()}`)).toBe(0);
    for (const [zoek, veld] of [
      ['ernst=x', 'ernst'],
      ['zoek=mevrouw', 'zoek'],
      ['eenheid=1', 'eenheid'],
    ]) {
      const r = await haal(af, `/uitvoer/termijnen.csv?${zoek}`);
      expect([r.status, JSON.parse(r.tekst)]).toMatchObject([400, { code: 'TERMIJN_ZOEK_ONGELDIG', veld }]);
    }
    await minder();
  });

  it('schrijft in het logboek wie hoeveel meenam, ook bij een weigering', async () => {
    await meer(2);
    await haal(af, '/uitvoer/termijnen.xlsx');
    const laatste = async (): Promise<unknown> =>
      (
        await o.beheer.query(
          `select lidmaatschap_id, aantal, uitkomst, code from audit.regel where handeling = 'termijn.uitvoeren' order by volgorde desc limit 1`,
        )
      ).rows[0];
    expect(await laatste()).toEqual({
      lidmaatschap_id: o.leden.lid(AF).lidmaatschapId,
      aantal: 3,
      uitkomst: 'GELUKT',
      code: null,
    });
    const r = await haal(await o.bezoeker('beheerder@zonnehof.demo'), '/uitvoer/termijnen.csv');
    expect(r.status).toBe(404);
    expect(await laatste()).toMatchObject({ uitkomst: 'GEWEIGERD', code: 'NIET_GEVONDEN' });
    await minder();
  });

  it('geeft een uitgeslotene en een andere organisatie niets', async () => {
    const [af2, linde] = [await o.bezoeker(AF2), await o.bezoeker('bestuurder@lindeboom.demo')];
    const rijen = async (b: Bezoeker): Promise<number> =>
      regels((await haal(b, '/uitvoer/termijnen.csv?ernst=ALLES')).tekst).length - 1;
    expect([await rijen(af2), await rijen(linde)]).toEqual([1, 0]);
    await o.beheer.query(
      `insert into toegang.dossier_uitsluiting (organisatie_id, dossier_id, persoon_id, soort, van) select organisatie_id, $1::uuid, persoon_id, 'VERWANT', $3::timestamptz from organisatie.lidmaatschap where id = $2`,
      [dossierId, o.leden.lid(AF2).lidmaatschapId, o.klok.nu()],
    );
    expect([await rijen(af2), await rijen(af)]).toEqual([0, 1]);
    await o.beheer.query('delete from toegang.dossier_uitsluiting where dossier_id = $1', [dossierId]);
  });

  it('laat een bestuurder zonder inhoud geen kleine eenheid zien', async () => {
    const { organisatieId } = o.leden.lid(AF);
    const klein = uuidv7();
    await o.beheer.query(
      `insert into organisatie.eenheid (organisatie_id, id, naam, soort) values ($1, $2, 'Kleinhof', 'TEAM')`,
      [organisatieId, klein],
    );
    await o.beheer.query('update termijn.termijn set eenheid_id = $1', [klein]);
    const { tekst } = await haal(await o.bezoeker('bestuurder@zonnehof.demo'), '/uitvoer/termijnen.csv');
    expect(regels(tekst)).toHaveLength(2);
    expect(tekst).not.toContain('Kleinhof');
    expect((await haal(af, '/uitvoer/termijnen.csv')).tekst).toContain('Kleinhof');
  });

  it('is er niet te vaak achter elkaar', async () => {
    const standen = [];
    for (let i = 0; i < 21; i++) standen.push((await haal(af, '/uitvoer/termijnen.csv')).status);
    expect([standen.at(19), standen.at(20)]).toEqual([200, 429]);
  });
});

describe('Bewaarde weergaven', () => {
  const doe = async (b: Bezoeker, q: string, v: Record<string, unknown>): Promise<Weergave> => {
    const r = await b.vraag<{ uit: Weergave }>(q, v);
    expect(r.errors).toBeUndefined();
    return r.data.uit;
  };
  const lijst = async (b: Bezoeker): Promise<Weergave[]> =>
    (await b.vraag<{ termijnWeergaven: Weergave[] }>(WEERGAVEN)).data.termijnWeergaven;
  afterEach(() => o.beheer.query('delete from termijn.weergave'));

  it('worden bewaard, hernoemd en weggehaald, en staan op naam', async () => {
    const s = uuidv7();
    const een = await doe(af, BEWAAR, { s, n: ' Te laat ', z: '?wie=MIJN&ernst=TE_LAAT' });
    expect(een).toMatchObject({ id: s, naam: 'Te laat', zoek: 'ernst=TE_LAAT&wie=MIJN', versie: 1 });
    expect(await doe(af, BEWAAR, { s, n: 'Anders', z: '' })).toMatchObject({ id: s, naam: 'Te laat' });
    await doe(af, BEWAAR, { s: uuidv7(), n: 'Alles', z: 'ernst=ALLES' });
    expect((await lijst(af)).map((w) => w.naam)).toEqual(['Alles', 'Te laat']);
    expect(await doe(af, HERNOEM, { id: s, v: 1, n: 'Achterstand' })).toMatchObject({ naam: 'Achterstand', versie: 2 });
    expect(await doe(af, HERNOEM, { id: s, v: 1, n: 'Oud' })).toMatchObject({
      __typename: 'TermijnWeergaveVerouderd',
      huidig: { naam: 'Achterstand', versie: 2 },
    });
    expect((await doe(af, HAAL_WEG, { id: s })).__typename).toBe('TermijnWeergaveVerwijderd');
    expect((await doe(af, HAAL_WEG, { id: s })).code).toBe('NIET_GEVONDEN');
    expect((await lijst(af)).map((w) => w.naam)).toEqual(['Alles']);
  });

  it('weigeren een dubbele naam, een filter dat niet bestaat en een tekst die iemand typte', async () => {
    await doe(af, BEWAAR, { s: uuidv7(), n: 'Laat', z: '' });
    expect(await doe(af, BEWAAR, { s: uuidv7(), n: 'LAAT', z: '' })).toMatchObject({
      code: 'WEERGAVE_NAAM_BESTAAT',
      veld: 'naam',
    });
    expect(await doe(af, BEWAAR, { s: uuidv7(), n: ' ', z: '' })).toMatchObject({ code: 'WEERGAVE_NAAM_LEEG' });
    expect(await doe(af, BEWAAR, { s: uuidv7(), n: 'X', z: 'zoek=mevrouw' })).toMatchObject({
      code: 'TERMIJN_ZOEK_ONGELDIG',
      veld: 'zoek',
    });
  });

  it('zijn er hoogstens twintig, ook met twee vensters tegelijk', async () => {
    for (let i = 0; i < 19; i++) await doe(af, BEWAAR, { s: uuidv7(), n: `W${i}`, z: '' });
    const uit = await Promise.all(['A', 'B'].map((n) => doe(af, BEWAAR, { s: uuidv7(), n, z: '' })));
    expect(uit.map((u) => u.code ?? 'goed').sort()).toEqual(['WEERGAVE_TE_VEEL', 'goed']);
    expect(await lijst(af)).toHaveLength(20);
  });

  it('zijn van wie ze maakte alleen', async () => {
    const s = uuidv7();
    await doe(af, BEWAAR, { s, n: 'Van mij', z: '' });
    for (const email of [AF2, 'aandachtsfunctionaris@lindeboom.demo']) {
      const ander = await o.bezoeker(email);
      expect(await lijst(ander)).toEqual([]);
      expect((await doe(ander, HERNOEM, { id: s, v: 1, n: 'Van wie' })).code).toBe('NIET_GEVONDEN');
      expect((await doe(ander, HAAL_WEG, { id: s })).code).toBe('NIET_GEVONDEN');
      // The same key again, by another: no answer about the first.
      const uit = await doe(ander, BEWAAR, { s, n: 'Van mij', z: 'ernst=ALLES' });
      expect(uit.zoek).not.toBe('');
    }
    expect(await lijst(af)).toMatchObject([{ naam: 'Van mij', zoek: '' }]);
  });
});
