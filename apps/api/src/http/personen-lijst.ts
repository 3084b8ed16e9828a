import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Sessies, dagVan } from '@meldbaken/platform/auth';
import { besmet, maakScanner, scannerWeg, teGroot } from '@meldbaken/platform/bestand';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import {
  ImportLadenHandler,
  PersonenUitvoerHandler,
  personenCsv,
  personenXlsx,
  type PersonenUitvoer,
} from '@meldbaken/vergewis/api';
import type { ApiOpties } from '../platform.module';
import { GRENZEN, MEESTE_LICHAAM, dicht, lees, veld, weiger, zegEn } from './bijlagen';
import { bezoekVan, vanOnszelf, type Bezoek } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_LID = 20;
/** Files in memory at once, each up to 20 MB and what reading it takes. */
const TEGELIJK = 2;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Deur {
  readonly app: INestApplicationContext;
  readonly o: ApiOpties;
  readonly tempo: Tempo;
  bezig: number;
}

interface Vorm {
  readonly type: string;
  readonly maak: (u: PersonenUitvoer) => Readable;
}

const VORMEN: Readonly<Record<string, Vorm>> = {
  csv: { type: 'text/csv; charset=utf-8', maak: (u) => Readable.from(personenCsv(u)) },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', maak: personenXlsx },
};

/**
 * A list of people: `POST /personenlijsten` (field `sleutel`, then file `bestand`), `GET /uitvoer/personen.csv` or
 * `.xlsx`, and an empty one to fill in: `GET /uitvoer/voorbeeld-personen.csv`.
 */
export async function zetPersonenLijst(
  server: FastifyInstance,
  app: INestApplicationContext,
  o: ApiOpties,
): Promise<void> {
  const deur: Deur = { app, o, tempo: new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN), bezig: 0 };
  await server.register(async (eigen) => {
    await eigen.register(multipart, GRENZEN);
    eigen.post('/personenlijsten', { bodyLimit: MEESTE_LICHAAM }, (request, reply) => ontvang(deur, request, reply));
  });
  for (const [soort, vorm] of Object.entries(VORMEN))
    server.get(`/uitvoer/personen.${soort}`, { exposeHeadRoute: false }, (request, reply) =>
      uitvoer(deur, request, reply, soort, vorm),
    );
  server.get('/uitvoer/voorbeeld-personen.csv', { exposeHeadRoute: false }, async (request, reply) => {
    const bezoek = await binnen(deur, request, reply);
    if (!bezoek) return reply;
    const leeg = { namen: {}, paginas: Readable.from([]) };
    return geef(reply, Readable.from(personenCsv(leeg)), 'text/csv; charset=utf-8', 'voorbeeld-personen.csv');
  });
}

async function binnen(deur: Deur, request: FastifyRequest, reply: FastifyReply): Promise<Bezoek | null> {
  const bezoek = await bezoekVan(request, reply, deur.app.get(Sessies), deur.o.baseUrl);
  if (!bezoek || deur.tempo.mag(bezoek.inzage.lidmaatschapId)) return bezoek;
  zegEn(reply, 429, 'TE_VEEL', 'U deed dit erg vaak. Probeer het over 5 minuten opnieuw.');
  return null;
}

async function ontvang(deur: Deur, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store');
  if (!vanOnszelf(request, deur.o.baseUrl))
    return zegEn(reply, 403, 'ANDERE_HERKOMST', 'Dit verzoek komt van een andere site.');
  // Said before a byte of the file is read.
  if (Number(request.headers['content-length'] ?? 0) > MEESTE_LICHAAM) return dicht(request, reply, teGroot());
  if (deur.bezig >= TEGELIJK) {
    void reply.header('retry-after', '10').header('connection', 'close');
    return zegEn(reply, 503, 'TE_DRUK', 'Er worden nu andere lijsten gelezen. Probeer het over 10 seconden opnieuw.');
  }
  deur.bezig++;
  try {
    return await neemAan(deur, request, reply);
  } finally {
    deur.bezig--;
  }
}

async function neemAan(deur: Deur, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const bezoek = await binnen(deur, request, reply);
  if (!bezoek) return reply;
  if (!request.isMultipart()) return zegEn(reply, 415, 'GEEN_FORMULIER', 'Stuur het bestand als formulier.');
  const handler = deur.app.get(ImportLadenHandler, { strict: false });
  const deel = await request.file().catch(() => undefined);
  const sleutel = veld(deel, 'sleutel').toLowerCase();
  const niet = handler.mag(bezoek.inzage);
  if (!deel || niet || !UUID.test(sleutel)) {
    deel?.file.destroy();
    void reply.header('connection', 'close');
    return niet ? weiger(reply, niet) : zegEn(reply, 400, 'INVOER_ONGELDIG', 'Kies een bestand.');
  }
  const bytes = await lees(deel);
  if (bytes === null) {
    request.raw.unpipe();
    return dicht(request, reply, teGroot());
  }
  const uitslag = await maakScanner(deur.o.scanner, deur.o.scannerVerplicht ?? false).scan(bytes);
  if (uitslag === 'BESMET' || uitslag === 'WEG') return weiger(reply, uitslag === 'WEG' ? scannerWeg() : besmet());
  const uit = await handler.laad(bezoek.inzage, sleutel, { naam: deel.filename, bytes });
  return isWeigering(uit) ? weiger(reply, uit) : reply.code(201).send(uit);
}

async function uitvoer(
  deur: Deur,
  request: FastifyRequest,
  reply: FastifyReply,
  soort: string,
  vorm: Vorm,
): Promise<FastifyReply> {
  const bezoek = await binnen(deur, request, reply);
  if (!bezoek) return reply;
  const uit = await deur.app.get(PersonenUitvoerHandler, { strict: false }).begin(bezoek.inzage);
  if (isWeigering(uit)) return weiger(reply, uit);
  return geef(reply, vorm.maak(uit), vorm.type, `personen-${dagVan(deur.app.get(Klok).nu())}.${soort}`);
}

const geef = (reply: FastifyReply, inhoud: Readable, type: string, naam: string): FastifyReply =>
  reply
    .type(type)
    .headers({ 'content-disposition': `attachment; filename="${naam}"`, 'x-content-type-options': 'nosniff' })
    .send(inhoud);
