import { randomUUID } from 'node:crypto';
import { getNamedType, isRequiredArgument } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { maakApp } from '../../src/maak-app';
import { DEMO_WACHTWOORD } from '@meldbaken/organisatie/api';
import { startOmgeving, type Bezoeker, type Omgeving } from '../omgeving';
import { operaties } from './schema-documenten';

jest.setTimeout(120_000);

const MEDEWERKER = 'medewerker@zonnehof.demo';
const KOPPEN = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };

interface Ruw {
  methode?: 'POST' | 'GET' | 'OPTIONS';
  url?: string;
  koppen?: Record<string, string>;
  adres?: string;
}

/** Something of the right kind for an argument that must be there. */
const MOET: Readonly<Record<string, string>> = { ID: randomUUID(), Datum: '2026-01-05' };

describe('The limits of the endpoint', () => {
  let o: Omgeving;
  let b: Bezoeker;
  beforeAll(async () => {
    o = await startOmgeving();
    b = await o.bezoeker(MEDEWERKER);
  });
  afterAll(() => o?.stop());

  /** A request as it goes over the line, with or without what a browser of ours adds. */
  async function ruw(
    lichaam: string,
    r: Ruw = {},
    app = o.app,
  ): Promise<{ status: number; tekst: string; code: string | undefined }> {
    const uit = await app.inject({
      method: r.methode ?? 'POST',
      url: r.url ?? '/graphql',
      headers: r.koppen ?? KOPPEN,
      remoteAddress: r.adres ?? '127.0.0.1',
      ...(r.methode === 'GET' ? {} : { payload: lichaam }),
    });
    const json = /^[{[]/.test(uit.body)
      ? (JSON.parse(uit.body) as { errors?: { extensions: { code: string } }[] })
      : {};
    return { status: uit.statusCode, tekst: uit.body, code: json.errors?.[0]?.extensions.code };
  }

  const document = (query: string): string => JSON.stringify({ query });
  const code = async (query: string): Promise<string | undefined> =>
    (await b.vraag(query)).errors?.[0]?.extensions.code;

  describe('of a document', () => {
    const alias = (n: number, veld = 'ik { nu }'): string =>
      `{ ${Array.from({ length: n }, (_, i) => `a${i}: ${veld}`).join(' ')} }`;
    /** A document whose fields lie so deep, by fragments on one type. */
    const diep = (n: number): string => (n === 0 ? '__typename' : `... on Ik { nu ${diep(n - 1)} }`);

    it('30 aliases go, 31 do not, of __typename neither', async () => {
      expect(await code(alias(30))).toBeUndefined();
      expect(await code(alias(31))).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await code(alias(31, '__typename'))).toBe('GRAPHQL_VALIDATION_FAILED');
    });

    it('2,000 tokens go, more do not', async () => {
      const lang = (n: number): string =>
        `{ termijnen(filter: { ernst: [${'TE_LAAT '.repeat(n)}] }) { edges { cursor } } }`;
      expect(await code(lang(1980))).toBeUndefined();
      expect(await code(lang(2000))).toMatch(/GRAPHQL_(PARSE|VALIDATION)_FAILED/);
    });

    it('fields deeper than 12 do not go', async () => {
      const veld = (n: number): string => (n === 0 ? 'nu' : `ik { ${veld(n - 1)} }`);
      const r = await ruw(document(`{ ${veld(13)} }`));
      expect([r.status, r.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(await code(`{ ik { ${diep(5)} } }`)).toBeUndefined();
    });

    it('more than 20 directives, or a circle of fragments, do not go', async () => {
      expect(await code(`{ ik { nu ${'@include(if: true) '.repeat(21)} } }`)).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(await code('{ ik { ...A } } fragment A on Ik { ...B } fragment B on Ik { ...A }')).toBe(
        'GRAPHQL_VALIDATION_FAILED',
      );
    });

    it('every page takes 1 to 100, and says so', async () => {
      const lijsten = operaties(o.app.get(GraphQLSchemaHost).schema).filter((x) =>
        x.veld.args.some((a) => a.name === 'first'),
      );
      expect(lijsten.length).toBeGreaterThan(8);
      for (const l of lijsten)
        for (const first of [-1, 0, 101, 2_147_483_647]) {
          const moet = l.veld.args.filter((a) => isRequiredArgument(a) && a.name !== 'first');
          const ander = moet.map((a) => `${a.name}: "${MOET[getNamedType(a.type).name] ?? 'a'}", `).join('');
          const r = await b.vraag(`{ ${l.naam}(${ander}first: ${first}) { __typename } }`);
          expect([l.naam, first, r.errors?.[0]?.extensions.code, r.errors?.[0]?.message]).toEqual([
            l.naam,
            first,
            'INVOER_ONGELDIG',
            'first moet tussen 1 en 100 liggen.',
          ]);
        }
    });

    it('a hundred guesses at a password in one document do not go, nor two, however they are wrapped', async () => {
      const login = (i: number): string =>
        `a${i}: aanmelden(email: "${MEDEWERKER}", wachtwoord: "gok${i}") { __typename }`;
      const twee = [login(1), login(2)];
      const vormen = [
        `mutation { ${Array.from({ length: 100 }, (_, i) => login(i)).join(' ')} }`,
        `mutation { ${twee.join(' ')} }`,
        `mutation { ${twee.map((l) => `... on Mutation { ${l} }`).join(' ')} }`,
        `mutation { ${twee.map((l) => `... { ${l} }`).join(' ')} }`,
        `mutation { ...A ...B } fragment A on Mutation { ${twee[0]} } fragment B on Mutation { ${twee[1]} }`,
        `mutation { ...A } fragment A on Mutation { ... { ${twee[0]} } ... @include(if: true) { ${twee[1]} } }`,
        `mutation { ${twee[0]} werkruimteKiezen(lidmaatschapId: "x") { __typename } }`,
      ];
      const voor = await pogingen();
      for (const v of vormen)
        expect([v.slice(0, 60), (await ruw(document(v))).code]).toEqual([v.slice(0, 60), 'GRAPHQL_VALIDATION_FAILED']);
      expect(await pogingen()).toBe(voor);
    });
  });

  const pogingen = async (): Promise<number> =>
    Number((await o.beheer.query<{ n: string }>('select count(*) as n from toegang.aanmeldpoging')).rows[0]?.n);

  describe('of a request', () => {
    const ik = document('{ ik { nu } }');

    it.each([
      ['a GET', ik, { methode: 'GET', url: '/graphql?query={ik{nu}}' }, 405],
      ['no preflight header', ik, { koppen: { 'content-type': 'application/json' } }, 400],
      ['another site', ik, { koppen: { ...KOPPEN, origin: 'https://kwaad.example' } }, 403],
      ['an origin without a name', ik, { koppen: { ...KOPPEN, origin: 'null' } }, 403],
      [
        'another port of this machine',
        ik,
        { koppen: { ...KOPPEN, origin: 'http://localhost:9999', host: 'localhost:3000' } },
        403,
      ],
      [
        'a site whose name begins as ours',
        ik,
        { koppen: { ...KOPPEN, origin: 'http://localhost:3000.kwaad.example' } },
        403,
      ],
      ['a batch', JSON.stringify([{ query: '{ ik { nu } }' }, { query: '{ ik { nu } }' }]), {}, 400],
      [
        'a form of another site',
        'query=%7Bik%7Bnu%7D%7D',
        { koppen: { 'content-type': 'application/x-www-form-urlencoded' } },
        400,
      ],
      [
        'an upload',
        '--x\r\n\r\n--x--',
        { koppen: { ...KOPPEN, 'content-type': 'multipart/form-data; boundary=x' } },
        415,
      ],
      ['half a JSON', '{"query": "{ ik', {}, 400],
      ['nothing', '', {}, 400],
      [
        'a body over 1 MB',
        JSON.stringify({ query: '{ ik { nu } }', variables: { x: 'x'.repeat(1_048_576) } }),
        {},
        413,
      ],
    ] as const)('%s is refused', async (_wat, lichaam, r, status) => {
      const uit = await ruw(lichaam, r);
      expect(uit.status).toBe(status);
      expect(uit.tekst).not.toContain('"nu"');
    });

    it('our own origin, and our own page on another name of loopback, go', async () => {
      for (const koppen of [
        KOPPEN,
        { ...KOPPEN, origin: 'http://localhost:3000' },
        { ...KOPPEN, origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
      ])
        expect((await ruw(ik, { koppen })).status).toBe(200);
    });

    it('answers are not kept and cannot be framed or run', async () => {
      const r = await o.app.inject({ method: 'POST', url: '/graphql', headers: KOPPEN, payload: ik });
      expect(r.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(r.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(String(r.headers['content-security-policy'])).not.toContain('unsafe');
    });

    it('the cookie is out of reach of scripts and other sites', async () => {
      const r = await o.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: KOPPEN,
        payload: JSON.stringify({
          query: `mutation { aanmelden(email: "${MEDEWERKER}", wachtwoord: "${DEMO_WACHTWOORD}") { __typename } }`,
        }),
      });
      expect(String(r.headers['set-cookie'])).toMatch(
        /^meldbaken=[\w-]{43}; .*Path=\/.*HttpOnly.*SameSite=(Lax|Strict)/,
      );
    });
  });

  describe('of logging in', () => {
    const EMAIL = 'hr@zonnehof.demo';
    const inloggen = async (wachtwoord: string, adres: string, email = EMAIL): Promise<string> => {
      const query = `mutation ($e: String!, $w: String!) { aanmelden(email: $e, wachtwoord: $w) { __typename ... on Geweigerd { code bericht watDan } } }`;
      return (await ruw(JSON.stringify({ query, variables: { e: email, w: wachtwoord } }), { adres })).tekst;
    };

    it('an unknown account, a wrong password and a blocked account get the same words', async () => {
      await o.beheer.query('update organisatie.account set geblokkeerd_op = now() where email = $1', [
        'opleider@zonnehof.demo',
      ]);
      const uit = [
        await inloggen('fout', '10.0.0.9'),
        await inloggen('fout', '10.0.0.9', 'niemand@zonnehof.demo'),
        await inloggen(DEMO_WACHTWOORD, '10.0.0.9', 'opleider@zonnehof.demo'),
        await inloggen('x'.repeat(5000), '10.0.0.9'),
      ];
      expect(new Set(uit).size).toBe(1);
      expect(uit[0]).toContain('AANMELDEN_ONJUIST');
    });

    it('after 10 wrong ones in a quarter even the right one from there is refused; from elsewhere, and a quarter later, it goes', async () => {
      for (let i = 0; i < 10; i++) expect(await inloggen(`fout ${i}`, '10.0.0.1')).toContain('AANMELDEN_ONJUIST');
      expect(await inloggen(DEMO_WACHTWOORD, '10.0.0.1')).toContain('AANMELDEN_TE_VAAK');
      expect(await inloggen(DEMO_WACHTWOORD, '10.0.0.2')).toContain('Aangemeld');
      expect(await inloggen(DEMO_WACHTWOORD.toUpperCase(), '10.0.0.1', EMAIL.toUpperCase())).toContain(
        'AANMELDEN_TE_VAAK',
      );
      const begin = o.klok.nu();
      o.klok.zet(new Date(begin.getTime() + 15 * 60_000 + 1000));
      expect(await inloggen(DEMO_WACHTWOORD, '10.0.0.1')).toContain('Aangemeld');
      o.klok.zet(begin);
    });

    it('guesses that come together count together', async () => {
      const uit = await Promise.all(
        Array.from({ length: 20 }, (_, i) => inloggen(`fout ${i}`, '10.0.0.3', 'leidinggevende@zonnehof.demo')),
      );
      expect(uit.filter((t) => t.includes('AANMELDEN_ONJUIST')).length).toBeLessThanOrEqual(10);
    });

    it('100 checks a day for one account, from whatever addresses', async () => {
      await inloggen('fout', '10.1.0.0', 'raadslid@zonnehof.demo');
      await o.beheer.query(
        `insert into toegang.aanmeldpoging select gen_random_uuid(), account_sleutel, 'adres' || n, op from toegang.aanmeldpoging cross join generate_series(1, 99) n where id = (select id from toegang.aanmeldpoging order by id desc limit 1)`,
      );
      expect(await inloggen(DEMO_WACHTWOORD, '10.1.0.1', 'raadslid@zonnehof.demo')).toContain('AANMELDEN_TE_VAAK');
      const begin = o.klok.nu();
      o.klok.zet(new Date(begin.getTime() + 24 * 3_600_000 + 1000));
      expect(await inloggen(DEMO_WACHTWOORD, '10.1.0.1', 'raadslid@zonnehof.demo')).toContain('Aangemeld');
      o.klok.zet(begin);
    });

    it('of an attempt no address or e-mail is kept', async () => {
      const { rows } = await o.beheer.query('select * from toegang.aanmeldpoging');
      expect(JSON.stringify(rows)).not.toMatch(/10\.\d\.0\.\d|@|zonnehof/);
    });
  });

  describe('in production', () => {
    it('the schema cannot be asked for, and no name is suggested', async () => {
      const oud = process.env['NODE_ENV'];
      process.env['NODE_ENV'] = 'production';
      const app = await maakApp({
        databaseUrl: o.db.appUrl,
        sleutel: Buffer.alloc(32, 7),
        klok: o.klok,
        demo: false,
        baseUrl: 'https://meldbaken.example',
      });
      try {
        for (const vraag of ['{ __schema { types { name } } }', '{ __type(name: "Melding") { fields { name } } }']) {
          const r = await ruw(document(vraag), {}, app);
          expect([vraag, r.code]).toEqual([vraag, 'GRAPHQL_VALIDATION_FAILED']);
          expect(r.tekst).not.toContain('Melding');
        }
        const r = await ruw(document('{ meldinge { edges { cursor } } }'), {}, app);
        expect(r.tekst).not.toMatch(/Did you mean|meldingen/);
        expect((await ruw(document('{ demoAccounts { email } demoPost { tekst } }'), {}, app)).tekst).toBe(
          '{"data":{"demoAccounts":[],"demoPost":[]}}\n',
        );
        const login = document(
          `mutation { aanmelden(email: "bestuurder@zonnehof.demo", wachtwoord: "${DEMO_WACHTWOORD}") { __typename ... on Geweigerd { code } } }`,
        );
        expect((await ruw(login, {}, app)).tekst).toContain('AANMELDEN_TWEEDE_FACTOR');
      } finally {
        process.env['NODE_ENV'] = oud;
        await app.close();
      }
    });
  });
});
