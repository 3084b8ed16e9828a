import multipart, { type MultipartFile } from '@fastify/multipart';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BijlageHandler, BijlageKaartjes, BijlageLezer, OpenbareBijlagen } from '@meldbaken/melding/api';
import { Sessies, dagVan } from '@meldbaken/platform/auth';
import { MEESTE_BYTES, keurBestand, maakScanner, teGroot, type GekeurdBestand } from '@meldbaken/platform/bestand';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { ApiOpties } from '../platform.module';
import { bezoekVan, vanOnszelf, zeg, zegWeigering } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_SESSIE = 60;
/** Files in memory at once, each 20 MB and what cleaning it takes. */
const TEGELIJK = 4;
/** Time to read our answer. */
const NASLEEP_MS = 500;
/** The file, and the few lines around it. */
export const MEESTE_LICHAAM = MEESTE_BYTES + 64 * 1024;

const STATUS: Readonly<Record<string, number>> = {
  NIET_GEVONDEN: 404,
  BESTAND_TE_GROOT: 413,
  BESTAND_SOORT: 415,
  BESTAND_SCANNER_WEG: 503,
};
const statusVan = (w: Weigering): number => STATUS[w.code] ?? 422;

interface Deur {
  readonly app: INestApplicationContext;
  readonly o: ApiOpties;
  bezig: number;
}

/** `POST /bijlagen` (field `kaartje`, then file `bestand`) and `GET /bijlagen/<id>`. */
export async function zetBijlagen(server: FastifyInstance, app: INestApplicationContext, o: ApiOpties): Promise<void> {
  // In a scope of its own: no other address may take a form with files.
  await server.register(async (eigen) => {
    await eigen.register(multipart, GRENZEN);
    zetOntvangst(eigen, { app, o, bezig: 0 });
  });
  zetDownload(server, app, o);
}

export const GRENZEN = {
  // More than we take: `lees` stops before, at once, where the parser would first read all the rest.
  limits: {
    fileSize: 2 * MEESTE_BYTES,
    files: 1,
    fields: 1,
    fieldSize: 1000,
    fieldNameSize: 50,
    parts: 2,
    headerPairs: 20,
  },
};

function zetOntvangst(server: FastifyInstance, deur: Deur): void {
  server.post('/bijlagen', { bodyLimit: MEESTE_LICHAAM }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (!vanOnszelf(request, deur.o.baseUrl))
      return zegEn(reply, 403, 'ANDERE_HERKOMST', 'Dit verzoek komt van een andere site.');
    // Said before a byte of the file is read.
    if (Number(request.headers['content-length'] ?? 0) > MEESTE_LICHAAM) return dicht(request, reply, teGroot());
    if (deur.bezig >= TEGELIJK) {
      void reply.header('retry-after', '10').header('connection', 'close');
      return zegEn(reply, 503, 'TE_DRUK', 'Er komen nu veel bestanden binnen. Probeer het over 10 seconden opnieuw.');
    }
    deur.bezig++;
    try {
      return await ontvang(deur, request, reply);
    } finally {
      deur.bezig--;
    }
  });
}

async function ontvang({ app, o }: Deur, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!request.isMultipart()) return zegEn(reply, 415, 'GEEN_FORMULIER', 'Stuur het bestand als formulier.');
  const deel = await request.file().catch(() => undefined);
  const kaartje = app.get(BijlageKaartjes, { strict: false }).lees(veld(deel, 'kaartje'));
  if (!deel || !kaartje) {
    deel?.file.destroy();
    void reply.header('connection', 'close');
    return zegEn(reply, 403, 'KAARTJE_ONGELDIG', 'Dit duurde te lang. Kies het bestand opnieuw.');
  }
  const bezoek = kaartje.lidmaatschapId === null ? null : await bezoekVan(request, reply, app.get(Sessies), o.baseUrl);
  if (kaartje.lidmaatschapId !== null && bezoek?.inzage.lidmaatschapId !== kaartje.lidmaatschapId) {
    deel.file.destroy();
    return reply.sent ? reply : zegEn(reply, 403, 'KAARTJE_ONGELDIG', 'Dit kaartje is niet van u.');
  }
  const bytes = await lees(deel);
  if (bytes === null) {
    request.raw.unpipe();
    return dicht(request, reply, teGroot());
  }
  const bestand = await keurBestand(bytes, deel.filename, maakScanner(o.scanner, o.scannerVerplicht ?? false));
  if (isWeigering(bestand)) return weiger(reply, bestand);
  const uit = bezoek
    ? await app.get(BijlageHandler, { strict: false }).bewaar(bezoek.inzage, kaartje, bestand)
    : await app
        .get(OpenbareBijlagen, { strict: false })
        .ontvang(kaartje, zonderNaam(bestand), dagVan(app.get(Klok).nu()));
  return isWeigering(uit) ? weiger(reply, uit) : reply.code(201).send(uit);
}

/** The name that somebody gave a file can give away who that is. */
const zonderNaam = (b: GekeurdBestand): GekeurdBestand => ({ ...b, naam: 'bestand van de melder' });

export function veld(deel: MultipartFile | undefined, naam: string): string {
  const v = deel?.fields[naam];
  if (v === undefined || Array.isArray(v) || v.type !== 'field') return '';
  return typeof v.value === 'string' ? v.value : '';
}

/** All of the file, or null as soon as it is longer than it may be: leaving the loop closes the stream. */
export async function lees(deel: MultipartFile): Promise<Buffer | null> {
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const d of deel.file) {
    if (!(d instanceof Uint8Array)) throw new Error('the stream of a file gives bytes');
    lengte += d.length;
    if (lengte > MEESTE_BYTES) return null;
    delen.push(Buffer.from(d));
  }
  return Buffer.concat(delen);
}

function zetDownload(server: FastifyInstance, app: INestApplicationContext, o: ApiOpties): void {
  const tempo = new Tempo(app.get(Klok), PER_SESSIE, VIJF_MINUTEN);
  server.get<{ Params: { id: string } }>('/bijlagen/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const bezoek = await bezoekVan(request, reply, app.get(Sessies), o.baseUrl);
    if (!bezoek) return reply;
    if (!tempo.mag(bezoek.inzage.lidmaatschapId))
      return zegEn(reply, 429, 'TE_VEEL', 'U opende veel bestanden. Probeer het over 5 minuten opnieuw.');
    const { id } = request.params;
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return zegEn(reply, 404, 'NIET_GEVONDEN', NIET);
    const uit = await app.get(BijlageLezer, { strict: false }).open(bezoek.inzage, id);
    if (isWeigering(uit)) return weiger(reply, uit);
    return reply
      .type(uit.mime)
      .headers({
        'content-disposition': `attachment; filename="${asciiNaam(uit.naam)}"; filename*=UTF-8''${encodeURIComponent(uit.naam)}`,
        'content-security-policy': `default-src 'none'; sandbox`,
        'x-content-type-options': 'nosniff',
      })
      .send(uit.inhoud);
  });
}

export const NIET = 'Dit is er niet, of u mag het niet zien.';
export const asciiNaam = (naam: string): string => naam.replace(/[^\x20-\x7e]|["\\]/g, '_');

export function zegEn(reply: FastifyReply, status: number, code: string, bericht: string): FastifyReply {
  zeg(reply, status, code, bericht);
  return reply;
}

export function weiger(reply: FastifyReply, w: Weigering): FastifyReply {
  zegWeigering(reply, statusVan(w), w);
  return reply;
}

/**
 * Answers, and hangs up a moment later. Hanging up at once, with bytes of the other side still unread, would throw the
 * answer away too; what comes in that moment is thrown away unseen.
 */
export function dicht(request: FastifyRequest, reply: FastifyReply, w: Weigering): FastifyReply {
  const { socket } = request.raw;
  request.raw.resume();
  setTimeout(() => socket.destroy(), NASLEEP_MS).unref();
  return weiger(reply, w);
}
