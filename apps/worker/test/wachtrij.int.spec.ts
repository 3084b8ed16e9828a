import {
  GEBEURTENIS_TAAK,
  Taakregister,
  Taakwerker,
  WEKKER_TAAK,
  Wachtrij,
  minuutVan,
  type TaakSoort,
  type WachtrijInstelling,
} from '@meldbaken/platform/jobs';
import { Gebeurtenisafhandeling, Relay, Verwerkerslijst, type Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { Transactie } from '@meldbaken/platform/tenancy';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { gebeurtenis, maakOmgeving, maakTenant, wachtTot, type Omgeving, type Tenant } from './omgeving';

const redisUrl = process.env['TEST_REDIS_URL'];
const BACKENDS: ('postgres' | 'redis')[] = redisUrl ? ['postgres', 'redis'] : ['postgres'];

/** Counts with no ledger: shows that a task really ran twice. */
class Verwerker implements Gebeurtenisverwerker {
  readonly naam = 'schrijf-proef-wanneer-proef-gebeurd';
  readonly soort = 'ProefGebeurd';
  gezien = 0;
  doe: (n: number) => Promise<void> = async () => undefined;
  async verwerk(tx: Transactie, wie: { organisatieId: string }): Promise<void> {
    const n = ++this.gezien;
    await tx.wijzig('update organisatie_proef.teller set n = n + 1 where organisatie_id = $1', [wie.organisatieId]);
    await this.doe(n);
  }
}

describe.each(BACKENDS)('the queue on %s', (soort) => {
  let o: Omgeving;
  let t: Tenant;
  let instelling: WachtrijInstelling;
  let wachtrij: Wachtrij;
  let relay: Relay;
  let verwerker: Verwerker;
  let afhandeling: Gebeurtenisafhandeling;
  const werkers: Taakwerker[] = [];

  beforeAll(async () => {
    o = await maakOmgeving();
    // An effect that can be counted: not idempotent by itself, on purpose.
    await o.beheer.query(`create schema organisatie_proef; grant usage on schema organisatie_proef to mb_worker;
      create table organisatie_proef.teller (organisatie_id uuid primary key, n int not null default 0); grant select, update on organisatie_proef.teller to mb_worker`);
    instelling = soort === 'postgres' ? { soort, url: o.db.wachtrijUrl } : { soort, url: redisUrl ?? '' };
  });
  beforeEach(async () => {
    if (soort === 'redis') await maakRedisLeeg();
    t = await maakTenant(o);
    await o.beheer.query('insert into organisatie_proef.teller (organisatie_id) values ($1)', [t.organisatieId]);
    wachtrij = new Wachtrij(instelling);
    relay = new Relay(o.worker, wachtrij, o.klok);
    verwerker = new Verwerker();
    afhandeling = new Gebeurtenisafhandeling(o.worker, new Verwerkerslijst([verwerker], ['NiemandsGebeurd']), o.klok);
  });
  afterEach(async () => {
    await Promise.all(werkers.splice(0).map((w) => w.sluit()));
    await wachtrij.sluit();
    await maakLeeg();
    await o.beheer.query('truncate outbox.bericht cascade');
  });
  afterAll(() => o.sluit());

  const maakRedisLeeg = async (): Promise<void> => {
    const r = new Redis(redisUrl ?? '');
    await r.flushall();
    r.disconnect();
  };
  /** The whole queue is gone, as after a lost Redis or a truncated schema. */
  const maakLeeg = async (): Promise<void> => {
    if (soort === 'redis') return maakRedisLeeg();
    const { rows } = await o.beheer.query<{ t: string }>(
      `select format('%I.%I', schemaname, tablename) as t from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'`,
    );
    await o.beheer.query(`truncate ${rows.map((r) => r.t).join(', ')}`);
  };
  const register = (s: TaakSoort<{ organisatieId: string; berichtId: string }> = GEBEURTENIS_TAAK): Taakregister => {
    const r = new Taakregister();
    r.registreer(s, (i, bij) => afhandeling.handelAf(i.organisatieId, i.berichtId, bij.taakId));
    return r;
  };
  const start = async (r = register(), slotMs = 5000): Promise<Taakwerker> => {
    const w = new Taakwerker(instelling, r, { gelijktijdig: 4, slotMs });
    werkers.push(w);
    w.start();
    await w.gestart();
    return w;
  };
  const teller = async (): Promise<number> =>
    (
      await o.beheer.query<{ n: number }>('select n from organisatie_proef.teller where organisatie_id = $1', [
        t.organisatieId,
      ])
    ).rows[0]?.n ?? -1;
  const grootboek = async (): Promise<number> =>
    Number((await o.beheer.query<{ n: string }>('select count(*) as n from outbox.verwerkt')).rows[0]?.n);
  const open = async (): Promise<number> =>
    Number(
      (await o.beheer.query<{ n: string }>('select count(*) as n from outbox.bericht where klaar_op is null')).rows[0]
        ?.n,
    );

  it('brings an event from the outbox to its handler, once', async () => {
    await start();
    await gebeurtenis(o, t);
    expect(await relay.ronde()).toBe(1);
    expect(await wachtTot(open, (n) => n === 0)).toBe(0);
    expect(await teller()).toBe(1);
    expect(await grootboek()).toBe(1);
  });

  it('hands over nothing of an act that was rolled back', async () => {
    await expect(
      o.app.als({ organisatieId: t.organisatieId, toegangspunt: 'web', kenmerk: 'x' }, async (tx) => {
        await tx.wijzig(
          'insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) values ($1, gen_random_uuid(), $2, $3, $4)',
          [t.organisatieId, 'ProefGebeurd', '{}', o.klok.nu()],
        );
        throw new Error('teruggedraaid');
      }),
    ).rejects.toThrow('teruggedraaid');
    expect(await relay.ronde()).toBe(0);
  });

  it('does the effect once when the relay hands over again and the task runs again', async () => {
    await start();
    const id = await gebeurtenis(o, t);
    await relay.ronde();
    await wachtTot(open, (n) => n === 0);
    // The relay died between the queue and its mark: it hands over once more.
    await o.beheer.query('update outbox.bericht set doorgezet_op = null, klaar_op = null');
    expect(await relay.ronde()).toBe(1);
    expect(await wachtTot(open, (n) => n === 0)).toBe(0);
    await Promise.all(Array.from({ length: 5 }, () => afhandeling.handelAf(t.organisatieId, id, 'nog eens')));
    expect(await teller()).toBe(1);
  });

  it('does the effect once when two workers have the same event at the same moment', async () => {
    const id = await gebeurtenis(o, t);
    verwerker.doe = () => new Promise((k) => setTimeout(k, 100));
    await Promise.all([1, 2, 3].map((n) => afhandeling.handelAf(t.organisatieId, id, `worker ${n}`)));
    expect(await teller()).toBe(1);
    expect(verwerker.gezien).toBe(1);
  });

  it('takes back the ledger row with the effect when a handler throws, and tries again', async () => {
    await start();
    verwerker.doe = async (n) => {
      if (n === 1) throw new Error('even niet');
    };
    await gebeurtenis(o, t);
    await relay.ronde();
    expect(await wachtTot(open, (n) => n === 0)).toBe(0);
    expect(verwerker.gezien).toBe(2);
    expect(await teller()).toBe(1);
  });

  it('keeps a task that failed for good where a person sees it, without a word of the fault, and runs it on request', async () => {
    const kort = { ...GEBEURTENIS_TAAK, herhaling: { pogingen: 2, wachtMs: 10, hoogstensMs: 10 } };
    await start(register(kort));
    verwerker.doe = () => Promise.reject(new Error('mevrouw Jansen'));
    const berichtId = await gebeurtenis(o, t);
    await wachtrij.voegToe(kort, [{ inhoud: { organisatieId: t.organisatieId, berichtId } }]);
    const dood = await wachtTot(
      () => wachtrij.mislukte(GEBEURTENIS_TAAK.wachtrij),
      (m) => m.length > 0,
    );
    expect(dood).toEqual([
      {
        taakId: `ob-${berichtId}`,
        soort: GEBEURTENIS_TAAK.naam,
        inhoud: { organisatieId: t.organisatieId, berichtId },
        pogingen: 2,
        reden: 'Error',
      },
    ]);
    expect(await wachtrij.stand(GEBEURTENIS_TAAK.wachtrij)).toMatchObject({ mislukt: 1, wacht: 0 });
    expect(await teller()).toBe(0);
    verwerker.doe = async () => undefined;
    expect(await wachtrij.probeerOpnieuw(GEBEURTENIS_TAAK.wachtrij, `ob-${berichtId}`)).toBe(true);
    expect(await wachtTot(teller, (n) => n === 1)).toBe(1);
  });

  it('throws on an event that nobody knows, and is done with one that is listed', async () => {
    const id = await gebeurtenis(o, t, 'VerdwaaldGebeurd');
    await expect(afhandeling.handelAf(t.organisatieId, id, 'x')).rejects.toThrow(
      "nobody handles the event 'VerdwaaldGebeurd'",
    );
    const stil = await gebeurtenis(o, t, 'NiemandsGebeurd');
    await afhandeling.handelAf(t.organisatieId, stil, 'x');
    expect(await open()).toBe(1);
  });

  it('finds everything again after the whole queue was lost', async () => {
    for (let i = 0; i < 30; i++) await gebeurtenis(o, t);
    expect(await relay.ronde()).toBe(30);
    await maakLeeg();
    await start();
    await new Promise((k) => setTimeout(k, 300));
    expect(await teller()).toBe(0);
    expect(await relay.herzet()).toBe(0);
    o.klok.zet(new Date(o.klok.nu().getTime() + 61_000));
    expect(await relay.herzet()).toBe(30);
    expect(await wachtTot(open, (n) => n === 0)).toBe(0);
    expect(await teller()).toBe(30);
  });

  it('gives the tasks of a killed worker to the next, with one effect', async () => {
    const dood = await start(register(), 1000);
    let vrij: () => void = () => undefined;
    verwerker.doe = (n) =>
      n === 1 ? new Promise<void>((_, mis) => (vrij = () => mis(new Error('gedood')))) : Promise.resolve();
    await gebeurtenis(o, t);
    await relay.ronde();
    await wachtTot(
      async () => verwerker.gezien,
      (n) => n === 1,
    );
    // Killed: its open transaction is rolled back by the database, its lock is never renewed and nobody says goodbye.
    await dood.sluit(true);
    werkers.splice(0);
    vrij();
    await start(register(), 1000);
    expect(await wachtTot(open, (n) => n === 0)).toBe(0);
    expect(verwerker.gezien).toBe(2);
    expect(await teller()).toBe(1);
  });

  it('takes turns between tenants: 3,000 events of one do not hold up another', async () => {
    await o.beheer.query(
      `insert into outbox.bericht (organisatie_id, id, soort, ids, gemaakt_op) select $1, gen_random_uuid(), 'NiemandsGebeurd', '{}', $2 from generate_series(1, 3000)`,
      [t.organisatieId, o.klok.nu()],
    );
    expect(await relay.ronde()).toBe(500);
    const ander = await maakTenant(o);
    await o.beheer.query('insert into organisatie_proef.teller (organisatie_id) values ($1)', [ander.organisatieId]);
    await gebeurtenis(o, ander);
    await start();
    const klaar = async (): Promise<number> => {
      await relay.ronde();
      return Number(
        (
          await o.beheer.query<{ n: string }>(
            'select count(*) as n from outbox.bericht where klaar_op is not null and organisatie_id = $1',
            [ander.organisatieId],
          )
        ).rows[0]?.n,
      );
    };
    expect(await wachtTot(klaar, (n) => n === 1)).toBe(1);
    expect(await open()).toBeGreaterThan(1000);
  });

  it('wakes at the moment, and keeps one wake-up however often it is put', async () => {
    const gewekt: string[] = [];
    const r = new Taakregister();
    r.registreer(WEKKER_TAAK, async (i) => void gewekt.push(i.minuut));
    const inhoud = { organisatieId: t.organisatieId, minuut: minuutVan(o.klok.nu()) };
    for (let i = 0; i < 3; i++) await wachtrij.voegToe(WEKKER_TAAK, [{ inhoud, overMs: 1500 }]);
    expect(await wachtrij.aantal(WEKKER_TAAK.wachtrij, 'delayed')).toBe(1);
    const begin = performance.now();
    await start(r);
    await wachtTot(
      async () => gewekt.length,
      (n) => n > 0,
    );
    const na = performance.now() - begin;
    expect(gewekt).toEqual([inhoud.minuut]);
    expect(na).toBeGreaterThan(500);
    expect(na).toBeLessThan(4000);
    await wachtTot(
      () => wachtrij.stand(WEKKER_TAAK.wachtrij),
      (w) => w.bezig === 0,
    );
    // Done and gone: the same minute may be woken again.
    await wachtrij.voegToe(WEKKER_TAAK, [{ inhoud }]);
    await wachtTot(
      async () => gewekt.length,
      (n) => n === 2,
    );
    expect(gewekt).toHaveLength(2);
  });

  it('carries ids alone: nothing else can be put in', async () => {
    const inhoud = { organisatieId: t.organisatieId, berichtId: t.dossierId, tekst: 'geheim' };
    await expect(wachtrij.voegToe(GEBEURTENIS_TAAK, [{ inhoud }])).rejects.toThrow();
  });
});

describe('the login of the queue', () => {
  it('reaches no table but its own', async () => {
    const o = await maakOmgeving();
    const c = new Client({ connectionString: o.db.wachtrijUrl });
    await c.connect();
    await expect(c.query('select 1 from outbox.bericht')).rejects.toThrow('permission denied');
    await c.end();
    await o.sluit();
  });
});
