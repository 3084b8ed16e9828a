import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Sessies } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import { BewijsBestandHandler, type BewijsVraag } from '@meldbaken/vergewis/api';
import { bezoekVan, zeg, zegWeigering } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
/** Setting a document takes the processor for a while. */
const PER_LID = 20;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATUS: Readonly<Record<string, number>> = { NIET_GEVONDEN: 404, DOCUMENT_NIET_BESCHIKBAAR: 503 };

/**
 * Who was cleared on a day, for an inspector: `/uitvoer/inzetbaar.pdf?op=2026-03-01`, with `persoon=<dienstverband>` or
 * `eenheid=<id>`, and `kennis=NU` for what is known of that day by now.
 */
export function zetVergewisBewijs(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  for (const soort of ['pdf', 'xlsx'] as const)
    server.get(`/uitvoer/inzetbaar.${soort}`, { exposeHeadRoute: false }, async (request, reply) => {
      const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
      if (!bezoek) return reply;
      if (!tempo.mag(bezoek.inzage.lidmaatschapId)) {
        zeg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een bestand. Probeer het over 5 minuten opnieuw.');
        return reply;
      }
      const vraag = leesVraag(new URLSearchParams(request.url.split('?')[1] ?? ''));
      if (!vraag) {
        zeg(reply, 404, 'NIET_GEVONDEN', 'Dit is er niet, of u mag het niet zien.');
        return reply;
      }
      const uit = await app.get(BewijsBestandHandler, { strict: false })[soort](bezoek.inzage, vraag);
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

/** Null when an id in it is no id. */
function leesVraag(zoek: URLSearchParams): BewijsVraag | null {
  const [persoon, eenheid] = [zoek.get('persoon'), zoek.get('eenheid')].map((id) => id?.toLowerCase() ?? null);
  if ([persoon, eenheid].some((id) => id !== null && id !== undefined && !UUID.test(id))) return null;
  return {
    dienstverbandId: persoon ?? null,
    eenheidId: eenheid ?? null,
    op: zoek.get('op') ?? '',
    kennis: zoek.get('kennis') === 'NU' ? 'NU' : 'TOEN',
  };
}
