import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { zetTijd } from '../src/http/tijd';

jest.setTimeout(60_000);

describe('Hoe lang een verzoek mag duren', () => {
  let server: FastifyInstance;
  let poort: number;
  beforeAll(async () => {
    server = Fastify();
    zetTijd(server);
    server.post('/vraag', () => 'goed');
    server.get('/traag', async () => {
      await new Promise((k) => setTimeout(k, 16_500));
      return 'klaar';
    });
    poort = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
  });
  afterAll(() => server.close());

  it('wie druppelt wordt na 15 seconden afgebroken; een antwoord dat langer duurt, komt gewoon', async () => {
    const begin = performance.now();
    const druppel = new Promise<number>((klaar) => {
      const s = connect(poort, '127.0.0.1');
      s.on('error', () => undefined);
      s.on('close', () => klaar(performance.now() - begin));
      s.write('POST /vraag HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{');
    });
    const traag = fetch(`http://127.0.0.1:${poort}/traag`).then((r) => r.text());
    const [na, tekst] = await Promise.all([druppel, traag]);
    expect(na).toBeGreaterThan(14_000);
    // Without our limit it would be Node's five minutes: this proof would run out of its own time.
    expect(tekst).toBe('klaar');
  });
});
