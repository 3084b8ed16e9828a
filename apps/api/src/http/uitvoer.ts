import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Sessies, dagVan } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { isWeigering } from '@meldbaken/platform/waarden';
import { TermijnenUitvoerHandler, uitvoerCsv, uitvoerXlsx, type Uitvoer } from '@meldbaken/termijn/api';
import { bezoekVan, zeg, zegWeigering } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_LID = 20;

interface Vorm {
  readonly type: string;
  readonly maak: (u: Uitvoer) => Readable;
}

const VORMEN: Readonly<Record<string, Vorm>> = {
  csv: { type: 'text/csv; charset=utf-8', maak: (u) => Readable.from(uitvoerCsv(u.paginas)) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    maak: (u) => uitvoerXlsx(u.paginas),
  },
};

/** The list of terms as a file: `/uitvoer/termijnen.csv?ernst=TE_LAAT`. The filter is that of the page's address. */
export function zetUitvoer(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const klok = app.get(Klok);
  const tempo = new Tempo(klok, PER_LID, VIJF_MINUTEN);
  for (const [soort, vorm] of Object.entries(VORMEN))
    server.get(`/uitvoer/termijnen.${soort}`, { exposeHeadRoute: false }, async (request, reply) => {
      const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
      if (!bezoek) return reply;
      if (!tempo.mag(bezoek.inzage.lidmaatschapId)) {
        zeg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een bestand. Probeer het over 5 minuten opnieuw.');
        return reply;
      }
      const filter = new URLSearchParams(request.url.split('?')[1] ?? '');
      const uitvoer = await app.get(TermijnenUitvoerHandler, { strict: false }).begin(bezoek.inzage, filter);
      if (isWeigering(uitvoer)) {
        zegWeigering(reply, uitvoer.code === 'NIET_GEVONDEN' ? 404 : 400, uitvoer);
        return reply;
      }
      return reply
        .type(vorm.type)
        .header('content-disposition', `attachment; filename="termijnen-${dagVan(klok.nu())}.${soort}"`)
        .send(vorm.maak(uitvoer));
    });
}
