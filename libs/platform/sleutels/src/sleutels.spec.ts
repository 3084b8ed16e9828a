import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { PLATFORM_MIGRATIES, maakBron } from '@meldbaken/platform/database';
import { VasteKlok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { BlindeIndex } from './blinde-index';
import { ZegelGebroken } from './envelop';
import { EnvelopVerzegelaar } from './envelop-verzegelaar';
import { verzegelVoorIntake } from './intake-zegel';
import { Intakesleutels } from './intakesleutels';
import { recordsleutelJson, type GelezenSleutel, type Plek } from './verzegelaar';
import { Wortels } from './wortels';

const SLEUTEL = Buffer.alloc(32, 3);
const klok = new VasteKlok(new Date('2026-11-23T10:00:00Z'));
const wie = (organisatieId: string): SysteemInzage => ({ organisatieId, toegangspunt: 'taak', kenmerk: 'proef' });
const plekVan = (recordId: string, rij = 'a'): Plek => ({
  recordId,
  tabel: 'melding.melding_tekst',
  kolom: 'tekst',
  rij,
});

describe('sealed content on a real database', () => {
  let db: TestDatabase;
  let bron: DataSource;
  let werkerBron: DataSource;
  let beheer: Client;
  let app: Transacties;
  let werker: Transacties;
  const een = wie(randomUUID());
  const twee = wie(randomUUID());
  const verzegelaar = new EnvelopVerzegelaar(new Wortels([], SLEUTEL), klok);
  const open = (o: SysteemInzage, plek: Plek, v: Uint8Array, met = verzegelaar): Promise<string> =>
    app.als(o, async (tx) => (await met.open(tx, o, plek, v)).toString());
  const verzegel = (o: SysteemInzage, plek: Plek, tekst: string, met = verzegelaar): Promise<Buffer> =>
    app.als(o, (tx) => met.verzegel(tx, o, plek, tekst));

  beforeAll(async () => {
    db = await maakTestDatabase(PLATFORM_MIGRATIES);
    bron = await maakBron({ url: db.appUrl, entiteiten: [], naam: 'proef' }).initialize();
    werkerBron = await maakBron({ url: db.workerUrl, entiteiten: [], naam: 'proef' }).initialize();
    [app, werker] = [new Transacties(bron), new Transacties(werkerBron)];
    beheer = new Client({ connectionString: db.beheerUrl });
    await beheer.connect();
    for (const o of [een, twee])
      await beheer.query(
        `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'OVERIG', 'Proef', now())`,
        [o.organisatieId],
      );
  });
  afterAll(async () => {
    await beheer?.end();
    await bron?.destroy();
    await werkerBron?.destroy();
    await db?.verwijder();
  });

  it('opens where it was sealed, also bytes, nothing and twenty thousand characters', async () => {
    const plek = plekVan(randomUUID());
    for (const tekst of ['', 'Zij huilde. «é» 🙂', 'x'.repeat(20_000)])
      expect(await open(een, plek, await verzegel(een, plek, tekst))).toBe(tekst);
    const bytes = randomBytes(1_000_000);
    const terug = await app.als(een, async (tx) =>
      verzegelaar.open(tx, een, plek, await verzegelaar.verzegel(tx, een, plek, bytes)),
    );
    expect(terug.equals(bytes)).toBe(true);
  });

  it('the same words look different each time', async () => {
    const plek = plekVan(randomUUID());
    expect((await verzegel(een, plek, 'a')).equals(await verzegel(een, plek, 'a'))).toBe(false);
  });

  it.each<[string, (p: Plek) => Plek]>([
    ['row', (p) => ({ ...p, rij: 'b' })],
    ['column', (p) => ({ ...p, kolom: 'ander' })],
    ['table', (p) => ({ ...p, tabel: 'melding.genoemde' })],
  ])('does not open in another %s of the same record', async (_, ander) => {
    const plek = plekVan(randomUUID());
    const v = await verzegel(een, plek, 'geheim');
    await expect(open(een, ander(plek), v)).rejects.toThrow(ZegelGebroken);
  });

  it('does not open under another record, with or without a key of its own', async () => {
    const [plek, ander] = [plekVan(randomUUID()), plekVan(randomUUID())];
    const v = await verzegel(een, plek, 'geheim');
    await expect(open(een, ander, v)).rejects.toThrow(ZegelGebroken);
    await verzegel(een, ander, 'iets');
    await expect(open(een, ander, v)).rejects.toThrow(ZegelGebroken);
  });

  it('does not open for another organisation, not even with the row of the key carried over', async () => {
    const plek = plekVan(randomUUID());
    const v = await verzegel(een, plek, 'geheim');
    await verzegel(twee, plekVan(randomUUID()), 'iets');
    await expect(open(twee, plek, v)).rejects.toThrow(ZegelGebroken);
    await beheer.query(
      `insert into sleutel.recordsleutel select $2, record_id, 1, ingepakt, gemaakt_op from sleutel.recordsleutel where organisatie_id = $1 and record_id = $3`,
      [een.organisatieId, twee.organisatieId, plek.recordId],
    );
    await expect(open(twee, plek, v)).rejects.toThrow(ZegelGebroken);
  });

  it('two record keys that changed places open nothing', async () => {
    const [a, b] = [plekVan(randomUUID()), plekVan(randomUUID())];
    const [va] = [await verzegel(een, a, 'een'), await verzegel(een, b, 'twee')];
    await beheer.query(
      `update sleutel.recordsleutel k set ingepakt = o.ingepakt from sleutel.recordsleutel o where k.organisatie_id = $1 and k.record_id = $2 and o.organisatie_id = $1 and o.record_id = $3`,
      [een.organisatieId, a.recordId, b.recordId],
    );
    await expect(open(een, a, va)).rejects.toThrow(ZegelGebroken);
  });

  it('every flipped bit and every cut is seen', async () => {
    const plek = plekVan(randomUUID());
    const v = await verzegel(een, plek, 'geheim');
    await app.als(een, async (tx) => {
      for (let i = 0; i < v.length * 8; i++) {
        const fout = Buffer.from(v);
        fout[i >> 3] = (fout[i >> 3] ?? 0) ^ (1 << (i & 7));
        await expect(verzegelaar.open(tx, een, plek, fout)).rejects.toThrow(ZegelGebroken);
      }
      for (let n = 0; n < v.length; n++)
        await expect(verzegelaar.open(tx, een, plek, v.subarray(0, n))).rejects.toThrow(ZegelGebroken);
    });
  });

  it('another root key opens nothing; one more root key in front still does', async () => {
    const plek = plekVan(randomUUID());
    const v = await verzegel(een, plek, 'geheim');
    const vreemd = new EnvelopVerzegelaar(new Wortels([], Buffer.alloc(32, 4)), klok);
    await expect(open(een, plek, v, vreemd)).rejects.toThrow('MELDBAKEN_WORTELSLEUTELS');
    const meer = new EnvelopVerzegelaar(new Wortels([randomBytes(32)], SLEUTEL), klok);
    expect(await open(een, plek, v, meer)).toBe('geheim');
  });

  it('a key that was rolled back is forgotten with its transaction', async () => {
    const plek = plekVan(randomUUID());
    await expect(
      app.als(een, async (tx) => {
        await verzegelaar.verzegel(tx, een, plek, 'weg');
        throw new Error('afgebroken');
      }),
    ).rejects.toThrow('afgebroken');
    expect(await open(een, plek, await verzegel(een, plek, 'blijft'))).toBe('blijft');
  });

  it('who seal a new record at the same time share one key', async () => {
    const plek = plekVan(randomUUID());
    const alle = await Promise.all(Array.from({ length: 8 }, (_, i) => verzegel(twee, plek, `tekst ${i}`)));
    for (const [i, v] of alle.entries()) expect(await open(twee, plek, v)).toBe(`tekst ${i}`);
  });

  it('without the row of its key nobody opens it any more', async () => {
    const plek = plekVan(randomUUID());
    const v = await verzegel(een, plek, 'weg');
    await beheer.query('delete from sleutel.recordsleutel where record_id = $1', [plek.recordId]);
    await expect(open(een, plek, v)).rejects.toThrow(ZegelGebroken);
  });

  it('opens many records with one question, and what one statement brought along with none', async () => {
    const plekken = Array.from({ length: 30 }, (_, i) => plekVan(randomUUID(), String(i)));
    const cellen = await app.als(een, async (tx) => {
      const uit = [];
      for (const plek of plekken) uit.push({ plek, verzegeld: await verzegelaar.verzegel(tx, een, plek, plek.rij) });
      return uit;
    });
    let vragen = 0;
    const terug = await app.als(een, (tx) =>
      verzegelaar.openAlle(
        { rijen: (s, w) => (vragen++, tx.rijen(s, w)), wijzig: () => Promise.reject(new Error('no')) },
        een,
        cellen,
      ),
    );
    expect([vragen, ...terug.map(String)]).toEqual([1, ...plekken.map((p) => p.rij)]);
    const [eerste] = cellen;
    if (!eerste) throw new Error('none');
    const [[rij] = []] = await app.lees(een, [
      {
        sql: `select ${recordsleutelJson('$1::uuid', '$2::uuid')} as s`,
        waarden: [een.organisatieId, eerste.plek.recordId],
      },
    ]);
    const opener = verzegelaar.opener(een, eerste.plek.recordId, rij?.['s'] as GelezenSleutel);
    expect(opener(eerste.plek, eerste.verzegeld).toString()).toBe('0');
    expect(() => opener({ ...eerste.plek, rij: 'x' }, eerste.verzegeld)).toThrow(ZegelGebroken);
    expect(() => verzegelaar.opener(een, eerste.plek.recordId, null)(eerste.plek, eerste.verzegeld)).toThrow(
      ZegelGebroken,
    );
  });

  describe('marks', () => {
    const index = new BlindeIndex(new Wortels([], SLEUTEL), klok);
    const merk = (o: SysteemInzage, doel: string, w: string): Promise<string> =>
      app.als(o, async (tx) => (await index.merk(tx, o, doel, w)).toString('hex'));
    it('equal values are equal within a use of one organisation, and nowhere else', async () => {
      const m = await merk(een, 'woord', 'slaan');
      expect(m).toMatch(/^[0-9a-f]{64}$/);
      expect(await merk(een, 'woord', 'slaan')).toBe(m);
      expect(
        new Set([
          m,
          await merk(een, 'naam', 'slaan'),
          await merk(twee, 'woord', 'slaan'),
          await merk(een, 'woord', 'slaa'),
        ]).size,
      ).toBe(4);
    });
  });

  describe('what comes in from outside', () => {
    const intake = new Intakesleutels(new Wortels([], SLEUTEL), klok);
    it('is sealed with the public half and opened by the worker alone', async () => {
      const publiek = await app.als(een, (tx) => intake.publiek(tx, een));
      expect(await app.als(een, (tx) => intake.publiek(tx, een))).toEqual(publiek);
      const v = verzegelVoorIntake(publiek, een.organisatieId, 'melding:1', 'wie het was');
      expect((await werker.als(een, (tx) => intake.open(tx, een, 'melding:1', v))).toString()).toBe('wie het was');
      // The login of the process at the web sees no secret half, though it made the pair.
      await expect(app.als(een, (tx) => intake.open(tx, een, 'melding:1', v))).rejects.toThrow();
      await expect(werker.als(een, (tx) => intake.open(tx, een, 'melding:2', v))).rejects.toThrow(ZegelGebroken);
      await expect(werker.als(een, (tx) => intake.open(tx, een, 'melding:1', v.subarray(0, -1)))).rejects.toThrow(
        ZegelGebroken,
      );
      await expect(werker.als(een, (tx) => intake.open(tx, een, 'melding:1', v.subarray(0, 3)))).rejects.toThrow(
        ZegelGebroken,
      );
    });

    it('a one-time key that is no key is a broken seal', async () => {
      const publiek = await app.als(een, (tx) => intake.publiek(tx, een));
      const v = verzegelVoorIntake(publiek, een.organisatieId, 'x', 'tekst').fill(0, 4, 36);
      await expect(werker.als(een, (tx) => intake.open(tx, een, 'x', v))).rejects.toThrow(ZegelGebroken);
    });

    it('what is sealed to one organisation does not open at another', async () => {
      const publiek = await app.als(een, (tx) => intake.publiek(tx, een));
      await app.als(twee, (tx) => intake.publiek(tx, twee));
      const v = verzegelVoorIntake(publiek, een.organisatieId, 'melding:1', 'wie het was');
      await expect(werker.als(twee, (tx) => intake.open(tx, twee, 'melding:1', v))).rejects.toThrow(ZegelGebroken);
    });

    it('an older pair still opens what was sealed to it', async () => {
      const oud = await app.als(een, (tx) => intake.publiek(tx, een));
      const v = verzegelVoorIntake(oud, een.organisatieId, 'x', 'eerder');
      const nieuw = await werker.als(een, (tx) => intake.wissel(tx, een));
      expect(nieuw?.versie).toBe(oud.versie + 1);
      expect(await app.als(een, (tx) => intake.publiek(tx, een))).toEqual(nieuw);
      expect((await werker.als(een, (tx) => intake.open(tx, een, 'x', v))).toString()).toBe('eerder');
    });
  });
});
