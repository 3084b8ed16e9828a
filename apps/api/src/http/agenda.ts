import { createHash, randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Klok } from '@meldbaken/platform/klok';
import { AgendaHandler } from '@meldbaken/termijn/api';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_ADRES = 120;
const PER_GEHEIM = 30;

/**
 * The calendar feed: no cookie, the address is the key. Wrong, revoked and malformed addresses get the same answer after
 * the same work; the count comes before the look, so that it tells nothing either.
 */
export function zetAgenda(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const klok = app.get(Klok);
  const perAdres = new Tempo(klok, PER_ADRES, VIJF_MINUTEN);
  const perGeheim = new Tempo(klok, PER_GEHEIM, VIJF_MINUTEN);
  // A wildcard: a parameter has a greatest length, and its refusal would be another answer.
  server.get<{ Params: { '*': string } }>('/agenda/*', async (request, reply) => {
    void reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    const bestand = request.params['*'];
    const geheim = bestand.endsWith('.ics') ? bestand.slice(0, -4) : '';
    const sleutel = createHash('sha256').update(bestand).digest('base64url');
    if (!perAdres.mag(request.ip) || !perGeheim.mag(sleutel))
      return reply.code(429).header('retry-after', '300').send({ status: 'TE_VEEL' });
    const agenda = await app.get(AgendaHandler, { strict: false }).lees(geheim, baseUrl, randomUUID());
    if (agenda === null) return reply.code(404).send({ status: 'NIET_GEVONDEN' });
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="termijnen.ics"')
      .send(agenda);
  });
}
