import { startOmgeving, type Omgeving } from './omgeving';
import { SLUG } from './openbaar-wereld';

const KOP = { 'apollo-require-preflight': '1' };
const TE_GROOT = JSON.stringify('x'.repeat(1_100_000));

interface Poging {
  wat: string;
  payload: string;
  soort?: string;
  status: number;
  code: string;
}

const POGINGEN: readonly Poging[] = [
  { wat: 'half a JSON', payload: '{"sleutel":', status: 400, code: 'ONLEESBAAR' },
  { wat: 'an empty JSON', payload: '', status: 400, code: 'ONLEESBAAR' },
  { wat: 'a prototype in the JSON', payload: '{"__proto__":{"mag":true}}', status: 400, code: 'ONLEESBAAR' },
  { wat: 'more than a megabyte', payload: TE_GROOT, status: 413, code: 'TE_GROOT' },
  { wat: 'an unknown kind of body', payload: '<a/>', soort: 'application/xml', status: 415, code: 'SOORT_ONBEKEND' },
];
const PUBLIEK = ['melding', 'terug', 'opnieuw', 'bericht'].map((pad) => `/m/${SLUG}/${pad}`);

describe('Wat niet te lezen is, krijgt een antwoord in onze woorden en in onze vorm', () => {
  let o: Omgeving;
  beforeAll(async () => {
    o = await startOmgeving();
  });
  afterAll(() => o?.stop());

  const stuur = (method: 'GET' | 'POST' | 'PUT', url: string, meer: { payload?: string; headers?: object } = {}) =>
    o.app.inject({ method, url, ...meer, headers: { ...meer.headers } });

  const eigenVorm = (tekst: string, code: string): void => {
    expect(JSON.parse(tekst)).toEqual({
      code,
      bericht: expect.stringMatching(/^[A-Z][^.]+\.$/),
      watDan: code === 'ONLEESBAAR' || code === 'TE_GROOT' ? expect.stringMatching(/\.$/) : null,
      fouten: [{ code, veld: null, bericht: expect.any(String) }],
    });
    expect(tekst).not.toMatch(/FST_|Body|body|Bad|Cannot|Payload|statusCode|sleutel/);
  };

  it.each(POGINGEN)('$wat aan het openbare formulier', async ({ payload, soort, status, code }) => {
    for (const url of PUBLIEK) {
      const r = await stuur('POST', url, { payload, headers: { 'content-type': soort ?? 'application/json' } });
      expect([url, r.statusCode]).toEqual([url, status]);
      eigenVorm(r.body, code);
      expect(r.headers['content-security-policy']).toContain("default-src 'none'");
      expect(r.headers['cache-control']).toBe('no-store');
    }
  });

  it('half a JSON bij de bijlagen en op adressen die niets aannemen', async () => {
    for (const url of ['/bijlagen', '/health', '/agenda/x.ics', '/live', '/bestaat/niet']) {
      const r = await stuur('POST', url, { payload: '{"a":', headers: { 'content-type': 'application/json' } });
      expect([url, r.statusCode]).toEqual([url, 400]);
      eigenVorm(r.body, 'ONLEESBAAR');
    }
  });

  it('een adres dat er niet is, een andere methode en een adres dat niet te lezen is', async () => {
    for (const [methode, url, status, code] of [
      ['GET', '/bestaat/niet', 404, 'NIET_GEVONDEN'],
      ['POST', '/bestaat/niet', 404, 'NIET_GEVONDEN'],
      ['PUT', `/m/${SLUG}/melding`, 404, 'NIET_GEVONDEN'],
      ['GET', '/m/%E0%A4%A/formulier', 400, 'ONLEESBAAR'],
    ] as const) {
      const r = await stuur(methode, url);
      expect([url, r.statusCode]).toEqual([url, status]);
      eigenVorm(r.body, code);
    }
  });

  it('GraphQL houdt zijn eigen vorm', async () => {
    for (const { payload, soort, status, code } of POGINGEN) {
      const headers = { ...KOP, 'content-type': soort ?? 'application/json' };
      const r = await stuur('POST', '/graphql', { payload, headers });
      expect(r.statusCode).toBe(status);
      const { errors } = r.json<{ errors: { message: string; extensions: { code: string } }[] }>();
      expect(errors).toEqual([{ message: expect.stringMatching(/^[A-Z][^.]+\.$/), extensions: { code } }]);
    }
  });

  it('een fout van onszelf zegt niet wat er misging', async () => {
    // A route that breaks, on the same server.
    const { Poort } = await import('../src/http/fouten');
    const poort = new Poort({});
    poort.getInstance().get('/stuk', () => {
      throw new Error('select geheim from tabel');
    });
    const r = await poort.getInstance().inject('/stuk');
    expect(r.statusCode).toBe(500);
    expect(r.json()).toMatchObject({ code: 'INTERNE_FOUT', bericht: 'Er ging bij ons iets mis.' });
    expect(r.body).not.toContain('geheim');
  });
});
