import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Sessies } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import { SollicitantLezer } from '@meldbaken/vergewis/api';
import type { ApiOpties } from '../platform.module';
import { bezoekVan } from './bezoek';
import { NIET, asciiNaam, weiger, zegEn } from './bijlagen';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_LID = 120;

/** `GET /sollicitantstukken/<id>`: HR opens what came in through a link. */
export function zetStukDownload(server: FastifyInstance, app: INestApplicationContext, o: ApiOpties): void {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  server.get<{ Params: { id: string } }>(
    '/sollicitantstukken/:id',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const bezoek = await bezoekVan(request, reply, app.get(Sessies), o.baseUrl);
      if (!bezoek) return reply;
      if (!tempo.mag(bezoek.inzage.lidmaatschapId))
        return zegEn(reply, 429, 'TE_VEEL', 'U opende veel bestanden. Probeer het over 5 minuten opnieuw.');
      const { id } = request.params;
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return zegEn(reply, 404, 'NIET_GEVONDEN', NIET);
      const uit = await app.get(SollicitantLezer, { strict: false }).stuk(bezoek.inzage, id);
      if (isWeigering(uit)) return weiger(reply, uit);
      return reply
        .type(uit.mime)
        .headers({
          'content-disposition': `attachment; filename="${asciiNaam(uit.naam)}"; filename*=UTF-8''${encodeURIComponent(uit.naam)}`,
          'content-security-policy': `default-src 'none'; sandbox`,
          'x-content-type-options': 'nosniff',
        })
        .send(uit.inhoud);
    },
  );
}
