import { randomUUID } from 'node:crypto';
import { connect, type AddressInfo } from 'node:net';
import sharp from 'sharp';
import { BijlageKaartjes, OpenbareBijlagen } from '@meldbaken/melding/api';
import { Transacties } from '@meldbaken/platform/tenancy';
import { lijst, open, stuur, vraagKaartje } from './bijlagen-vragen';
import { startStilleWerker } from '../../worker/src/stille-worker';
import { startOmgeving, type Bezoeker, type Omgeving } from './omgeving';
import { dienIn, neem, verwijsDoor } from './vragen';

jest.setTimeout(120_000);

const SPOOR = 'Annelies-Spoorloos';
const TEKST = Buffer.from('Wat ik opschreef: zebrapad.');

let o: Omgeving;
let melder: Bezoeker;
let af: Bezoeker;
let meldingId: string;
beforeAll(async () => {
  o = await startOmgeving();
  melder = await o.bezoeker('medewerker@zonnehof.demo');
  af = await o.bezoeker('aandachtsfunctionaris@zonnehof.demo');
  const leiding = o.leden.lid('leidinggevende@zonnehof.demo');
  meldingId = (await dienIn(melder, o, { pleger: { persoonId: leiding.persoonId } })).id;
});
afterAll(() => o?.stop());

const metSporen = (): Promise<Buffer> =>
  sharp({ create: { width: 30, height: 30, channels: 3, background: '#335577' } })
    .jpeg()
    .withExif({ IFD0: { Artist: SPOOR } })
    .toBuffer();

async function voegToe(b: Bezoeker, naam: string, bytes: Buffer, bij = meldingId): Promise<string> {
  const k = await vraagKaartje(b, bij);
  const uit = await stuur(o, b, k.kaartje, naam, bytes);
  if (uit.status !== 201) throw new Error(uit.tekst);
  return uit.id;
}

describe('Een bestand bij een melding', () => {
  it('van de melder: schoon, verzegeld, en de behandelaar ziet niet welke collega het stuurde', async () => {
    const id = await voegToe(melder, `${SPOOR}.jpg`, await metSporen());
    expect(await lijst(melder, meldingId)).toMatchObject([
      { id, soort: 'JPEG', gescand: false, herkomst: 'MELDER', door: null },
    ]);
    const [gezien] = await lijst(af, meldingId);
    expect(gezien).toMatchObject({ id, naam: `${SPOOR}.jpg`, door: null });
    const uit = await open(o, af, id);
    expect([uit.status, uit.bytes.includes(SPOOR), (await sharp(uit.bytes).metadata()).width]).toEqual([
      200,
      false,
      30,
    ]);
    expect(uit.kop).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': expect.stringContaining('attachment; filename='),
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const { rows } = await o.beheer.query<{ door_id: string | null }>(
      `select door_id from melding.tijdlijn where melding_id = $1 and soort = 'BIJLAGE_VAN_MELDER'`,
      [meldingId],
    );
    expect(rows).toEqual([{ door_id: null }]);
  });

  it('staat nergens leesbaar in de database, ook de naam niet', async () => {
    await voegToe(melder, 'zebravink.txt', TEKST);
    const { rows } = await o.beheer.query<{ naam: Buffer; inhoud: Buffer }>(
      'select b.naam, i.inhoud from melding.bijlage b join melding.bijlage_inhoud i on i.bijlage_id = b.id',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const r of rows) expect([r.naam.includes('zebravink'), r.inhoud.includes('zebrapad')]).toEqual([false, false]);
  });

  it('elk openen en elk weigeren staat in het logboek', async () => {
    const [b] = await lijst(af, meldingId);
    await open(o, af, b?.id ?? '');
    await open(o, melder, b?.id ?? '');
    const { rows } = await o.beheer.query<{ uitkomst: string; dossier_id: string | null }>(
      `select uitkomst, dossier_id from audit.regel where handeling = 'melding.bijlage-openen' and onderwerp_id = $1 order by op`,
      [b?.id],
    );
    expect(rows.map((r) => r.uitkomst)).toEqual(expect.arrayContaining(['GELUKT', 'GEWEIGERD']));
    expect(rows.find((r) => r.uitkomst === 'GELUKT')?.dossier_id).toBe(meldingId);
  });

  it('wie er niets mee te maken heeft, merkt er niets van: de uitgesloten leidinggevende, een ander, een andere organisatie', async () => {
    const [b] = await lijst(af, meldingId);
    const niets = await open(o, af, randomUUID());
    for (const wie of [
      'leidinggevende@zonnehof.demo',
      'medewerker2@zonnehof.demo',
      'bestuurder@zonnehof.demo',
      'beheerder@zonnehof.demo',
      'aandachtsfunctionaris@lindeboom.demo',
    ]) {
      const ander = await o.bezoeker(wie);
      expect([wie, await lijst(ander, meldingId)]).toEqual([wie, []]);
      const uit = await open(o, ander, b?.id ?? '');
      expect([wie, uit.status, uit.tekst]).toEqual([wie, niets.status, niets.tekst]);
      expect([wie, (await vraagKaartje(ander, meldingId)).code]).toEqual([wie, 'NIET_GEVONDEN']);
    }
    expect((await open(o, null, b?.id ?? '')).status).toBe(401);
    // Who sent it may see that it is there, and not open it: it is the handlers'.
    expect((await open(o, melder, b?.id ?? '')).status).toBe(404);
  });

  it('een kaartje is van één mens, voor één bestand, een halfuur', async () => {
    const k = await vraagKaartje(melder, meldingId);
    expect((await stuur(o, af, k.kaartje, 'a.txt', TEKST)).code).toBe('KAARTJE_ONGELDIG');
    expect((await stuur(o, null, k.kaartje, 'a.txt', TEKST)).status).toBe(401);
    expect((await stuur(o, melder, `${k.kaartje}x`, 'a.txt', TEKST)).code).toBe('KAARTJE_ONGELDIG');
    expect((await stuur(o, melder, 'a.b', 'a.txt', TEKST)).code).toBe('KAARTJE_ONGELDIG');
    expect((await stuur(o, melder, k.kaartje, 'a.txt', TEKST, { origin: 'https://elders.example' })).status).toBe(403);
    const eerste = await stuur(o, melder, k.kaartje, 'a.txt', TEKST);
    const tweede = await stuur(o, melder, k.kaartje, 'b.txt', Buffer.from('iets anders'));
    expect([eerste.status, tweede.id]).toEqual([201, eerste.id]);
    expect((await lijst(melder, meldingId)).filter((b) => b.id === eerste.id)).toMatchObject([{ naam: 'a.txt' }]);
    const oud = await vraagKaartje(melder, meldingId);
    const nu = o.klok.nu();
    o.klok.zet(new Date(nu.getTime() + 31 * 60_000));
    melder = await o.bezoeker('medewerker@zonnehof.demo');
    expect((await stuur(o, melder, oud.kaartje, 'c.txt', TEKST)).code).toBe('KAARTJE_ONGELDIG');
    o.klok.zet(nu);
  });

  it('een verkeerde soort wordt geweigerd met wat wel kan, en er blijft niets van over', async () => {
    const k = await vraagKaartje(melder, meldingId);
    const exe = await stuur(o, melder, k.kaartje, 'foto.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]));
    expect(exe).toMatchObject({ status: 415, code: 'BESTAND_SOORT' });
    expect(exe.tekst).toContain('Wat wel kan');
    const { rows } = await o.beheer.query('select 1 from melding.bijlage where id::text = $1', [
      JSON.parse(Buffer.from(k.kaartje.split('.')[0] ?? '', 'base64url').toString()).bijlageId,
    ]);
    expect(rows).toEqual([]);
  });

  it('het elfde bestand van een melder wordt geweigerd; tegelijk sturen maakt dat niet anders', async () => {
    const m = await dienIn(melder, o);
    const kaartjes = await Promise.all(Array.from({ length: 12 }, () => vraagKaartje(melder, m.id)));
    const uit: string[] = [];
    for (let i = 0; i < kaartjes.length; i += 3)
      uit.push(
        ...(
          await Promise.all(
            kaartjes
              .slice(i, i + 3)
              .map((k, n) => stuur(o, melder, k.kaartje, `${i + n}.txt`, Buffer.from(`tekst ${i + n}`))),
          )
        ).map((r) => r.code ?? 'GOED'),
      );
    expect(uit.filter((c) => c === 'GOED')).toHaveLength(10);
    expect(uit.filter((c) => c === 'BIJLAGE_TE_VEEL')).toHaveLength(2);
    expect(await vraagKaartje(melder, m.id)).toMatchObject({ code: 'BIJLAGE_TE_VEEL' });
    expect(await vraagKaartje(af, m.id)).toMatchObject({ __typename: 'BijlageKaartje' });
  });

  it('bij een melding die dicht is, kan er niets meer bij', async () => {
    const m = await dienIn(melder, o);
    await neem(af, m.id);
    const k = await vraagKaartje(af, m.id);
    expect((await verwijsDoor(af, m.id, 2, 'Hoort bij Veilig Thuis.')).status).toBe('DOORVERWEZEN');
    expect((await stuur(o, af, k.kaartje, 'a.txt', TEKST)).code).toBe('BIJLAGE_MELDING_DICHT');
  });
});

describe('Te groot', () => {
  let poort: number;
  beforeAll(async () => {
    await o.app.listen(0, '127.0.0.1');
    poort = (o.app.getHttpServer().address() as AddressInfo).port;
  });

  /** Sends a head and then as much as the other side takes; answers what came back and how much had left by then. */
  function giet(kop: string, totaal: number): Promise<{ antwoord: string; verstuurd: number }> {
    return new Promise((klaar) => {
      const s = connect(poort, '127.0.0.1');
      const brok = Buffer.alloc(64 * 1024, 0x61);
      let verstuurd = 0;
      let antwoord = '';
      let bijAntwoord = 0;
      const einde = (): void => klaar({ antwoord, verstuurd: bijAntwoord });
      const verder = (): void => {
        while (!s.destroyed && verstuurd < totaal) {
          verstuurd += brok.length;
          if (!s.write(brok)) return;
        }
      };
      s.on('data', (d: Buffer) => {
        bijAntwoord ||= verstuurd;
        antwoord += d.toString('latin1');
      });
      s.on('drain', verder);
      s.on('error', einde);
      s.on('close', einde);
      s.write(kop);
      verder();
      setTimeout(() => s.destroy(), 20_000).unref();
    });
  }

  it('200 MB wordt afgebroken terwijl het binnenkomt; het geheugen loopt niet vol', async () => {
    const k = await vraagKaartje(melder, meldingId);
    const deel = (lengte: string): string =>
      `POST /bijlagen HTTP/1.1\r\nHost: localhost\r\nCookie: ${melder.cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\n${lengte}\r\n\r\n`;
    const lichaam = `--x\r\nContent-Disposition: form-data; name="kaartje"\r\n\r\n${k.kaartje}\r\n--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\n`;
    const voor = process.memoryUsage().rss;
    const metLengte = await giet(deel(`Content-Length: ${200 * 1024 * 1024}`) + lichaam, 200 * 1024 * 1024);
    expect(metLengte.antwoord).toMatch(/^HTTP\/1\.1 413/);
    expect(metLengte.antwoord).toContain('BESTAND_TE_GROOT');
    // Without a length nobody knows beforehand: one chunk that says it is 200 MB.
    const brokken = await giet(
      deel('Transfer-Encoding: chunked') +
        `${Buffer.byteLength(lichaam).toString(16)}\r\n${lichaam}\r\n${(200 * 1024 * 1024).toString(16)}\r\n`,
      200 * 1024 * 1024,
    );
    expect(brokken.antwoord).toContain('BESTAND_TE_GROOT');
    // The answer came while it was on its way, not after all of it.
    expect(Math.max(metLengte.verstuurd, brokken.verstuurd)).toBeLessThan(150 * 1024 * 1024);
    expect(process.memoryUsage().rss - voor).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('Van een melder zonder account', () => {
  it('het webproces verzegelt, de werker opent; er blijft alleen een dag, geen naam en geen tijd', async () => {
    const organisatieId = o.leden.lid('medewerker@zonnehof.demo').organisatieId;
    const m = await dienIn(melder, o);
    const kaartjes = o.app.get(BijlageKaartjes, { strict: false }).openbaar({ organisatieId, dossierId: m.id }, 11);
    const antwoorden: string[] = [];
    for (const [i, k] of kaartjes.entries())
      antwoorden.push((await stuur(o, null, k, `${SPOOR}.txt`, Buffer.from(`zebrapad ${i}`))).code ?? 'GOED');
    expect(antwoorden).toEqual([...Array.from({ length: 10 }, () => 'GOED'), 'BIJLAGE_TE_VEEL']);
    const wacht = await o.beheer.query<{ r: string }>(
      'select w::text as r from melding.bijlage_wacht w where dossier_id = $1',
      [m.id],
    );
    for (const { r } of wacht.rows) expect([r.includes(SPOOR), /\d\d:\d\d/.test(r)]).toEqual([false, false]);
    const { rows } = await o.beheer.query(
      `select 1 from audit.regel where dossier_id = $1 and toegangspunt = 'openbaar'`,
      [m.id],
    );
    expect(rows).toEqual([]);
    expect(await lijst(af, m.id)).toEqual([]);
    // The web process itself cannot open what it sealed.
    const wie = { organisatieId, toegangspunt: 'taak', kenmerk: 'proef' };
    const web = o.app.get(OpenbareBijlagen, { strict: false });
    const id = JSON.parse(Buffer.from(kaartjes[0]?.split('.')[0] ?? '', 'base64url').toString()).bijlageId;
    await expect(o.app.get(Transacties).als(wie, (tx) => web.haalOp(tx, wie, id, o.klok.nu()))).rejects.toThrow();
    // The worker can: the file is there, of nobody, of a day.
    const werker = await startStilleWerker({
      databaseUrl: o.db.workerUrl,
      sleutel: Buffer.alloc(32, 7),
      klok: o.klok,
      baseUrl: 'http://localhost:3000',
    });
    await werker.ronde();
    await werker.stop();
    // Who receives hears of it, once for all ten.
    const berichten = await o.beheer.query<{ n: number }>(
      `select count(*)::int as n from notificatie.notificatie where dossier_id = $1 and soort = 'BIJLAGE_NIEUW' group by ontvanger_id`,
      [m.id],
    );
    expect(berichten.rows.length).toBeGreaterThan(0);
    expect(new Set(berichten.rows.map(({ n }) => n))).toEqual(new Set([1]));
    const gezien = await lijst(af, m.id);
    expect(gezien).toHaveLength(10);
    for (const b of gezien)
      expect(b).toMatchObject({
        herkomst: 'OPENBAAR',
        door: null,
        naam: 'bestand van de melder.txt',
        op: '2026-11-22T23:00:00.000Z',
      });
    const inhoud = await open(o, af, gezien[0]?.id ?? '');
    expect([inhoud.status, inhoud.tekst.startsWith('zebrapad')]).toEqual([200, true]);
    const rest = await o.beheer.query('select 1 from melding.bijlage_wacht where verzegeld is not null');
    expect(rest.rows).toEqual([]);
  });
});
