import { leesConfiguratie, type Configuratie } from '@meldbaken/platform/configuratie';
import { WEKKER_TAAK, Wachtrij } from '@meldbaken/platform/jobs';
import { SystemKlok } from '@meldbaken/platform/klok';
import { v7 as uuidv7 } from 'uuid';
import type { WorkerInstellingen } from '../src/opstart/instellingen';
import { SAMENSTELLING } from '../src/samenstelling-contexten';
import { Planner } from '../src/werk/planner';
import { Werker } from '../src/werker';
import { gebeurtenis, maakOmgeving, maakTenant, SLEUTEL, wachtTot, type Omgeving, type Tenant } from './omgeving';

/** A machine an hour ahead. */
class FouteKlok extends SystemKlok {
  override onverschoven(): Date {
    return new Date(Date.now() + 3_600_000);
  }
}

describe('the worker', () => {
  let o: Omgeving;
  let t: Tenant;
  const draaiend: Werker[] = [];

  beforeAll(async () => {
    o = await maakOmgeving();
  });
  beforeEach(async () => {
    t = await maakTenant(o);
  });
  afterEach(async () => {
    await Promise.all(draaiend.splice(0).map((w) => w.stop()));
    await o.beheer.query(
      'truncate termijn.termijn_actie, termijn.termijn_wijziging, termijn.termijn cascade; truncate outbox.bericht cascade',
    );
  });
  afterAll(() => o.sluit());

  const configuratie = (): Configuratie => {
    const c = leesConfiguratie({ MELDBAKEN_DEMO: '1', MELDBAKEN_SLEUTEL: SLEUTEL.toString('base64') });
    if ('fouten' in c) throw new Error(c.fouten.join());
    return c;
  };
  const instellingen = (databaseUrl = o.db.workerUrl): WorkerInstellingen => ({
    configuratie: configuratie(),
    databaseUrl,
    wachtrij: { soort: 'postgres', url: o.db.wachtrijUrl },
    sleutel: SLEUTEL,
    gezondheidspoort: 0,
  });
  const start = async (): Promise<Werker> => {
    const w = await Werker.start({ instellingen: instellingen(), samenstelling: SAMENSTELLING });
    draaiend.push(w);
    return w;
  };
  const vraag = async (w: Werker, pad: string): Promise<{ code: number; inhoud: unknown }> => {
    const r = await fetch(`http://127.0.0.1:${w.gezondheidspoort()}${pad}`, { headers: { connection: 'close' } });
    return { code: r.status, inhoud: await r.json() };
  };

  /** A running term with one reminder for its owner. */
  const maakActie = async (op: Date): Promise<string> => {
    const [termijnId, actieId] = [uuidv7(), uuidv7()];
    await o.beheer.query(
      `insert into termijn.termijn (organisatie_id, id, dossier_id, onderwerp_soort, onderwerp_id, onderwerp_nummer, onderwerp_pad, code, definitie_versie, naam, begin_op, begin_soort,
         eenheid, lengte, vervalt_op, veilig_voor_op, binnenkort_vanaf, vandaag_vanaf, uitleg, status, eigenaar_id, gemaakt_op)
       values ($1, $2, $3, 'MELDING', $2, 'M-2026-ABCDE', '/meldingen/M-2026-ABCDE', 'IGJ_MELDING', 1, 'Melden bij de IGJ', $5, 'VASTGESTELD', 'WERKDAGEN', 3, $6, $6, $6, $6, '{}', 'LOOPT', $4, $5)`,
      [
        t.organisatieId,
        termijnId,
        t.dossierId,
        t.lid.lidmaatschapId,
        new Date(op.getTime() - 86_400_000),
        new Date(op.getTime() + 86_400_000),
      ],
    );
    await o.beheer.query(
      `insert into termijn.termijn_actie (organisatie_id, id, termijn_id, dossier_id, soort, aan, op, revisie) values ($1, $2, $3, $4, 'START', '{EIGENAAR}', $5, 1)`,
      [t.organisatieId, actieId, termijnId, t.dossierId, op],
    );
    return actieId;
  };
  const gedaanOp = async (actieId: string): Promise<Date | null> =>
    (
      await o.beheer.query<{ op: Date | null }>('select gedaan_op as op from termijn.termijn_actie where id = $1', [
        actieId,
      ])
    ).rows[0]?.op ?? null;
  const wachtOpActie = (actieId: string, hoogstensMs?: number): Promise<Date | null> =>
    wachtTot(
      () => gedaanOp(actieId),
      (d) => d !== null,
      hoogstensMs,
    );

  it('does what was due while nobody ran, and brings the mail', async () => {
    const actie = await maakActie(new Date(Date.now() - 3_600_000));
    await start();
    expect(await wachtOpActie(actie)).not.toBeNull();
    const mails = await wachtTot(
      async () => (await o.beheer.query('select onderwerp from demo.post where aan = $1', [t.lid.email])).rows,
      (r) => r.length > 0,
    );
    expect(mails).toEqual([{ onderwerp: 'Er wacht een termijn op u' }]);
  });

  it('does an act of this very minute within a second of its moment', async () => {
    await start();
    await new Promise((k) => setTimeout(k, 1000));
    const op = new Date(Date.now() + 3000);
    const actie = await maakActie(op);
    await gebeurtenis(o, t, 'TermijnGestart');
    const gedaan = await wachtOpActie(actie);
    expect((gedaan?.getTime() ?? Infinity) - op.getTime()).toBeLessThan(1000);
    expect((gedaan?.getTime() ?? 0) - op.getTime()).toBeGreaterThanOrEqual(0);
  });

  it('seals the audit log', async () => {
    await start();
    await maakActie(new Date(Date.now() - 1000)).then((a) => wachtOpActie(a));
    const zegels = await wachtTot(
      async () =>
        Number(
          (
            await o.beheer.query<{ n: string }>('select count(*) as n from audit.zegel where organisatie_id = $1', [
              t.organisatieId,
            ])
          ).rows[0]?.n,
        ),
      (n) => n > 0,
    );
    expect(zegels).toBeGreaterThan(0);
  });

  it('tells its health, and its figures without any id', async () => {
    const w = await start();
    expect(await vraag(w, '/health/live')).toEqual({ code: 200, inhoud: { status: 'goed' } });
    expect(await vraag(w, '/health/ready')).toEqual({
      code: 200,
      inhoud: { status: 'goed', onderdelen: { database: 'goed', wachtrij: 'goed', migraties: 'goed' } },
    });
    const werk = await vraag(w, '/health/werk');
    expect(werk.code).toBe(200);
    expect(werk.inhoud).toMatchObject({
      mailOnbekend: 0,
      mailMislukt: 0,
      wachtrijen: [
        { naam: 'gebeurtenissen', mislukt: 0 },
        { naam: 'wekkers', mislukt: 0 },
      ],
    });
    expect(JSON.stringify(werk.inhoud)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect((await vraag(w, '/iets-anders')).code).toBe(404);
  });

  it('is not ready when a migration is missing', async () => {
    const w = await start();
    await o.beheer.query(
      `update beheer.migratie set name = name || 'x' where id = (select max(id) from beheer.migratie)`,
    );
    expect(await vraag(w, '/health/ready')).toMatchObject({
      code: 503,
      inhoud: { status: 'fout', onderdelen: { database: 'goed', migraties: 'fout' } },
    });
    await o.beheer.query(
      `update beheer.migratie set name = left(name, -1) where id = (select max(id) from beheer.migratie)`,
    );
  });

  it('stops within seconds, and two of them share the work', async () => {
    const [een, twee] = [await start(), await start()];
    const acties: string[] = [];
    for (let i = 0; i < 20; i++) acties.push(await maakActie(new Date(Date.now() - i * 1000)));
    for (const a of acties) expect(await wachtOpActie(a)).not.toBeNull();
    const { rows } = await o.beheer.query('select 1 from notificatie.notificatie where organisatie_id = $1', [
      t.organisatieId,
    ]);
    expect(rows).toHaveLength(20);
    const begin = performance.now();
    await Promise.all([een?.stop(), twee?.stop()]);
    expect(performance.now() - begin).toBeLessThan(8000);
  });

  it.each([
    ['a superuser', () => o.db.beheerUrl, 'superuser'],
    ['the login of the API', () => o.db.appUrl, 'mb_app is niet de aanmelding van de worker'],
    ['the login of the queue', () => o.db.wachtrijUrl, 'mb_wachtrij is niet de aanmelding van de worker'],
  ])('refuses to run as %s', async (_naam, url, tekst) => {
    const poging = Werker.start({ instellingen: instellingen(url()), samenstelling: SAMENSTELLING });
    await expect(poging).rejects.toThrow(tekst);
  });

  it('refuses to run on a machine an hour ahead', async () => {
    const start = Werker.start({
      instellingen: instellingen(),
      samenstelling: SAMENSTELLING,
      machineklok: new FouteKlok(),
    });
    await expect(start).rejects.toThrow('De klok van deze machine loopt 3600 seconden voor op de database.');
  });

  it('says so when Redis does not answer', async () => {
    const i: WorkerInstellingen = { ...instellingen(), wachtrij: { soort: 'redis', url: 'redis://127.0.0.1:1' } };
    await expect(Werker.start({ instellingen: i, samenstelling: SAMENSTELLING })).rejects.toThrow(
      'REDIS_URL: Redis geeft geen antwoord',
    );
  });

  it('plans a wake-up for each minute of the next day once, and again when the queue lost them', async () => {
    const wachtrij = new Wachtrij({ soort: 'postgres', url: o.db.wachtrijUrl });
    const planner = new Planner(o.worker, wachtrij, o.klok);
    const over = (min: number, s = 0): Date => new Date(o.klok.nu().getTime() + min * 60_000 + s * 1000);
    for (const op of [over(10, 1), over(10, 30), over(600), over(26 * 60)]) await maakActie(op);
    expect(await planner.ronde()).toBe(2);
    expect(await planner.ronde()).toBe(0);
    expect(await wachtrij.aantal(WEKKER_TAAK.wachtrij, 'delayed')).toBe(2);
    await wachtrij.maakLeeg(WEKKER_TAAK.wachtrij);
    expect(await planner.ronde()).toBe(2);
    expect(await wachtrij.aantal(WEKKER_TAAK.wachtrij, 'delayed')).toBe(2);
    await wachtrij.sluit();
  });
});
