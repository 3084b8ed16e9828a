import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { RapportageBestandHandler } from '@meldbaken/igj/api';
import { Sessies } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import { bezoekVan, zeg, zegWeigering } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
/** Setting a document takes the processor for a while. */
const PER_LID = 20;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATUS: Readonly<Record<string, number>> = { NIET_GEVONDEN: 404, DOCUMENT_NIET_BESCHIKBAAR: 503 };

interface Vraag {
  Params: { id: string };
  Querystring: { soort?: string };
}

/** The report of an investigation as a file: `/uitvoer/rapportage/<id>?soort=archief` for the one to keep. */
export function zetRapportage(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  server.get<Vraag>('/uitvoer/rapportage/:id', { exposeHeadRoute: false }, async (request, reply) => {
    const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
    if (!bezoek) return reply;
    if (!tempo.mag(bezoek.inzage.lidmaatschapId)) {
      zeg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een rapport. Probeer het over 5 minuten opnieuw.');
      return reply;
    }
    const id = request.params.id.toLowerCase();
    if (!UUID.test(id)) {
      zeg(reply, 404, 'NIET_GEVONDEN', 'Dit is er niet, of u mag het niet zien.');
      return reply;
    }
    const soort = request.query.soort === 'archief' ? 'a-2a' : 'ua-1';
    const uit = await app.get(RapportageBestandHandler, { strict: false }).maak(bezoek.inzage, id, soort);
    if (isWeigering(uit)) {
      zegWeigering(reply, STATUS[uit.code] ?? 400, uit);
      return reply;
    }
    return reply.type(uit.type).header('content-disposition', `attachment; filename="${uit.naam}"`).send(uit.inhoud);
  });
}
