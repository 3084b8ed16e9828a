import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const veilig = (baseUrl: string): boolean => baseUrl.startsWith('https:');

/** `__Host-` binds the cookie to this host and https; on plain http it only works on loopback (checked at boot). */
const cookieNaam = (baseUrl: string): string => (veilig(baseUrl) ? '__Host-meldbaken' : 'meldbaken');

export const leesCookie = (request: FastifyRequest, baseUrl: string): string | undefined =>
  parseCookie(request.headers.cookie ?? '')[cookieNaam(baseUrl)];

export function zetCookie(reply: FastifyReply, baseUrl: string, value: string, expires: Date): void {
  reply.header(
    'set-cookie',
    stringifySetCookie({
      name: cookieNaam(baseUrl),
      value,
      path: '/',
      httpOnly: true,
      secure: veilig(baseUrl),
      sameSite: 'lax',
      expires,
    }),
  );
}

/** At logout the browser forgets what it kept of this site. */
export function wisCookie(reply: FastifyReply, baseUrl: string): void {
  zetCookie(reply, baseUrl, '', new Date(0));
  reply.header('Clear-Site-Data', '"cache", "storage"');
}
