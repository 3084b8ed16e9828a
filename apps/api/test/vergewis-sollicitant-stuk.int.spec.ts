import sharp from 'sharp';
import { startStilleWerker, type StilleWerker } from '../../worker/src/stille-worker';
import { maakApp } from '../src/maak-app';
import { MAANDAG, SLEUTEL, startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { Links, Telefoon, type LinkUit } from './vergewis-sollicitant-wereld';
import { Personeelszaken, eenheidVan } from './vergewis-wereld';

jest.setTimeout(180_000);

let o: Omgeving;
let w: StilleWerker;
let hr: Bezoeker;
let p: Personeelszaken;
let links: Links;
let id: string;
let foto: Buffer;
let hoeveelste = 0;
beforeAll(async () => {
  o = await startOmgeving();
  w = await startStilleWerker({
    databaseUrl: o.db.workerUrl,
    sleutel: SLEUTEL,
    klok: o.klok,
    baseUrl: 'http://localhost:3000',
  });
  foto = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Make: 'CANARIECAM' } })
    .jpeg()
    .toBuffer();
});
afterAll(async () => {
  await w?.stop();
  await o?.stop();
});
beforeEach(async () => {
  o.klok.zet(MAANDAG);
  hr = await o.bezoeker('hr@zonnehof.demo');
  await o.beheer.query('truncate vergewis.dienstverband cascade');
  p = new Personeelszaken(o, hr, await eenheidVan(o, 'Team Beukenhof'));
  links = new Links(o, hr);
  id = (await p.voegToe({ soort: 'SOLLICITANT', beginOp: null })).id;
});

const telefoon = (uit: LinkUit): Telefoon => new Telefoon(o, uit.pad ?? '', `10.2.0.${++hoeveelste}`);
/** A link that asks this, and the applicant inside. */
async function binnen(delen = ['STUKKEN'], meer: Record<string, unknown> = {}): Promise<{ uit: LinkUit; t: Telefoon }> {
  const eisen = delen.includes('STUKKEN') ? ['VOG_WKKGZ', 'DIPLOMA'] : [];
  const uit = await links.maak(id, delen, { eisen, ...meer });
  if (uit.pad === null || uit.pad === undefined) throw new Error(JSON.stringify(uit));
  const t = telefoon(uit);
  expect((await t.code(uit.linkcode ?? '')).status).toBe(303);
  return { uit, t };
}
const status = async (eis: string): Promise<string | undefined> =>
  (await p.lees(id))?.eisen.find((e) => e.code === eis)?.status;
describe('een stuk', () => {
  it('wordt schoon en verzegeld bewaard, is ontvangen en nooit akkoord, en gaat weg na het oordeel', async () => {
    const { t } = await binnen();
    expect((await t.stuk('VOG_WKKGZ', '../../mijn <vog>.jpg', foto)).status).toBe(303);
    expect((await t.ga('/stukken')).tekst).toContain('maandag 21 december 2026');
    await w.ronde();
    expect(await status('VOG_WKKGZ')).toBe('ONTVANGEN');
    const feit = (await o.beheer.query('select soort, herkomst, door_id from vergewis.eis_feit')).rows[0];
    expect(feit).toEqual({ soort: 'ONTVANGEN', herkomst: 'SOLLICITANT', door_id: null });
    const stuk = (await links.lees(id))?.inzendingen[0]?.stuk;
    expect(stuk).toMatchObject({ wisOp: '2026-12-21', beoordeeld: false, verwijderd: false });
    const haal = (b: Bezoeker): ReturnType<typeof o.app.inject> =>
      o.app.inject({ method: 'GET', url: `/sollicitantstukken/${stuk?.id}`, headers: { cookie: b.cookie } });
    const open = await haal(hr);
    expect(open.statusCode).toBe(200);
    expect(open.headers['content-type']).toBe('image/jpeg');
    expect(open.rawPayload.includes(Buffer.from('CANARIECAM'))).toBe(false);
    expect((await sharp(open.rawPayload).metadata()).exif).toBeUndefined();
    for (const wie of ['bestuurder@zonnehof.demo', 'medewerker@zonnehof.demo', 'aandachtsfunctionaris@zonnehof.demo'])
      expect([wie, (await haal(await o.bezoeker(wie))).statusCode]).toEqual([wie, 404]);
    expect((await p.vog(id, '2026-11-01')).__typename).toBe('Dienstverband');
    expect((await links.lees(id))?.inzendingen[0]?.stuk).toMatchObject({ wisOp: '2026-11-30', beoordeeld: true });
    o.klok.zet(new Date('2026-11-29T12:00:00Z'));
    await w.ronde();
    hr = await o.bezoeker('hr@zonnehof.demo');
    expect((await haal(hr)).statusCode).toBe(200);
    o.klok.zet(new Date('2026-11-30T12:00:00Z'));
    await w.ronde();
    hr = await o.bezoeker('hr@zonnehof.demo');
    const weg = await haal(hr);
    expect([weg.statusCode, JSON.parse(weg.body)]).toMatchObject([422, { code: 'SOLLICITANT_STUK_WEG' }]);
    expect((await o.beheer.query('select 1 from vergewis.sollicitant_stuk_inhoud')).rowCount).toBe(0);
    expect((await links.lees(id, hr))?.inzendingen[0]?.stuk).toMatchObject({ verwijderd: true });
    expect((await p.lees(id, hr))?.feiten.map((f) => f.soort)).toEqual(['AKKOORD', 'ONTVANGEN']);
  });

  it('dat wij niet aannemen, wordt geweigerd met uitleg en niet bewaard', async () => {
    const { t } = await binnen();
    const fouten: [string, Buffer, number][] = [
      ['programma.exe', Buffer.from('MZ dit is geen foto'), 422],
      ['leeg.jpg', Buffer.alloc(0), 422],
      ['tekst.txt', Buffer.from('Dit is tekst.'), 422],
      ['groot.jpg', Buffer.alloc(21 * 1024 * 1024), 413],
    ];
    for (const [naam, inhoud, code] of fouten) {
      const uit = await t.stuk('DIPLOMA', naam, inhoud);
      expect([naam, uit.status]).toEqual([naam, code]);
      expect(uit.tekst).toContain('Dit is nog niet verstuurd.');
    }
    expect((await t.stuk('BIG', 'a.jpg', foto)).status).toBe(404);
    expect((await links.lees(id))?.inzendingen).toEqual([]);
    const buiten = new Telefoon(o, t.pad, '10.3.0.1');
    expect((await buiten.stuk('DIPLOMA', 'a.jpg', foto)).status).toBe(403);
    expect((await o.beheer.query('select 1 from vergewis.sollicitant_stuk')).rowCount).toBe(0);
  });

  it('is hoogstens vijf keer per controle op te sturen', async () => {
    const { t } = await binnen();
    for (let i = 0; i < 5; i++) expect((await t.stuk('DIPLOMA', `d${i}.jpg`, foto)).status).toBe(303);
    expect((await t.stuk('DIPLOMA', 'd6.jpg', foto)).status).toBe(422);
  });

  it('komt er niet in als er een virusscanner moet zijn en die er niet is', async () => {
    const { t } = await binnen();
    const app = await maakApp({
      databaseUrl: o.db.appUrl,
      sleutel: SLEUTEL,
      klok: o.klok,
      demo: false,
      baseUrl: 'http://localhost:3000',
      scannerVerplicht: true,
    });
    const streng = new Telefoon({ ...o, app }, t.pad, '10.3.0.2');
    streng.koekje = t.koekje;
    const uit = await streng.stuk('DIPLOMA', 'd.jpg', foto);
    await app.close();
    expect([uit.status, uit.tekst.includes('Wij kunnen nu geen bestanden aannemen.')]).toEqual([422, true]);
    expect((await o.beheer.query('select 1 from vergewis.sollicitant_stuk')).rowCount).toBe(0);
  });
});
