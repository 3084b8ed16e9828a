import multipart from '@fastify/multipart';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FormulierHandler, VerzendbevestigingHandler, type FormulierVorm } from '@meldbaken/igj/api';
import { Sessies } from '@meldbaken/platform/auth';
import { keurBestand, maakScanner, teGroot } from '@meldbaken/platform/bestand';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { ApiOpties } from '../platform.module';
import { GRENZEN, MEESTE_LICHAAM, NIET, asciiNaam, dicht, lees, veld, weiger, zegEn } from './bijlagen';
import { bezoekVan, vanOnszelf } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_LID = 40;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The proof that a report was sent by hand: `POST /verzendbevestigingen` (fields `melding`, `bewijs` and, for the report of
 * an investigation, `rapport`; then file `bestand`) and `GET /verzendbevestigingen/<id>`; and the form to send: `GET /igj-formulier/<id>.pdf` or `.json`.
 */
export async function zetVerzendbevestiging(
  server: FastifyInstance,
  app: INestApplicationContext,
  o: ApiOpties,
): Promise<void> {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  await server.register(async (eigen) => {
    await eigen.register(multipart, { limits: { ...GRENZEN.limits, fields: 3, parts: 4 } });
    eigen.post('/verzendbevestigingen', { bodyLimit: MEESTE_LICHAAM }, (request, reply) =>
      ontvang(app, o, tempo, request, reply),
    );
  });
  server.get<{ Params: { id: string } }>('/verzendbevestigingen/:id', { exposeHeadRoute: false }, (request, reply) =>
    download(app, o, tempo, request, reply),
  );
  server.get<{ Params: { naam: string } }>('/igj-formulier/:naam', { exposeHeadRoute: false }, (request, reply) =>
    formulier(app, o, tempo, request, reply),
  );
}

async function ontvang(
  app: INestApplicationContext,
  o: ApiOpties,
  tempo: Tempo,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store');
  if (!vanOnszelf(request, o.baseUrl))
    return zegEn(reply, 403, 'ANDERE_HERKOMST', 'Dit verzoek komt van een andere site.');
  if (Number(request.headers['content-length'] ?? 0) > MEESTE_LICHAAM) return dicht(request, reply, teGroot());
  const bezoek = await bezoekVan(request, reply, app.get(Sessies), o.baseUrl);
  if (!bezoek) return reply;
  if (!tempo.mag(bezoek.inzage.lidmaatschapId)) return teVeel(reply);
  if (!request.isMultipart()) return zegEn(reply, 415, 'GEEN_FORMULIER', 'Stuur het bestand als formulier.');
  const deel = await request.file().catch(() => undefined);
  const [melding, bewijs] = [veld(deel, 'melding').toLowerCase(), veld(deel, 'bewijs').toLowerCase()];
  const rapport = veld(deel, 'rapport').toLowerCase();
  if (!deel || !UUID.test(melding) || !UUID.test(bewijs) || (rapport !== '' && !UUID.test(rapport))) {
    deel?.file.destroy();
    void reply.header('connection', 'close');
    return zegEn(reply, 404, 'NIET_GEVONDEN', NIET);
  }
  const handler = app.get(VerzendbevestigingHandler, { strict: false });
  const bij = { id: melding, rapportId: rapport === '' ? null : rapport };
  const niet = await handler.mag(bezoek.inzage, bij);
  if (niet) {
    deel.file.destroy();
    void reply.header('connection', 'close');
    return weiger(reply, niet);
  }
  const bytes = await lees(deel);
  if (bytes === null) {
    request.raw.unpipe();
    return dicht(request, reply, teGroot());
  }
  const bestand = await keurBestand(bytes, deel.filename, maakScanner(o.scanner, o.scannerVerplicht ?? false));
  if (isWeigering(bestand)) return weiger(reply, bestand);
  const uit = await handler.bewaar(bezoek.inzage, bij, bewijs, bestand);
  return isWeigering(uit) ? weiger(reply, uit) : reply.code(201).send(uit);
}

async function download(
  app: INestApplicationContext,
  o: ApiOpties,
  tempo: Tempo,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const bezoek = await bezoekVan(request, reply, app.get(Sessies), o.baseUrl);
  if (!bezoek) return reply;
  if (!tempo.mag(bezoek.inzage.lidmaatschapId)) return teVeel(reply);
  const id = request.params.id.toLowerCase();
  if (!UUID.test(id)) return zegEn(reply, 404, 'NIET_GEVONDEN', NIET);
  const uit = await app.get(VerzendbevestigingHandler, { strict: false }).open(bezoek.inzage, id);
  return isWeigering(uit) ? weiger(reply, uit) : geef(reply, { ...uit, type: uit.mime });
}

async function formulier(
  app: INestApplicationContext,
  o: ApiOpties,
  tempo: Tempo,
  request: FastifyRequest<{ Params: { naam: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const bezoek = await bezoekVan(request, reply, app.get(Sessies), o.baseUrl);
  if (!bezoek) return reply;
  if (!tempo.mag(bezoek.inzage.lidmaatschapId)) return teVeel(reply);
  const [id = '', ext = ''] = request.params.naam.toLowerCase().split('.');
  const vorm: FormulierVorm | null = ext === 'pdf' || ext === 'json' ? ext : null;
  if (!UUID.test(id) || vorm === null) return zegEn(reply, 404, 'NIET_GEVONDEN', NIET);
  const uit = await app.get(FormulierHandler, { strict: false }).maak(bezoek.inzage, id, vorm);
  return isWeigering(uit) ? weiger(reply, uit) : geef(reply, uit);
}

function geef(reply: FastifyReply, b: { naam: string; type: string; inhoud: Buffer }): FastifyReply {
  return reply
    .type(b.type)
    .headers({
      'content-disposition': `attachment; filename="${asciiNaam(b.naam)}"; filename*=UTF-8''${encodeURIComponent(b.naam)}`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
    })
    .send(b.inhoud);
}

const teVeel = (reply: FastifyReply): FastifyReply =>
  zegEn(reply, 429, 'TE_VEEL', 'U deed dit erg vaak. Probeer het over 5 minuten opnieuw.');
