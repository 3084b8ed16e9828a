import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Sessies } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import { GereedheidUitvoer } from '@meldbaken/zorgfraude/api';
import { bezoekVan, zeg, zegWeigering } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
/** Setting a document takes the processor for a while. */
const PER_LID = 20;
const STATUS: Readonly<Record<string, number>> = { NIET_GEVONDEN: 404, DOCUMENT_NIET_BESCHIKBAAR: 503 };

/** The checklist of a municipality as a file for the council: `/uitvoer/gereedheid.pdf`, `.xlsx` and `.csv`. */
export function zetGereedheid(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  for (const soort of ['pdf', 'xlsx', 'csv'] as const)
    server.get(`/uitvoer/gereedheid.${soort}`, { exposeHeadRoute: false }, async (request, reply) => {
      const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
      if (!bezoek) return reply;
      if (!tempo.mag(bezoek.inzage.lidmaatschapId)) {
        zeg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een bestand. Probeer het over 5 minuten opnieuw.');
        return reply;
      }
      const uit = await app.get(GereedheidUitvoer, { strict: false }).maak(bezoek.inzage, soort);
      if (isWeigering(uit)) {
        zegWeigering(reply, STATUS[uit.code] ?? 400, uit);
        return reply;
      }
      return reply
        .type(uit.type)
        .headers({ 'content-disposition': `attachment; filename="${uit.naam}"`, 'x-content-type-options': 'nosniff' })
        .send(uit.inhoud);
    });
}
