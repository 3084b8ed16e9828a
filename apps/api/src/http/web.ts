import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built web application; every page path answers the shell, files with a hash may be kept by the browser. */
export async function zetWeb(server: FastifyInstance, map: string): Promise<void> {
  if (!existsSync(join(map, 'index.html'))) throw new Error(`the web application is not built: ${map}`);
  await server.register(fastifyStatic, {
    root: map,
    wildcard: false,
    index: false,
    setHeaders: (antwoord, pad) => {
      antwoord.header(
        'cache-control',
        pad.includes(`${join('/', 'assets')}/`) ? 'public, max-age=31536000, immutable' : 'no-store',
      );
    },
  });
  // The public form: one address for all of it.
  server.get('/m/:slug', (_request, reply) =>
    reply
      .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
      .type('text/html; charset=utf-8')
      .sendFile('melden.html'),
  );
  server.get('/*', (request, reply) => {
    if (/\.[a-z0-9]{2,5}$/i.test(request.url.split('?')[0] ?? ''))
      return reply.code(404).send({ status: 'NIET_GEVONDEN' });
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').sendFile('index.html');
  });
}
