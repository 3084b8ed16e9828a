import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { BLAD_KOP, MeldingCijfersHandler, bladRegels, type BladCel } from '@meldbaken/melding/api';
import { Sessies } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';
import { csvRegel, veiligeCel } from '@meldbaken/termijn/model';
import { bezoekVan, zeg } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_LID = 20;
/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';

interface Vorm {
  readonly type: string;
  readonly maak: (rijen: readonly (readonly BladCel[])[]) => Promise<Buffer> | Buffer;
}

const VORMEN: Readonly<Record<string, Vorm>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    maak: (rijen) => Buffer.from(BOM + [BLAD_KOP, ...rijen].map((r) => csvRegel(r.map(String))).join('')),
  },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', maak: alsBoek },
};

/** The overviews as a file: `/uitvoer/meldingcijfers.csv?jaar=2026`. */
export function zetMeldingCijfers(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const tempo = new Tempo(app.get(Klok), PER_LID, VIJF_MINUTEN);
  for (const [soort, vorm] of Object.entries(VORMEN))
    server.get(`/uitvoer/meldingcijfers.${soort}`, { exposeHeadRoute: false }, async (request, reply) => {
      const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
      if (!bezoek) return reply;
      if (!tempo.mag(bezoek.inzage.lidmaatschapId))
        return weg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een bestand. Probeer het over 5 minuten opnieuw.');
      const jaar = new URLSearchParams(request.url.split('?')[1] ?? '').get('jaar') ?? '';
      if (!/^20\d\d$/.test(jaar)) return weg(reply, 400, 'INVOER_ONGELDIG', 'Kies een jaar.');
      const spoor = { handeling: 'cijfers-uitvoeren', onderwerp: 'Melding', velden: [soort, jaar] };
      const cijfers = await app.get(MeldingCijfersHandler, { strict: false }).lees(bezoek.inzage, Number(jaar), spoor);
      if (!cijfers) return weg(reply, 404, 'NIET_GEVONDEN', 'Dit is er niet, of u mag het niet zien.');
      return reply
        .type(vorm.type)
        .header('content-disposition', `attachment; filename="meldingen-${cijfers.jaar}.${soort}"`)
        .send(await vorm.maak(bladRegels(cijfers)));
    });
}

function weg(reply: FastifyReply, status: number, code: string, bericht: string): FastifyReply {
  zeg(reply, status, code, bericht);
  return reply;
}

async function alsBoek(rijen: readonly (readonly BladCel[])[]): Promise<Buffer> {
  // Large, and needed by few: loaded at the first export.
  const { default: exceljs } = await import('exceljs');
  const boek = new exceljs.Workbook();
  boek.creator = 'Meldbaken';
  const blad = boek.addWorksheet('Meldingen', { views: [{ state: 'frozen', ySplit: 1 }] });
  blad.columns = BLAD_KOP.map((header, i) => ({ header, width: i === 0 ? 8 : 28 }));
  blad.getRow(1).font = { bold: true };
  for (const rij of rijen) blad.addRow(rij.map((c) => (typeof c === 'string' ? veiligeCel(c) : c)));
  return Buffer.from(await boek.xlsx.writeBuffer());
}
