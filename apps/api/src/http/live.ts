import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Sessies } from '@meldbaken/platform/auth';
import { Live } from '../live/live';
import { bezoekVan, zeg } from './bezoek';

/** `/live`: says that something changed, never what. The page asks again by its own questions, so each look is checked. */
export function zetLive(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  server.get('/live', { exposeHeadRoute: false }, async (request, reply) => {
    const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
    if (!bezoek) return reply;
    const stroom = await app.get(Live).open(bezoek.token, bezoek.sessie, bezoek.inzage);
    if (!stroom) {
      void reply.header('retry-after', '60');
      zeg(reply, 429, 'TE_VEEL', 'Er staan te veel vensters open. De pagina ververst zich nu elke minuut.');
      return reply;
    }
    return (
      reply
        .type('text/event-stream; charset=utf-8')
        // Not to be kept alive after its end: a stopping server would wait for it.
        .headers({ 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no', connection: 'close' })
        .send(stroom)
    );
  });
}
