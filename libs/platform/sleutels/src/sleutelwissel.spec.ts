import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { PLATFORM_MIGRATIES, maakBron } from '@meldbaken/platform/database';
import { VasteKlok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { BlindeIndex } from './blinde-index';
import { EnvelopVerzegelaar } from './envelop-verzegelaar';
import { verzegelVoorIntake } from './intake-zegel';
import { Intakesleutels } from './intakesleutels';
import { Organisatiesleutels } from './organisatiesleutels';
import { Sleutelwissel } from './sleutelwissel';
import { Wortels } from './wortels';

const SLEUTEL = Buffer.alloc(32, 5);
const klok = new VasteKlok(new Date('2026-11-23T10:00:00Z'));
const plek = (recordId: string): { recordId: string; tabel: string; kolom: string; rij: string } => ({
  recordId,
  tabel: 't',
  kolom: 'k',
  rij: 'r',
});

describe('a change of keys while the product runs', () => {
  let db: TestDatabase;
  let bronnen: DataSource[];
  let beheer: Client;
  let app: Transacties;
  let werker: Transacties;
  let wie: SysteemInzage;
  beforeAll(async () => {
    db = await maakTestDatabase(PLATFORM_MIGRATIES);
    bronnen = await Promise.all(
      [db.appUrl, db.workerUrl].map((url) => maakBron({ url, entiteiten: [], naam: 'proef' }).initialize()),
    );
    [app, werker] = bronnen.map((b) => new Transacties(b)) as [Transacties, Transacties];
    beheer = new Client({ connectionString: db.beheerUrl });
    await beheer.connect();
  });
  beforeEach(async () => {
    wie = { organisatieId: randomUUID(), toegangspunt: 'taak', kenmerk: 'proef' };
    await beheer.query(
      `insert into organisatie.organisatie (organisatie_id, soort, naam, gemaakt_op) values ($1, 'OVERIG', 'Proef', now())`,
      [wie.organisatieId],
    );
  });
  afterAll(async () => {
    await beheer?.end();
    for (const b of bronnen ?? []) await b.destroy();
    await db?.verwijder();
  });

  const met = (w: Wortels): { v: EnvelopVerzegelaar; i: BlindeIndex; in: Intakesleutels; wissel: Sleutelwissel } => ({
    v: new EnvelopVerzegelaar(w, klok),
    i: new BlindeIndex(w, klok),
    in: new Intakesleutels(w, klok),
    wissel: new Sleutelwissel(w, new Organisatiesleutels(w, klok)),
  });
  const vul = async (v: EnvelopVerzegelaar, n: number): Promise<{ id: string; b: Buffer }[]> =>
    app.als(wie, async (tx) => {
      const uit = [];
      for (let i = 0; i < n; i++) {
        const id = randomUUID();
        uit.push({ id, b: await v.verzegel(tx, wie, plek(id), `tekst ${i}`) });
      }
      return uit;
    });
  const leesAlles = (v: EnvelopVerzegelaar, cellen: readonly { id: string; b: Buffer }[]): Promise<string[]> =>
    app.als(wie, async (tx) =>
      (
        await v.openAlle(
          tx,
          wie,
          cellen.map((c) => ({ plek: plek(c.id), verzegeld: c.b })),
        )
      ).map(String),
    );

  it('the root: afterwards the new key alone opens everything, the old one nothing', async () => {
    const oud = met(new Wortels([], SLEUTEL));
    const cellen = await vul(oud.v, 3);
    const merk = await app.als(wie, (tx) => oud.i.merk(tx, wie, 'woord', 'x'));
    const publiek = await app.als(wie, (tx) => oud.in.publiek(tx, wie));
    const binnen = verzegelVoorIntake(publiek, wie.organisatieId, 'm', 'anoniem');
    const nieuweWortel = randomBytes(32);
    const beide = met(new Wortels([nieuweWortel], SLEUTEL));
    expect(await werker.als(wie, (tx) => beide.wissel.wortel(tx, wie))).toBe(3);
    expect(await werker.als(wie, (tx) => beide.wissel.wortel(tx, wie))).toBe(0);
    const alleen = met(new Wortels([nieuweWortel], Buffer.alloc(32, 6)));
    expect(await leesAlles(alleen.v, cellen)).toEqual(['tekst 0', 'tekst 1', 'tekst 2']);
    expect(await app.als(wie, (tx) => alleen.i.merk(tx, wie, 'woord', 'x'))).toEqual(merk);
    expect(String(await werker.als(wie, (tx) => alleen.in.open(tx, wie, 'm', binnen)))).toBe('anoniem');
    await expect(leesAlles(oud.v, cellen)).rejects.toThrow('MELDBAKEN_WORTELSLEUTELS');
  });

  it('the tenant: cut off halfway it goes on, reads and writes never stop, and no second key is begun', async () => {
    const { v, wissel } = met(new Wortels([], SLEUTEL));
    const cellen = await vul(v, 25);
    expect(await werker.als(wie, (tx) => wissel.organisatie(tx, wie))).toBe(true);
    expect(await werker.als(wie, (tx) => wissel.records(tx, wie, 10))).toBe(10);
    // Cut off in the middle of a step: nothing of that step stays.
    await expect(
      werker.als(wie, async (tx) => {
        await wissel.records(tx, wie, 10);
        throw new Error('afgebroken');
      }),
    ).rejects.toThrow('afgebroken');
    expect(await werker.als(wie, (tx) => wissel.stand(tx, wie))).toMatchObject({ onderOudeOrganisatiesleutel: 15 });
    expect(await leesAlles(v, cellen)).toHaveLength(25);
    expect(await werker.als(wie, (tx) => wissel.organisatie(tx, wie))).toBe(false);
    cellen.push(...(await vul(v, 2)));
    while ((await werker.als(wie, (tx) => wissel.records(tx, wie, 10))) > 0);
    expect(await werker.als(wie, (tx) => wissel.stand(tx, wie))).toEqual({
      onderOudeWortel: 0,
      onderOudeOrganisatiesleutel: 0,
      records: 27,
    });
    expect(new Set(await leesAlles(v, cellen)).size).toBe(25);
  });

  it('readers and writers in the middle of it see no broken seal', async () => {
    const { v, wissel } = met(new Wortels([], SLEUTEL));
    const cellen = await vul(v, 40);
    let klaar = false;
    const draai = async (): Promise<void> => {
      for (let ronde = 0; ronde < 3; ronde++) {
        await werker.als(wie, (tx) => wissel.organisatie(tx, wie));
        while ((await werker.als(wie, (tx) => wissel.records(tx, wie, 7))) > 0);
      }
      klaar = true;
    };
    const werk = async (): Promise<number> => {
      let n = 0;
      while (!klaar) {
        cellen.push(...(await vul(v, 1)));
        expect(await leesAlles(v, cellen)).toHaveLength(cellen.length);
        n++;
      }
      return n;
    };
    const [, aantal] = await Promise.all([draai(), werk()]);
    expect(aantal).toBeGreaterThan(0);
    expect(await leesAlles(v, cellen)).toHaveLength(cellen.length);
  });

  it('the login of the web cannot move a key', async () => {
    const { v, wissel } = met(new Wortels([], SLEUTEL));
    await vul(v, 1);
    await werker.als(wie, (tx) => wissel.organisatie(tx, wie));
    await expect(app.als(wie, (tx) => wissel.records(tx, wie, 10))).rejects.toThrow(/permission denied/);
  });
});
