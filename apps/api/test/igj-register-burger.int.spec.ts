import { randomUUID } from 'node:crypto';
import { MAANDAG, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { GEWEIGERD } from './vragen';

jest.setTimeout(120_000);

interface Uit {
  __typename: string;
  id: string;
  versie: number;
  nummer: string;
  code: string;
  status: string;
  oud: boolean;
  uiterlijk: string;
  fouten: { veld: string; code: string }[];
  magHandelingen: string[];
  huidig: { versie: number };
}

const WAT = 'Mijn moeder lag CNRYWAT drie dagen zonder hulp in bed.';
const MELDER = { melderNaam: 'Riet CNRYNAAM', melderContact: '06 12 34 56 78' };
const INVOER = {
  soort: 'KLACHT',
  kanaal: 'TELEFOON',
  aanbieder: 'Stichting Zonnehof',
  aanbiederKvk: '90000011',
  ontvangenOp: '2026-11-20',
  gebeurdOp: '2026-11-02',
  wat: WAT,
  ...MELDER,
};
const BESLUIT = { ernst: 'HOOG', weging: 'CNRYWEGING', besluit: 'ONDERZOEKEN', reden: 'Wij kijken dit na.' };
const DELEN = `id versie nummer status soort kanaal aanbieder ontvangenOp gebeurdOp oud uiterlijk wat melderNaam melderContact verlengdOp verlengReden ernst besluit weging reden tochReden beslotenDoor { naam } magHandelingen`;
const UITKOMST = `__typename ... on Burgermelding { ${DELEN} } ... on BurgermeldingVersieVerouderd { code huidig { versie } } ${GEWEIGERD}`;
const LIJST = `{ burgermeldingen { id nummer aanbieder status ernst } }`;

describe('Meldingen van burgers bij de inspectie', () => {
  let o: Omgeving;
  let mp: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    mp = await o.bezoeker('meldpunt@igj.demo');
  });
  afterAll(() => o?.stop());
  beforeEach(() => o.klok.zet(MAANDAG));

  async function een(b: Bezoeker, document: string, v: Record<string, unknown>): Promise<Uit> {
    const r = await b.vraag<{ uit: Uit }>(document, v);
    if (!r.data?.uit) throw new Error(r.tekst);
    return r.data.uit;
  }
  const voerIn = (meer: Record<string, unknown> = {}, b = mp, s: string = randomUUID()): Promise<Uit> =>
    een(
      b,
      `mutation ($s: ID!, $i: BurgermeldingInvoer!) { uit: burgermeldingInvoeren(sleutel: $s, invoer: $i) { ${UITKOMST} } }`,
      { s, i: { ...INVOER, ...meer } },
    );
  const verleng = (m: Uit, reden = 'De arts is met vakantie.', b = mp): Promise<Uit> =>
    een(
      b,
      `mutation ($id: ID!, $v: Int!, $r: String!) { uit: burgermeldingVerlengen(burgermeldingId: $id, versie: $v, verlengReden: $r) { ${UITKOMST} } }`,
      { id: m.id, v: m.versie, r: reden },
    );
  const beslis = (m: Uit, meer: Record<string, unknown> = {}, b = mp): Promise<Uit> =>
    een(
      b,
      `mutation ($id: ID!, $v: Int!, $i: BurgermeldingBeslissingInvoer!) { uit: burgermeldingBeslissen(burgermeldingId: $id, versie: $v, invoer: $i) { ${UITKOMST} } }`,
      { id: m.id, v: m.versie, i: { ...BESLUIT, ...meer } },
    );
  const termijn = async (id: string): Promise<Record<string, unknown>[]> =>
    (await o.beheer.query('select code, status, vervalt_op from termijn.termijn where dossier_id = $1', [id])).rows;

  it('komt binnen met een termijn van 4 weken; dezelfde sleutel maakt er geen tweede bij', async () => {
    const s = randomUUID();
    const m = await voerIn({}, mp, s);
    expect(m).toMatchObject({ __typename: 'Burgermelding', status: 'NIEUW', wat: WAT, ...MELDER, oud: false });
    expect(m.magHandelingen).toEqual(['verlengen', 'beslissen']);
    expect((await voerIn({}, mp, s)).id).toBe(m.id);
    const [t] = await termijn(m.id);
    expect(t).toMatchObject({ code: 'IGJ_BURGERMELDING', status: 'LOOPT' });
    expect(new Date(String(t?.['vervalt_op'])).toISOString()).toBe(m.uiterlijk);
    expect(m.uiterlijk.slice(0, 10)).toBe('2026-12-18');
  });

  it('staat verzegeld in de database: niets van wat er verteld, gewogen of besloten is staat er leesbaar', async () => {
    const m = await voerIn();
    await beslis(await verleng(m));
    const { rows } = await o.beheer.query('select b::text as rij from igj.burgermelding b where id = $1', [m.id]);
    for (const woord of ['CNRYWAT', 'CNRYNAAM', '06 12 34', 'CNRYWEGING', 'vakantie', 'kijken dit na'])
      for (const tekst of [woord, Buffer.from(woord).toString('hex')])
        expect([woord, rows[0].rij.includes(tekst)]).toEqual([woord, false]);
  });

  it('noemt alles wat niet klopt tegelijk, en schrijft dan niets', async () => {
    const fout = await voerIn({
      aanbieder: ' ',
      aanbiederKvk: '12',
      ontvangenOp: '2026-11-24',
      wat: '',
      melderContact: 'x'.repeat(201),
    });
    expect(fout.fouten.map((f) => f.veld)).toEqual([
      'aanbieder',
      'aanbiederKvk',
      'ontvangenOp',
      'wat',
      'melderContact',
    ]);
    expect((await voerIn({ gebeurdOp: '2026-11-21' })).code).toBe('IGJ_VOLGORDE_ONMOGELIJK');
  });

  it('krijgt 1 keer 2 weken meer tijd, met een reden', async () => {
    const m = await voerIn();
    expect((await verleng(m, ' ')).code).toBe('IGJ_VELD_ONTBREEKT');
    const langer = await verleng(m);
    expect(langer).toMatchObject({ verlengReden: 'De arts is met vakantie.', magHandelingen: ['beslissen'] });
    expect(langer.uiterlijk > m.uiterlijk).toBe(true);
    expect((await termijn(m.id))[0]).toMatchObject({ vervalt_op: new Date(langer.uiterlijk) });
    expect((await verleng(langer)).code).toBe('IGJ_AL_VERLENGD');
  });

  it('wordt gewogen en besloten: de termijn is gehaald, en een tweede besluit kan niet', async () => {
    const m = await voerIn();
    expect((await beslis(m, { weging: '', reden: ' ' })).fouten.map((f) => f.veld)).toEqual(['weging', 'reden']);
    const besloten = await beslis(m);
    expect(besloten).toMatchObject({ status: 'BESLOTEN', weging: 'CNRYWEGING', magHandelingen: [] });
    expect((await termijn(m.id))[0]).toMatchObject({ status: 'GEHAALD' });
    expect(await beslis(m)).toMatchObject({ __typename: 'BurgermeldingVersieVerouderd', huidig: { versie: 2 } });
    expect((await beslis(besloten)).code).toBe('IGJ_AL_BESLOTEN');
    expect((await verleng(besloten)).code).toBe('IGJ_AL_BESLOTEN');
  });

  it('over iets van meer dan 2 jaar geleden wordt alleen onderzocht met een reden; niet onderzoeken mag zo', async () => {
    const m = await voerIn({ gebeurdOp: '2024-11-19' });
    expect(m.oud).toBe(true);
    expect((await beslis(m)).fouten.map((f) => f.veld)).toEqual(['tochReden']);
    expect((await beslis(m, { tochReden: 'Het gebeurt nog steeds.' })).status).toBe('BESLOTEN');
    const ander = await voerIn({ gebeurdOp: '2024-11-19' });
    expect((await beslis(ander, { besluit: 'NIET_ONDERZOEKEN' })).status).toBe('BESLOTEN');
    expect((await voerIn({ gebeurdOp: '2024-11-20' })).oud).toBe(false);
  });

  it('staat bij de aanbieder waar hij over gaat, hoe de naam ook getypt is, en bij geen andere', async () => {
    await voerIn({ aanbieder: ' stichting ZONNEHOF ' });
    const zoek = async (aanbieder: string): Promise<unknown[]> =>
      (
        await mp.vraag<{ burgermeldingen: unknown[] }>(
          'query ($a: String) { burgermeldingen(aanbieder: $a, status: NIEUW) { id } }',
          { a: aanbieder },
        )
      ).data.burgermeldingen;
    expect((await zoek('Stichting Zonnehof')).length).toBeGreaterThan(0);
    expect(await zoek('De Lindeboom Thuiszorg')).toEqual([]);
  });

  it('een inspecteur leest mee en besluit niet; wat er verteld is staat niet in de lijst', async () => {
    const m = await voerIn();
    const i = await o.bezoeker('inspecteur@igj.demo');
    const lijst = await i.vraag(LIJST);
    expect(lijst.tekst).toContain(m.nummer);
    expect(lijst.tekst).not.toContain('CNRY');
    const r = await i.vraag<{ burgermelding: Uit }>(`query ($id: ID!) { burgermelding(id: $id) { ${DELEN} } }`, {
      id: m.id,
    });
    expect(r.data.burgermelding).toMatchObject({ wat: WAT, magHandelingen: [] });
    for (const uit of [await beslis(m, {}, i), await verleng(m, 'x', i), await voerIn({}, i)])
      expect(uit.code).toBe('NIET_GEVONDEN');
    const { rows } = await o.beheer.query(
      `select 1 from audit.regel where handeling = 'burgermelding.lezen' and onderwerp_id = $1`,
      [m.id],
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each([
    'registerbeheerder@igj.demo',
    'fg@igj.demo',
    'beheerder@igj.demo',
    'bestuurder@zonnehof.demo',
    'meldpunt@rivierstad.demo',
  ])('%s ziet er niets van en kan er niets mee', async (email) => {
    const m = await voerIn();
    const b = await o.bezoeker(email);
    expect((await b.vraag<{ burgermeldingen: unknown[] }>(LIJST)).data.burgermeldingen).toEqual([]);
    const r = await b.vraag<{ burgermelding: unknown }>('query ($id: ID!) { burgermelding(id: $id) { id } }', {
      id: m.id,
    });
    expect(r.data.burgermelding).toBeNull();
    for (const uit of [await beslis(m, {}, b), await verleng(m, 'x', b), await voerIn({}, b)])
      expect(uit.code).toBe('NIET_GEVONDEN');
    expect((await b.vraag('{ termijnen { edges { node { code } } } }')).tekst).not.toContain('IGJ_BURGERMELDING');
  });
});
