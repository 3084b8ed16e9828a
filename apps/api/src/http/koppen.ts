import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { heeftSleutel } from './koppeling';

/** No inline script or style; what a person typed can only ever be text. */
const CSP = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ');

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Security headers on every answer, and the two checks that keep other sites from acting in a session. */
export function zetKoppen(server: FastifyInstance, baseUrl: string): void {
  server.addHook('onRequest', async (request, reply) => {
    // Not awaited: a reply is 'thenable' and would wait for its own end.
    void reply.headers({
      'content-security-policy': CSP,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      ...(baseUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
    });
    if (request.url.startsWith('/graphql')) return bewaakGraphql(request, reply, baseUrl);
    return undefined;
  });
}

function bewaakGraphql(request: FastifyRequest, reply: FastifyReply, baseUrl: string): FastifyReply | undefined {
  reply.header('cache-control', 'no-store');
  if (request.method !== 'POST') return weiger(reply, 405, 'METHODE_NIET_TOEGESTAAN', 'Alleen POST.');
  if (!request.headers['apollo-require-preflight'] && !heeftSleutel(request))
    return weiger(reply, 400, 'KOP_ONTBREEKT', 'De kop apollo-require-preflight ontbreekt.');
  const herkomst = request.headers.origin;
  if (herkomst !== undefined && !eigenHerkomst(herkomst, baseUrl, request.headers.host))
    return weiger(reply, 403, 'ANDERE_HERKOMST', 'Dit verzoek komt van een andere site.');
  return undefined;
}

/** Our own origin; on loopback also its other names on the same port. */
export function eigenHerkomst(herkomst: string, baseUrl: string, host: string | undefined): boolean {
  if (herkomst === new URL(baseUrl).origin) return true;
  try {
    const h = new URL(herkomst);
    return LOOPBACK.has(h.hostname) && LOOPBACK.has(new URL(baseUrl).hostname) && h.host === host;
  } catch {
    return false;
  }
}

const weiger = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
