import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GastDeur } from '@meldbaken/igj/api';
import { Klok } from '@meldbaken/platform/klok';
import { codePagina, drukPagina, inzagePagina, wegPagina } from './inzage-pagina';
import { INZAGE_CSS } from './inzage-stijl';
import { eigenHerkomst } from './koppen';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_ADRES = 120;
const LICHAAM = 1024;
const FORMULIER = 'application/x-www-form-urlencoded';

interface MetToken {
  Params: { token: string };
}
interface MetStuk {
  Params: { token: string; stuk: string };
}

/** A cookie of its own: where the product looks for a session, this one does not count. */
const cookieNaam = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-meldbaken-inzage' : 'meldbaken-inzage';

/**
 * The look of a guest: `/inzage/<token>`. Made whole on the server, without JavaScript. Link and session together open it;
 * every request asks the database again, so that taking it back works at once.
 */
export function zetInzage(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const tempo = new Tempo(app.get(Klok), PER_ADRES, VIJF_MINUTEN);
  const deur = (): GastDeur => app.get(GastDeur, { strict: false });
  const sessieVan = (r: FastifyRequest): string | null =>
    parseCookie(r.headers.cookie ?? '')[cookieNaam(baseUrl)] ?? null;
  const mag = (request: FastifyRequest, reply: FastifyReply): boolean => {
    void reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).type('text/html; charset=utf-8');
    if (tempo.mag(request.ip)) return true;
    void reply.code(429).header('retry-after', '300').send(drukPagina());
    return false;
  };
  const toon = async (request: FastifyRequest<MetToken>, reply: FastifyReply, stuk: number | null) => {
    if (!mag(request, reply)) return reply;
    const { token } = request.params;
    const beeld = await deur().kijk(token, sessieVan(request), stuk, randomUUID());
    if (beeld === null) return reply.code(404).send(wegPagina());
    return reply.send(beeld === 'CODE' ? codePagina(token, false) : inzagePagina(token, beeld));
  };

  server.get('/openbaar/inzage.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(INZAGE_CSS),
  );
  server.get<MetToken>('/inzage/:token', { exposeHeadRoute: false }, (request, reply) => toon(request, reply, null));
  server.get<MetStuk>('/inzage/:token/:stuk', { exposeHeadRoute: false }, (request, reply) => {
    const { stuk } = request.params;
    return toon(request, reply, /^[1-9]\d{0,3}$/.test(stuk) ? Number(stuk) : 0);
  });
  void server.register((formulier, _opties, klaar) => {
    // Nest reads them as an object; here the code alone counts.
    if (formulier.hasContentTypeParser(FORMULIER)) formulier.removeContentTypeParser(FORMULIER);
    formulier.addContentTypeParser(FORMULIER, { parseAs: 'string', bodyLimit: LICHAAM }, (_request, body, gereed) =>
      gereed(null, new URLSearchParams(String(body)).get('code') ?? ''),
    );
    formulier.post<MetToken>('/inzage/:token/code', async (request, reply) => {
      if (!mag(request, reply)) return reply;
      const { token } = request.params;
      if (!vanDezePagina(request, baseUrl)) return reply.code(403).send(wegPagina());
      const code = typeof request.body === 'string' ? request.body : '';
      const uit = await deur().code(token, code, randomUUID());
      if (uit.uit === 'WEG') return reply.code(404).send(wegPagina());
      if (uit.uit === 'FOUT') return reply.code(422).send(codePagina(token, true));
      zetCookie(reply, baseUrl, uit.sessie, uit.tot);
      return reply.redirect(`/inzage/${token}`, 303);
    });
    formulier.post<MetToken>('/inzage/:token/sluit', async (request, reply) => {
      if (!mag(request, reply)) return reply;
      const { token } = request.params;
      if (!vanDezePagina(request, baseUrl)) return reply.code(403).send(wegPagina());
      const sessie = sessieVan(request);
      if (sessie) await deur().sluit(token, sessie, randomUUID());
      zetCookie(reply, baseUrl, '', new Date(0));
      return reply.redirect(`/inzage/${token}`, 303);
    });
    klaar();
  });
}

/** Under `no-referrer` a browser calls the origin of its own form 'null'; then it tells the site apart. */
export function vanDezePagina(request: FastifyRequest, baseUrl: string): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined) return true;
  return origin === 'null' ? site === 'same-origin' : eigenHerkomst(origin, baseUrl, host);
}

function zetCookie(reply: FastifyReply, baseUrl: string, value: string, expires: Date): void {
  const secure = baseUrl.startsWith('https:');
  const vast = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const;
  reply.header('set-cookie', stringifySetCookie({ name: cookieNaam(baseUrl), value, expires, ...vast }));
}
