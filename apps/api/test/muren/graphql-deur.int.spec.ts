import { createHash, randomBytes } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { toegangVan, type ToegangsVerklaring } from '@meldbaken/platform/access';
import { operaties as verklaarde } from '@meldbaken/platform/graphql';
import { maakZaken, type Zaken } from './canarie-wereld';
import { eigenIds } from './eigen-ids';
import { document, operaties, type Operatie } from './schema-documenten';
import { invulling, type Eigen } from './schema-invulling';
import { Wereld } from './wereld';

jest.setTimeout(120_000);

const MEDEWERKER = 'medewerker@zonnehof.demo';
const TWEE_WERKRUIMTEN = 'toezichthouder-rechtmatigheid@rivierstad.demo';
const KWARTIER = 15 * 60_000;

/** Everything that works without login; a new one is looked at by a person. */
const OPENBAAR = ['aanmelden', 'afmelden', 'demoAccounts', 'demoPost', 'ik', 'termijnBerekenen', 'werkruimteKiezen'];

describe('The door: who may ask anything at all', () => {
  let w: Wereld;
  let z: Zaken;
  let eigen: Eigen;
  let verklaringen: Map<string, ToegangsVerklaring | undefined>;
  beforeAll(async () => {
    w = await Wereld.start();
    z = await maakZaken(w);
    eigen = await eigenIds(w, z, z.open, MEDEWERKER);
    verklaringen = new Map(verklaarde(w.o.app).map((o) => [o.naam, toegangVan(o.methode)]));
  });
  afterAll(() => w?.stop());

  const schema = (): Parameters<typeof operaties>[0] => w.o.app.get(GraphQLSchemaHost).schema;
  const dicht = (): Operatie[] => operaties(schema()).filter((o) => !OPENBAAR.includes(o.naam));

  /** The code of the answer to every closed operation with this cookie. */
  async function codes(cookie: string): Promise<Record<string, string[]>> {
    const uit: Record<string, string[]> = {};
    for (const op of dicht()) {
      const args = invulling(op, eigen);
      const b = await w.o.bezoeker();
      b.cookie = cookie;
      const r = await b.vraag(document(op, Object.keys(args)), args);
      const code = r.errors?.[0]?.extensions.code ?? 'ANTWOORD';
      (uit[code] ??= []).push(op.naam);
    }
    return uit;
  }

  const alle = (): string[] => dicht().map((o) => o.naam);

  it('every operation declares its access, and the public ones are exactly the reviewed list, each with its reason', () => {
    expect([...verklaringen.keys()].sort()).toEqual(
      operaties(schema())
        .map((o) => o.naam)
        .sort(),
    );
    const openbaar = [...verklaringen].flatMap(([naam, v]) =>
      v?.soort === 'openbaar' ? [[naam, v.reden.length > 10]] : [],
    );
    expect(openbaar.sort()).toEqual(OPENBAAR.map((naam) => [naam, true]));
  });

  it('without a session every other operation answers NIET_AANGEMELD', async () => {
    expect(await codes('')).toEqual({ NIET_AANGEMELD: alle() });
  });

  it('without a session the public operations tell nothing of anybody', async () => {
    const b = await w.o.bezoeker();
    const r = await b.vraag(
      '{ ik { account { id } } demoPost { aan tekst onderwerp } termijnBerekenen(code: "IGJ_MELDING", vanaf: "2026-11-23") { vervalt } }',
    );
    expect(r.data).toMatchObject({ ik: null, termijnBerekenen: { vervalt: '2026-11-26' } });
    const nummers = await w.sql<{ nummer: string }>('select nummer from melding.melding');
    expect(r.tekst).not.toMatch(new RegExp(['CNRY', ...nummers.map((n) => n.nummer)].join('|')));
    expect(
      (await b.vraag('mutation { werkruimteKiezen(lidmaatschapId: "x") { __typename } }')).errors?.[0]?.extensions.code,
    ).toBe('NIET_AANGEMELD');
  });

  it('with two workspaces and none chosen every other operation answers WERKRUIMTE_NODIG', async () => {
    expect(await codes((await w.als(TWEE_WERKRUIMTEN)).cookie)).toEqual({ WERKRUIMTE_NODIG: alle() });
  });

  it('only an own workspace can be chosen, and choosing shows that one alone', async () => {
    const b = await w.o.bezoeker(TWEE_WERKRUIMTEN);
    const kies = async (id: string): Promise<string> =>
      (
        await b.vraag(
          'mutation ($id: ID!) { werkruimteKiezen(lidmaatschapId: $id) { ... on Aangemeld { gekozen { organisatie { naam } } } ... on Geweigerd { code } } }',
          { id },
        )
      ).tekst;
    for (const vreemd of [w.lid(MEDEWERKER), 'geen-uuid', '']) expect(await kies(vreemd)).toContain('NIET_GEVONDEN');
    const { rows } = await w.o.beheer.query<{ id: string; naam: string }>(
      'select l.id, o.naam from organisatie.lidmaatschap l join organisatie.organisatie o using (organisatie_id) join organisatie.account a on a.id = l.account_id where a.email = $1',
      [TWEE_WERKRUIMTEN],
    );
    expect(rows).toHaveLength(2);
    for (const r of rows) {
      expect(await kies(r.id)).toContain(r.naam);
      const eenheden = (await b.vraag('{ eenheden { naam } }')).tekst;
      for (const ander of rows) expect(eenheden.includes(ander.naam)).toBe(ander.id === r.id);
    }
  });

  it('a cookie that is made up, cut off, from the database or under another name is no session', async () => {
    const b = await w.o.bezoeker(MEDEWERKER);
    const [naam = '', token = ''] = b.cookie.split('=');
    const vals = randomBytes(32).toString('base64url');
    const uitDatabase = createHash('sha256').update(token).digest('hex');
    const cookies = [
      `${naam}=${vals}`,
      `${naam}=${token.slice(0, -1)}`,
      `${naam}=${token}A`,
      `${naam}=`,
      `${naam}=${uitDatabase}`,
      `${naam}=${uitDatabase.slice(0, 43)}`,
      `ander=${token}`,
      `__Host-${naam}=${token}`,
      `${naam}=${'a'.repeat(8000)}`,
      `${naam}=%00; ${naam}=x`,
    ];
    for (const cookie of cookies) {
      const c = await w.o.bezoeker();
      c.cookie = cookie;
      const r = await c.vraag('{ meldingen { edges { cursor } } }');
      expect([cookie.slice(0, 60), r.errors?.[0]?.extensions.code]).toEqual([cookie.slice(0, 60), 'NIET_AANGEMELD']);
    }
    expect((await b.vraag('{ eenheden { naam } }')).errors).toBeUndefined();
    expect(await w.sql('select 1 from toegang.sessie where token_hash = $1', [token])).toEqual([]);
  });

  /** The code after something happened to the session of this account. */
  async function na(email: string, doe: (cookie: string) => Promise<unknown>): Promise<string | undefined> {
    const b = await w.o.bezoeker(email);
    await doe(b.cookie);
    return (await b.vraag('{ eenheden { naam } }')).errors?.[0]?.extensions.code;
  }

  it.each([
    ['29 minutes still', 29 * 60_000, undefined],
    ['31 minutes still', 31 * 60_000, 'NIET_AANGEMELD'],
  ])('after %s: %s ms, %s', async (_naam, ms, code) => {
    const begin = w.o.klok.nu();
    expect(await na(MEDEWERKER, async () => w.o.klok.zet(new Date(begin.getTime() + ms)))).toBe(code);
    w.o.klok.zet(begin);
  });

  it('after 12 hours it ends, however busy it was', async () => {
    const begin = w.o.klok.nu();
    const b = await w.o.bezoeker(MEDEWERKER);
    const uit: (string | undefined)[] = [];
    for (let t = KWARTIER; t <= 12 * 3_600_000; t += KWARTIER) {
      w.o.klok.zet(new Date(begin.getTime() + t));
      uit.push((await b.vraag('{ eenheden { naam } }')).errors?.[0]?.extensions.code);
    }
    w.o.klok.zet(begin);
    expect(uit.slice(0, -1).filter(Boolean)).toEqual([]);
    expect(uit.at(-1)).toBe('NIET_AANGEMELD');
  });

  it('ends at once on logout, blocking, the end of the membership; other sessions live on unless all are ended', async () => {
    const ander = await w.o.bezoeker('hr@zonnehof.demo');
    const uit = async (cookie: string, overal: boolean): Promise<void> => {
      const b = await w.o.bezoeker();
      b.cookie = cookie;
      await b.vraag(`mutation { afmelden(overal: ${overal}) }`);
    };
    expect(await na('hr@zonnehof.demo', (c) => uit(c, false))).toBe('NIET_AANGEMELD');
    expect((await ander.vraag('{ eenheden { naam } }')).errors).toBeUndefined();
    expect(await na('hr@zonnehof.demo', (c) => uit(c, true))).toBe('NIET_AANGEMELD');
    expect((await ander.vraag('{ eenheden { naam } }')).errors?.[0]?.extensions.code).toBe('NIET_AANGEMELD');
    const zet = (sql: string): Promise<unknown> => w.sql(sql, [w.o.leden.lid('opleider@zonnehof.demo').accountId]);
    expect(
      await na('opleider@zonnehof.demo', () =>
        zet(`update organisatie.lidmaatschap set tot = '2026-11-23' where account_id = $1`),
      ),
    ).toBe('WERKRUIMTE_NODIG');
    await zet('update organisatie.lidmaatschap set tot = null where account_id = $1');
    expect(
      await na('opleider@zonnehof.demo', () =>
        zet('update organisatie.account set geblokkeerd_op = now() where id = $1'),
      ),
    ).toBe('NIET_AANGEMELD');
  });

  it("a session that points at somebody else's membership has no workspace", async () => {
    const bestuurder = w.o.leden.lid('bestuurder@lindeboom.demo');
    const code = await na(MEDEWERKER, () =>
      w.sql(
        'update toegang.sessie set gekozen_organisatie_id = $2, gekozen_lidmaatschap_id = $3 where account_id = $1',
        [w.o.leden.lid(MEDEWERKER).accountId, bestuurder.organisatieId, bestuurder.lidmaatschapId],
      ),
    );
    expect(code).toBe('WERKRUIMTE_NODIG');
  });

  it('a role that ended counts no more with the next request', async () => {
    const b = await w.o.bezoeker('fg@zonnehof.demo');
    const regels = async (): Promise<number> =>
      (await b.vraag<{ auditregels: { edges: unknown[] } }>('{ auditregels(first: 5) { edges { cursor } } }')).data
        .auditregels.edges.length;
    expect(await regels()).toBe(5);
    await w.sql(`update organisatie.lidmaatschap_rol set tot = '2026-11-23' where lidmaatschap_id = $1`, [
      w.lid('fg@zonnehof.demo'),
    ]);
    expect(await regels()).toBe(0);
  });
});
