import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import type { INestApplicationContext } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Klok } from '@meldbaken/platform/klok';
import { SollicitantDeur, type Zending } from '@meldbaken/vergewis/api';
import { SOLLICITANT_DELEN, type SollicitantDeel } from '@meldbaken/vergewis/contract';
import type { ApiOpties } from '../platform.module';
import { GRENZEN } from './bijlagen';
import { vanDezePagina } from './inzage';
import { UUID, toon, zend, type MetToken, type SollicitantHttp, type Velden } from './sollicitant-http';
import { codePagina, drukPagina, wegPagina } from './sollicitant-pagina';
import { SOLLICITANT_CSS } from './sollicitant-stijl';
import { zetStukDownload } from './sollicitant-download';
import { ontvangStuk } from './sollicitant-stuk';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_ADRES = 120;
const LICHAAM = 64 * 1024;
const FORMULIER = 'application/x-www-form-urlencoded';
const VELDEN = ['naam', 'organisatie', 'relatie', 'contact'] as const;

/** A cookie of its own: where the product looks for a session, this one does not count. */
const cookieNaam = (baseUrl: string): string =>
  baseUrl.startsWith('https:') ? '__Host-meldbaken-sollicitant' : 'meldbaken-sollicitant';

/**
 * The link of an applicant: `/sollicitant/<token>`. Made whole on the server, without JavaScript. Link and session together
 * open it; every request asks the database again, so that taking it back works at once.
 */
export async function zetSollicitant(
  server: FastifyInstance,
  app: INestApplicationContext,
  o: ApiOpties,
): Promise<void> {
  const tempo = new Tempo(app.get(Klok), PER_ADRES, VIJF_MINUTEN);
  const h: SollicitantHttp = {
    o,
    deur: () => app.get(SollicitantDeur, { strict: false }),
    sessieVan: (r) => parseCookie(r.headers.cookie ?? '')[cookieNaam(o.baseUrl)] ?? null,
    mag: (request, reply) => {
      void reply.headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).type('text/html; charset=utf-8');
      if (!tempo.mag(request.ip)) {
        void reply.code(429).header('retry-after', '300').send(drukPagina());
        return false;
      }
      if (request.method === 'GET' || vanDezePagina(request, o.baseUrl)) return true;
      void reply.code(403).send(wegPagina());
      return false;
    },
  };
  server.get('/openbaar/sollicitant.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(SOLLICITANT_CSS),
  );
  zetPaginas(server, h);
  zetStukDownload(server, app, o);
  await server.register((formulier, _opties, klaar) => {
    // Nest reads them as an object; here they stay what was typed.
    if (formulier.hasContentTypeParser(FORMULIER)) formulier.removeContentTypeParser(FORMULIER);
    formulier.addContentTypeParser(FORMULIER, { parseAs: 'string', bodyLimit: LICHAAM }, (_request, body, gereed) =>
      gereed(null, new Map(new URLSearchParams(String(body)))),
    );
    zetDeur(formulier, h);
    zetInzenden(formulier, h);
    klaar();
  });
  // In a scope of its own: no other address may take a form with files.
  await server.register(async (eigen) => {
    await eigen.register(multipart, GRENZEN);
    ontvangStuk(eigen, h);
  });
}

const deelVan = (pad: string): SollicitantDeel | null => SOLLICITANT_DELEN.find((d) => d.toLowerCase() === pad) ?? null;

function zetPaginas(server: FastifyInstance, h: SollicitantHttp): void {
  server.get('/sollicitant/:token', { exposeHeadRoute: false }, async (request: MetToken, reply) => {
    if (!h.mag(request, reply)) return reply;
    return toon(h, request, reply, null);
  });
  server.get<{ Params: { token: string; deel: string } }>(
    '/sollicitant/:token/:deel',
    { exposeHeadRoute: false },
    async (request, reply) => {
      if (!h.mag(request, reply)) return reply;
      const deel = deelVan(request.params.deel);
      return deel === null ? reply.code(404).send(wegPagina()) : toon(h, request, reply, deel);
    },
  );
}

const veldenVan = (request: FastifyRequest): Velden => {
  const uit = new Map<string, string>();
  if (request.body instanceof Map)
    for (const [k, v] of request.body) if (typeof k === 'string' && typeof v === 'string') uit.set(k, v);
  return uit;
};

function zetDeur(server: FastifyInstance, h: SollicitantHttp): void {
  server.post('/sollicitant/:token/code', async (request: MetToken, reply) => {
    if (!h.mag(request, reply)) return reply;
    const { token } = request.params;
    const uit = await h.deur().code(token, veldenVan(request).get('code') ?? '', randomUUID());
    if (uit.uit === 'WEG') return reply.code(404).send(wegPagina());
    if (uit.uit === 'FOUT') return reply.code(422).send(codePagina(token, true));
    zetCookie(reply, h.o.baseUrl, uit.sessie, uit.tot);
    return reply.redirect(`/sollicitant/${token}`, 303);
  });
  server.post('/sollicitant/:token/sluit', async (request: MetToken, reply) => {
    if (!h.mag(request, reply)) return reply;
    const { token } = request.params;
    const sessie = h.sessieVan(request);
    if (sessie) await h.deur().sluit(token, sessie, randomUUID());
    zetCookie(reply, h.o.baseUrl, '', new Date(0));
    return reply.redirect(`/sollicitant/${token}`, 303);
  });
}

interface Adres {
  deel: SollicitantDeel;
  maak: (v: Velden) => Zending | null;
}

const ADRESSEN: Readonly<Record<string, Adres>> = {
  toestemming: {
    deel: 'TOESTEMMING',
    maak: (v) => ({ soort: 'TOESTEMMING', akkoord: v.get('akkoord') === 'ja', referenten: referentenVan(v) }),
  },
  intrekken: { deel: 'TOESTEMMING', maak: () => ({ soort: 'INTREKKING' }) },
  werkverleden: {
    deel: 'WERKVERLEDEN',
    maak: (v) => ({ soort: 'WERKVERLEDEN', tekst: v.get('tekst') ?? '' }),
  },
  reactie: {
    deel: 'BEVINDINGEN',
    maak: (v) => {
      const bevindingId = v.get('bevinding') ?? '';
      return UUID.test(bevindingId) ? { soort: 'REACTIE', bevindingId, tekst: v.get('tekst') ?? '' } : null;
    },
  },
};

function zetInzenden(server: FastifyInstance, h: SollicitantHttp): void {
  for (const [pad, { deel, maak }] of Object.entries(ADRESSEN))
    server.post(`/sollicitant/:token/${pad}`, async (request: MetToken, reply) => {
      if (!h.mag(request, reply)) return reply;
      const velden = veldenVan(request);
      return zend(h, request, reply, { deel, zending: maak(velden), velden });
    });
}

/** Blocks that were left empty are no referees; the first one always counts. */
function referentenVan(v: Velden): { naam: string; organisatie: string; relatie: string; contact: string }[] {
  const veld = (i: number, naam: string): string => v.get(`referenten.${i}.${naam}`) ?? '';
  return [0, 1, 2]
    .filter((i) => i === 0 || VELDEN.some((naam) => veld(i, naam).trim() !== ''))
    .map((i) => ({
      naam: veld(i, 'naam'),
      organisatie: veld(i, 'organisatie'),
      relatie: veld(i, 'relatie'),
      contact: veld(i, 'contact'),
    }));
}

function zetCookie(reply: FastifyReply, baseUrl: string, value: string, expires: Date): void {
  const secure = baseUrl.startsWith('https:');
  const vast = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const;
  reply.header('set-cookie', stringifySetCookie({ name: cookieNaam(baseUrl), value, expires, ...vast }));
}
