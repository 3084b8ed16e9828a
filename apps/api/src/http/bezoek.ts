import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sessie, Sessies } from '@meldbaken/platform/auth';
import type { Inzage } from '@meldbaken/platform/tenancy';
import type { Weigering } from '@meldbaken/platform/waarden';
import { leesCookie } from './cookie';
import { eigenHerkomst } from './koppen';

/** Who asks for something outside GraphQL. */
export interface Bezoek {
  token: string;
  sessie: Sessie;
  inzage: Inzage;
}

/**
 * Does one of our own pages ask this? `Origin` where the browser sends it (not for a plain GET of the own site), and
 * `Sec-Fetch-Site` where it knows it: a link on another site would carry the session cookie along (lax).
 */
export function vanOnszelf(request: FastifyRequest, baseUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin !== undefined && !eigenHerkomst(origin, baseUrl, host)) return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The caller of a plain request, or null after the answer that says why not. */
export async function bezoekVan(
  request: FastifyRequest,
  reply: FastifyReply,
  sessies: Sessies,
  baseUrl: string,
): Promise<Bezoek | null> {
  void reply.header('cache-control', 'no-store');
  if (!vanOnszelf(request, baseUrl)) return zeg(reply, 403, 'ANDERE_HERKOMST', 'Dit verzoek komt van een andere site.');
  const token = leesCookie(request, baseUrl);
  const sessie = token ? await sessies.zoek(token, randomUUID()) : null;
  if (!token || !sessie) return zeg(reply, 401, 'NIET_AANGEMELD', 'Meld u eerst aan.');
  if (!sessie.inzage) return zeg(reply, 403, 'WERKRUIMTE_NODIG', 'Kies eerst een werkruimte.');
  return { token, sessie, inzage: sessie.inzage };
}

export function zeg(reply: FastifyReply, status: number, code: string, bericht: string): null {
  void reply.code(status).send({ code, bericht });
  return null;
}

export function zegWeigering(reply: FastifyReply, status: number, w: Weigering): null {
  void reply.code(status).send({ code: w.code, bericht: w.bericht, veld: w.veld ?? null, watDan: w.watDan ?? null });
  return null;
}
