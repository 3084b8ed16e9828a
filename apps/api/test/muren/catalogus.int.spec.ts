import { Client } from 'pg';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { MIGRATIES } from '../../src/migraties';
import { PLANTSELS, PLANTSELS_DOORGANG } from './catalogus-plantsel';
import { REGELS, veeg, type Bevinding } from './catalogus-regels';
import { ROLLEN_VOLGENS_AFSPRAAK, doorgangen, doorgangenVolgensLijst, rollen } from './catalogus-rollen';
import { DOORGANGEN } from './catalogus-doorgangen';
import { UITZONDERINGEN, past, zonderUitzonderingen } from './catalogus-uitzonderingen';

describe('Everything in the database stands behind the walls', () => {
  let db: TestDatabase;
  let c: Client;
  let gevonden: Bevinding[];
  beforeAll(async () => {
    db = await maakTestDatabase(MIGRATIES);
    c = new Client({ connectionString: db.beheerUrl });
    await c.connect();
    gevonden = await veeg(c);
  });
  afterAll(async () => {
    await c?.end();
    await db?.verwijder();
  });

  /** Plants, looks, and takes it all back. */
  async function metFout<T>(sql: string, kijk: () => Promise<T>): Promise<T> {
    await c.query('begin');
    try {
      await c.query(sql);
      return await kijk();
    } finally {
      await c.query('rollback');
    }
  }

  it.each(REGELS.map((r) => [r.naam, r.waarom]))('%s: %s', (naam) => {
    expect(zonderUitzonderingen(gevonden.filter((b) => b.regel === naam))).toEqual([]);
  });

  it('every exemption is about something that is there', () => {
    expect(UITZONDERINGEN.filter((u) => !gevonden.some((b) => past(b, u)))).toEqual([]);
  });

  it('every exemption and every passage says why', () => {
    expect([...UITZONDERINGEN, ...DOORGANGEN].filter((u) => u.reden.length < 10)).toEqual([]);
  });

  it('the passages through the wall are exactly the reviewed ones, pinned, owned by mb_doorgang and for named roles', async () => {
    expect(await doorgangen(c)).toEqual(doorgangenVolgensLijst());
  });

  it('the roles have exactly the powers of the agreement; processes own nothing and belong to nobody', async () => {
    expect(await rollen(c)).toEqual(ROLLEN_VOLGENS_AFSPRAAK);
  });

  it('hung statements of the application and the worker are cut off, and nothing switches row security off', async () => {
    const { rows } = await c.query<{ rol: string; instelling: string[] }>(
      `select setrole::regrole::text as rol, setconfig as instelling from pg_db_role_setting order by 1`,
    );
    const vast = ['statement_timeout=10s', 'idle_in_transaction_session_timeout=30s'];
    expect(rows).toEqual([
      { rol: 'mb_app', instelling: vast },
      { rol: 'mb_worker', instelling: vast },
    ]);
  });

  it.each(PLANTSELS.map((p) => [p.fout, p] as const))('the sweep finds it when %s', async (_fout, p) => {
    const nieuw = await metFout(p.sql, async () => zonderUitzonderingen(await veeg(c)));
    expect(nieuw).toContainEqual({ regel: p.regel, object: p.object });
  });

  it.each(PLANTSELS_DOORGANG.map((p) => [p.fout, p.sql] as const))(
    'the sweep finds it when there is %s',
    async (_fout, sql) => {
      expect(await metFout(sql, () => doorgangen(c))).not.toEqual(doorgangenVolgensLijst());
    },
  );

  it.each([
    ['the application bypasses policies', 'alter role mb_app bypassrls'],
    ['the owner may log in', 'alter role mb_owner login'],
    ['the worker belongs to the owner', 'grant mb_owner to mb_worker'],
    ['the application owns a schema', 'create schema proef authorization mb_app'],
  ])('the sweep finds it when %s', async (_fout, sql) => {
    expect(await metFout(sql, () => rollen(c))).not.toEqual(ROLLEN_VOLGENS_AFSPRAAK);
  });

  it('every rule is proved by a planted fault', () => {
    const geraakt = new Set(PLANTSELS.map((x) => x.regel));
    expect(REGELS.map((r) => r.naam).filter((n) => !geraakt.has(n))).toEqual([]);
  });
});
