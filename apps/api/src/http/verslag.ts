import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Sessies } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { TermijnVerslagHandler } from '@meldbaken/termijn/api';
import { bezoekVan, zeg, zegWeigering } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
/** Setting a document takes the processor for a while. */
const PER_LID = 20;

const STATUS: Readonly<Record<string, number>> = { NIET_GEVONDEN: 404, DOCUMENT_NIET_BESCHIKBAAR: 503 };
const statusVan = (w: Weigering): number => STATUS[w.code] ?? 400;

/** The board's report: `/uitvoer/termijncijfers.pdf?jaar=2026&eenheid=...&soort=...`, the choices of the page. */
export function zetVerslag(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  server.get('/uitvoer/termijncijfers.pdf', { exposeHeadRoute: false }, async (request, reply) => {
    const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
    if (!bezoek) return reply;
    if (!tempo.mag(bezoek.inzage.lidmaatschapId)) {
      zeg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een verslag. Probeer het over 5 minuten opnieuw.');
      return reply;
    }
    const { naam, organisatieNaam } = bezoek.sessie;
    const filter = new URLSearchParams(request.url.split('?')[1] ?? '');
    const maker = { naam, organisatie: organisatieNaam ?? '' };
    const uit = await app.get(TermijnVerslagHandler, { strict: false }).maak(bezoek.inzage, maker, filter);
    if (isWeigering(uit)) {
      zegWeigering(reply, statusVan(uit), uit);
      return reply;
    }
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${uit.naam}"`)
      .send(uit.pdf);
  });
}
