import { Client } from 'pg';
import { Kettingcontroleur, Ketenverzegelaar, schrijfAudit, type Kettingverslag } from '@meldbaken/platform/audit';
import { alsLid, maakOmgeving, maakTenant, SLEUTEL, type Omgeving, type Tenant } from './omgeving';

describe('the chain of the audit log', () => {
  let o: Omgeving;
  let t: Tenant;
  let verzegelaar: Ketenverzegelaar;
  let controleur: Kettingcontroleur;

  beforeAll(async () => {
    o = await maakOmgeving();
  });
  beforeEach(async () => {
    t = await maakTenant(o);
    verzegelaar = new Ketenverzegelaar(o.worker, SLEUTEL);
    controleur = new Kettingcontroleur(o.worker, SLEUTEL);
  });
  afterAll(() => o.sluit());

  const schrijf = async (n: number, wie = t): Promise<void> => {
    for (let i = 0; i < n; i++)
      await o.app.als(alsLid(wie), (tx) =>
        schrijfAudit(tx, alsLid(wie), {
          handeling: 'melding.lezen',
          aantal: i,
          velden: ['status', 'vormen'],
          uitkomst: 'GELUKT',
        }),
      );
  };
  const verzegelAlles = async (): Promise<void> => {
    while (await verzegelaar.ronde());
  };
  const controleer = (): Promise<Kettingverslag> => controleur.controleerKetting(t.organisatieId);
  /** As superuser with the walls and the foreign keys off: what a thief of the database could do. */
  const knoei = async (sql: string): Promise<void> => {
    await o.beheer.query(`set session_replication_role = replica`);
    await o.beheer.query(sql.replaceAll('ORG', `'${t.organisatieId}'`));
    await o.beheer.query(`reset session_replication_role`);
  };

  it('binds every line once, without a gap, in the order of the log', async () => {
    await schrijf(7);
    await verzegelAlles();
    await schrijf(5);
    await verzegelAlles();
    const { rows } = await o.beheer.query<{ nummer: string; volgorde: string }>(
      'select z.nummer, r.volgorde from audit.zegel z join audit.regel r on r.organisatie_id = z.organisatie_id and r.id = z.regel_id where z.organisatie_id = $1 order by z.nummer',
      [t.organisatieId],
    );
    expect(rows.map((r) => Number(r.nummer))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const volgorde = rows.map((r) => Number(r.volgorde));
    expect(volgorde).toEqual([...volgorde].sort((a, b) => a - b));
    expect(await controleer()).toEqual({ aantal: 12, onverzegeld: 0, fouten: [] });
  });

  it('stands apart for each tenant, and finds those with work', async () => {
    const ander = await maakTenant(o);
    await schrijf(2);
    await schrijf(3, ander);
    expect(await verzegelaar.ronde()).toBe(5);
    expect(await verzegelaar.ronde()).toBe(0);
    expect((await controleur.controleerKetting(ander.organisatieId)).aantal).toBe(3);
  });

  it('waits for whoever has a lower place and may still bring it, and for nobody else', async () => {
    const traag = new Client({ connectionString: o.db.appUrl });
    await traag.connect();
    await traag.query('begin');
    await traag.query(`select set_config('mb.organisatie_id', $1, true)`, [t.organisatieId]);
    await schrijf(1);
    await verzegelAlles();
    await traag.query(
      `insert into audit.regel (organisatie_id, id, toegangspunt, handeling, uitkomst) values ($1, gen_random_uuid(), 'web', 'melding.traag', 'GELUKT')`,
      [t.organisatieId],
    );
    await schrijf(2);
    for (let i = 0; i < 5; i++) expect(await verzegelaar.ronde()).toBe(0);
    await traag.query('commit');
    await traag.end();
    expect(await verzegelaar.ronde()).toBe(3);
    const { rows } = await o.beheer.query<{ handeling: string }>(
      'select r.handeling from audit.zegel z join audit.regel r on r.organisatie_id = z.organisatie_id and r.id = z.regel_id where z.organisatie_id = $1 order by z.nummer',
      [t.organisatieId],
    );
    expect(rows.map((r) => r.handeling)).toEqual(['melding.lezen', 'melding.traag', 'melding.lezen', 'melding.lezen']);
  });

  it('keeps up while others never stop writing', async () => {
    let gestopt = false;
    const schrijver = async (): Promise<void> => {
      while (!gestopt) await schrijf(1);
    };
    const schrijvers = [schrijver(), schrijver(), schrijver()];
    let verzegeld = 0;
    for (let i = 0; i < 20; i++) {
      verzegeld += await verzegelaar.ronde();
      await new Promise((k) => setTimeout(k, 25));
    }
    gestopt = true;
    await Promise.all(schrijvers);
    expect(verzegeld).toBeGreaterThan(0);
    await verzegelAlles();
    const { rows } = await o.beheer.query<{ goed: boolean }>(
      `select bool_and(volgorde > vorige) as goed from (select r.volgorde, lag(r.volgorde) over (order by z.nummer) as vorige from audit.zegel z
       join audit.regel r on r.organisatie_id = z.organisatie_id and r.id = z.regel_id where z.organisatie_id = $1) x where vorige is not null`,
      [t.organisatieId],
    );
    expect(rows[0]?.goed).toBe(true);
    expect(await controleer()).toMatchObject({ onverzegeld: 0, fouten: [] });
  });

  it('seals each line once when two sealers work at the same moment', async () => {
    await schrijf(20);
    const tweede = new Ketenverzegelaar(o.worker, SLEUTEL);
    await Promise.all([verzegelaar.ronde(), tweede.ronde(), tweede.ronde()]);
    await verzegelAlles();
    expect(await controleer()).toEqual({ aantal: 20, onverzegeld: 0, fouten: [] });
  });

  it.each([
    [
      'a changed line',
      `update audit.regel set handeling = 'melding.schrijven' where id = (select regel_id from audit.zegel where organisatie_id = ORG and nummer = 4)`,
      [{ nummer: 4, soort: 'GEWIJZIGD' }],
    ],
    [
      'a moved moment',
      `update audit.regel set op = op + interval '1 microsecond' where id = (select regel_id from audit.zegel where organisatie_id = ORG and nummer = 10)`,
      [{ nummer: 10, soort: 'GEWIJZIGD' }],
    ],
    [
      'a line that was taken away',
      `delete from audit.regel where id = (select regel_id from audit.zegel where organisatie_id = ORG and nummer = 5)`,
      [{ nummer: 5, soort: 'ONTBREEKT' }],
    ],
    [
      'a line taken away with its seal',
      `with z as (delete from audit.zegel where organisatie_id = ORG and nummer = 5 returning regel_id) delete from audit.regel r using z where r.id = z.regel_id`,
      [{ nummer: 5, soort: 'GAT' }],
    ],
    [
      'a changed seal',
      `update audit.zegel set hmac = repeat('0', 64) where organisatie_id = ORG and nummer = 6`,
      [
        { nummer: 6, soort: 'GEWIJZIGD' },
        { nummer: 7, soort: 'GEWIJZIGD' },
      ],
    ],
    [
      'two lines swapped',
      `update audit.zegel z set regel_id = (select y.regel_id from audit.zegel y where y.organisatie_id = ORG and y.nummer = 11 - z.nummer) where z.organisatie_id = ORG and z.nummer in (3, 8)`,
      null,
    ],
  ])('shows %s', async (_naam, sql, fouten) => {
    await schrijf(10);
    await verzegelAlles();
    expect((await controleer()).fouten).toEqual([]);
    if (!fouten) {
      await knoei(`alter table audit.zegel drop constraint if exists zegel_organisatie_id_regel_id_key`);
      await knoei(sql);
      expect((await controleer()).fouten).toEqual([
        { nummer: 3, soort: 'GEWIJZIGD' },
        { nummer: 8, soort: 'GEWIJZIGD' },
      ]);
      return;
    }
    await knoei(sql);
    expect((await controleer()).fouten).toEqual(fouten);
  });

  it('cannot be made by who has the database and not the key', async () => {
    await schrijf(3);
    await new Ketenverzegelaar(o.worker, Buffer.alloc(32, 1)).ronde();
    expect((await controleer()).fouten.map((f) => f.soort)).toEqual(['GEWIJZIGD', 'GEWIJZIGD', 'GEWIJZIGD']);
  });

  it('goes on after somebody took away the newest sealed line', async () => {
    await schrijf(3);
    await verzegelAlles();
    await knoei(
      `delete from audit.regel where id = (select regel_id from audit.zegel where organisatie_id = ORG and nummer = 3)`,
    );
    await schrijf(1);
    await verzegelAlles();
    expect(await controleer()).toEqual({ aantal: 4, onverzegeld: 0, fouten: [{ nummer: 3, soort: 'ONTBREEKT' }] });
  });
});
