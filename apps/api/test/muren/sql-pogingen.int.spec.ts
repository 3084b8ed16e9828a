import { Client } from 'pg';
import { maakTestDatabase, type TestDatabase } from '@meldbaken/platform/testing';
import { MIGRATIES } from '../../src/migraties';
import { vulTenant, type Rij } from './rijen-vullen';
import { MUUR_CODES, NIEMAND, doe, pogingenOp, verwijzingen, type Wie } from './sql-pogingen';
import { tenantTabellen, vingerafdruk, type TenantTabel } from './tenant-tabellen';

jest.setTimeout(300_000);

type Rijen = ReadonlyMap<string, Rij>;

describe('What SQL can do about another tenant', () => {
  let db: TestDatabase;
  let beheer: Client;
  let tabellen: TenantTabel[];
  let a: Rijen;
  let b: Rijen;
  const als: Record<'mb_app' | 'mb_worker', Client> = Object.create(null);
  beforeAll(async () => {
    db = await maakTestDatabase(MIGRATIES);
    beheer = new Client({ connectionString: db.beheerUrl });
    als.mb_app = new Client({ connectionString: db.appUrl });
    als.mb_worker = new Client({ connectionString: db.workerUrl });
    for (const c of [beheer, als.mb_app, als.mb_worker]) await c.connect();
    tabellen = await tenantTabellen(beheer);
    a = await vulTenant(beheer, tabellen);
    b = await vulTenant(beheer, tabellen);
    await beheer.query('analyze');
  });
  afterAll(async () => {
    for (const c of [beheer, als.mb_app, als.mb_worker]) await c?.end();
    await db?.verwijder();
  });

  const tekst = (rijen: Rijen, tabel: string, kolom: string): string => String(rijen.get(tabel)?.[kolom]);
  const lidVan = (r: Rijen): Wie => ({
    organisatie: tekst(r, 'organisatie.organisatie', 'organisatie_id'),
    lid: tekst(r, 'organisatie.lidmaatschap', 'id'),
    account: tekst(r, 'organisatie.account', 'id'),
  });

  /** Who tries, with rows of their own, on whose rows. */
  const aanvallen = (): [string, Wie | null, Rijen, Rijen][] => [
    ['A', lidVan(a), a, b],
    ['B', lidVan(b), b, a],
    ['nobody', NIEMAND, a, b],
    ['no settings at all', null, a, b],
    ['A with the membership and account of B', { ...lidVan(b), organisatie: lidVan(a).organisatie }, a, b],
  ];

  /** Everything that went wrong; every attempt is really made. */
  async function probeer(rol: 'mb_app' | 'mb_worker'): Promise<{ gedaan: number; fout: string[] }> {
    const voor = [
      await vingerafdruk(beheer, tabellen, lidVan(a).organisatie),
      await vingerafdruk(beheer, tabellen, lidVan(b).organisatie),
    ];
    const fout: string[] = [];
    let gedaan = 0;
    for (const [wie, inzage, eigen, ander] of aanvallen())
      for (const t of tabellen)
        for (const p of pogingenOp(t, eigen.get(t.naam) ?? {}, ander.get(t.naam) ?? {}, ander)) {
          const uit = await doe(als[rol], inzage, p);
          gedaan++;
          const goed = uit.fout === null ? uit.rijen === 0 : [...MUUR_CODES, p.ookGoed].includes(uit.fout);
          if (!goed) fout.push(`${wie}: ${p.naam} on ${t.naam}: ${uit.fout ?? `${uit.rijen} rows`}`);
        }
    const na = [
      await vingerafdruk(beheer, tabellen, lidVan(a).organisatie),
      await vingerafdruk(beheer, tabellen, lidVan(b).organisatie),
    ];
    expect(na).toEqual(voor);
    return { gedaan, fout };
  }

  it('every table of the catalogue has a row of both tenants', async () => {
    expect(tabellen.length).toBeGreaterThan(25);
    for (const rijen of [a, b])
      expect(
        Object.values(await vingerafdruk(beheer, tabellen, lidVan(rijen).organisatie)).filter((s) =>
          s.startsWith('0 '),
        ),
      ).toEqual([]);
  });

  it.each(['mb_app', 'mb_worker'] as const)('%s, as delivered: leaked 0, changed 0', async (rol) => {
    const uit = await probeer(rol);
    expect(uit.fout).toEqual([]);
    expect(uit.gedaan).toBeGreaterThan(tabellen.length * 100);
  });

  it('the own rows are there: the worker sees its own tenant in every table that it may read', async () => {
    for (const t of tabellen) {
      const uit = await doe(als.mb_worker, lidVan(a), { naam: '', sql: `select 1 from ${t.naam}` });
      expect([t.naam, uit.fout === null ? uit.rijen : uit.fout]).toEqual([t.naam, uit.fout === null ? 1 : '42501']);
    }
  });

  it('what one transaction set is gone in the next one', async () => {
    await doe(als.mb_worker, lidVan(a), { naam: '', sql: 'select 1' });
    expect(await doe(als.mb_worker, null, { naam: '', sql: 'select 1 from melding.melding' })).toEqual({
      fout: null,
      rijen: 0,
    });
    const { rows } = await als.mb_worker.query(`select current_setting('mb.organisatie_id', true) as nu`);
    expect(rows).toEqual([{ nu: '' }]);
  });

  it('the tables across tenants show the caller alone: accounts, sessions, routes', async () => {
    for (const r of [a, b])
      await beheer.query(
        `insert into toegang.sessie (id, token_hash, account_id, gemaakt_op, gebruikt_op, verloopt_op) select gen_random_uuid(), md5($1::text), $1::uuid, now(), now(), now()`,
        [lidVan(r).account],
      );
    const vreemd = [lidVan(b).account];
    const probeerAls = async (wie: Wie, sql: string, waarden: unknown[] = []): Promise<number | string> => {
      const uit = await doe(als.mb_app, wie, { naam: '', sql, waarden });
      return uit.fout ?? uit.rijen;
    };
    expect({
      accounts: await probeerAls(lidVan(a), 'select id from organisatie.account'),
      vreemdAccount: await probeerAls(lidVan(a), 'select id from organisatie.account where id = $1', vreemd),
      hash: await probeerAls(lidVan(a), 'select wachtwoord_hash from organisatie.account'),
      hernoemen: await probeerAls(lidVan(a), `update organisatie.account set naam = 'x'`),
      nieuwAccount: await probeerAls(
        lidVan(a),
        `insert into organisatie.account values (gen_random_uuid(), 'x@y.nl', 'x', 'x', false, null, now())`,
      ),
      sessies: await probeerAls(lidVan(a), 'select id from toegang.sessie'),
      vreemdeSessie: await probeerAls(
        lidVan(a),
        'update toegang.sessie set beeindigd_op = now() where account_id = $1',
        vreemd,
      ),
      sessieVoorAnder: await probeerAls(
        lidVan(a),
        `insert into toegang.sessie (id, token_hash, account_id, gemaakt_op, gebruikt_op, verloopt_op) select gen_random_uuid(), 'vals', $1::uuid, now(), now(), now()`,
        vreemd,
      ),
      niemandAccounts: await probeerAls(NIEMAND, 'select id from organisatie.account'),
      niemandSessies: await probeerAls(NIEMAND, 'select id from toegang.sessie'),
      routes: await probeerAls(lidVan(a), 'select * from overdracht.route'),
    }).toEqual({
      accounts: 1,
      vreemdAccount: 0,
      hash: '42501',
      hernoemen: '42501',
      nieuwAccount: '42501',
      sessies: 1,
      vreemdeSessie: 0,
      sessieVoorAnder: '42501',
      niemandAccounts: 0,
      niemandSessies: 0,
      routes: '42501',
    });
  });

  describe('with every right granted and every permissive policy open', () => {
    beforeAll(async () => {
      for (const t of tabellen) {
        await beheer.query(`grant select, insert, update, delete on ${t.naam} to mb_app, mb_worker`);
        await beheer.query(
          `drop policy if exists app on ${t.naam}; create policy app on ${t.naam} for all to mb_app using (true) with check (true)`,
        );
      }
    });

    it('the attempts would reach: each tenant sees its own row in every table', async () => {
      for (const [wie, rijen] of [
        ['A', a],
        ['B', b],
      ] as const)
        for (const t of tabellen)
          expect([
            wie,
            t.naam,
            await doe(als.mb_app, lidVan(rijen), { naam: '', sql: `select 1 from ${t.naam}` }),
          ]).toEqual([wie, t.naam, { fout: null, rijen: 1 }]);
    });

    it.each(['mb_app', 'mb_worker'] as const)('the tenant policy alone holds %s: leaked 0, changed 0', async (rol) => {
      expect((await probeer(rol)).fout).toEqual([]);
    });

    it("no foreign key takes another tenant's row, wherever it points", async () => {
      const uit: [string, string, string | null][] = [];
      for (const t of tabellen)
        for (const p of verwijzingen(t, a.get(t.naam) ?? {}, b).filter((x) => x.muur))
          uit.push([t.naam, p.naam, (await doe(als.mb_app, lidVan(a), p)).fout]);
      expect(uit.filter(([, , fout]) => fout !== '23503')).toEqual([]);
      expect(uit.length).toBeGreaterThan(50);
    });

    it('without the tenant policy the attempts do leak: they can fail', async () => {
      await beheer.query('drop policy tenant on melding.melding_tekst');
      const uit = await doe(als.mb_app, lidVan(a), {
        naam: '',
        sql: 'select 1 from melding.melding_tekst where organisatie_id = $1',
        waarden: [lidVan(b).organisatie],
      });
      expect(uit).toEqual({ fout: null, rijen: 1 });
    });
  });
});
