import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import QRCode from 'qrcode';
import { OpenbaarLezer } from '@meldbaken/melding/api';
import { Sessies, dagVan } from '@meldbaken/platform/auth';
import { DocumentenNietBeschikbaar, maakPdf } from '@meldbaken/platform/document';
import { Klok } from '@meldbaken/platform/klok';
import { bezoekVan, zeg } from './bezoek';
import { Tempo } from './tempo';

const VIJF_MINUTEN = 5 * 60_000;
const PER_LID = 60;

/** Dark on white with the quiet zone that readers want; enough repair for a poster that was torn. */
const VORM = { errorCorrectionLevel: 'Q', margin: 4 } as const;

/** A poster for the wall: big code, the address in letters for who cannot scan, and one sentence. */
const POSTER = String.raw`
#set document(title: gegevens.titel, author: gegevens.organisatie)
#set text(font: "Libertinus Serif", size: 16pt, fill: inkt, lang: "nl", region: "NL", hyphenate: false)
#set page(paper: "a4", margin: 2.2cm)
#show std.title: set text(size: 34pt, weight: "bold")
#set align(center)
#std.title()
#v(0.6em)
#for zin in gegevens.zinnen [#par(zin)]
#v(1em)
#figure(alt: gegevens.alt, kind: image, supplement: none, image(bytes(gegevens.qr), format: "svg", width: 9cm))
#v(0.4em)
#text(size: 13pt, gegevens.adres)
#v(1fr)
#text(size: 18pt, weight: "bold", gegevens.nood)
#v(0.3em)
#text(size: 12pt, fill: zacht, gegevens.organisatie)
`;

/** The address of the public form as a code to print: `/uitvoer/meldadres.svg`, `.png`, `.pdf` (a poster). */
export function zetMeldadres(server: FastifyInstance, app: INestApplicationContext, baseUrl: string): void {
  const klok = app.get(Klok);
  const tempo = new Tempo(klok, PER_LID, VIJF_MINUTEN);
  const maak: Readonly<
    Record<string, (adres: string, p: Poster) => Promise<{ type: string; inhoud: Buffer | string }>>
  > = {
    svg: async (adres) => ({ type: 'image/svg+xml', inhoud: await QRCode.toString(adres, { ...VORM, type: 'svg' }) }),
    png: async (adres) => ({ type: 'image/png', inhoud: await QRCode.toBuffer(adres, { ...VORM, width: 1200 }) }),
    pdf: async (adres, p) => ({ type: 'application/pdf', inhoud: await poster(adres, p) }),
  };
  for (const [soort, doe] of Object.entries(maak))
    server.get(`/uitvoer/meldadres.${soort}`, { exposeHeadRoute: false }, async (request, reply) => {
      const bezoek = await bezoekVan(request, reply, app.get(Sessies), baseUrl);
      if (!bezoek) return reply;
      if (!tempo.mag(bezoek.inzage.lidmaatschapId)) {
        zeg(reply, 429, 'TE_VEEL', 'U vroeg te vaak om een bestand. Probeer het over 5 minuten opnieuw.');
        return reply;
      }
      const f = await app.get(OpenbaarLezer, { strict: false }).lees(bezoek.inzage, dagVan(klok.nu()));
      if (!f?.adres) {
        zeg(reply, 404, 'NIET_GEVONDEN', 'Er is nog geen adres om te melden.');
        return reply;
      }
      const p = {
        organisatie: bezoek.sessie.organisatieNaam ?? '',
        anoniem: f.nu?.anoniemAan ?? false,
        telefoon: f.nu?.telefoon ?? null,
      };
      try {
        const uit = await doe(`${baseUrl}${f.adres}`, p);
        if (soort !== 'svg') void reply.header('content-disposition', `attachment; filename="meldadres.${soort}"`);
        // Drawn by us alone; a browser that opens it as a page runs nothing.
        return await reply.type(uit.type).header('etag', merk(uit.inhoud)).send(uit.inhoud);
      } catch (fout) {
        if (!(fout instanceof DocumentenNietBeschikbaar)) throw fout;
        zeg(reply, 503, 'DOCUMENT_NIET_BESCHIKBAAR', 'Een pdf maken lukt nu niet. Druk de code af als plaatje.');
        return reply;
      }
    });
}

interface Poster {
  readonly organisatie: string;
  readonly anoniem: boolean;
  readonly telefoon: string | null;
}

const merk = (inhoud: Buffer | string): string =>
  `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`;

async function poster(adres: string, p: Poster): Promise<Buffer> {
  return maakPdf(POSTER, {
    titel: 'Maakt u zich zorgen? Meld het.',
    organisatie: p.organisatie,
    zinnen: [
      'Ziet of hoort u dat iemand die zorg krijgt, slecht wordt behandeld? U hoeft het niet zeker te weten.',
      p.anoniem ? 'U kunt melden met of zonder uw naam.' : 'Wij geven uw naam niet door aan degene over wie u meldt.',
      ...(p.telefoon === null ? [] : [`Liever bellen? ${p.telefoon}`]),
    ],
    qr: await QRCode.toString(adres, { ...VORM, type: 'svg' }),
    alt: `QR-code. Hij leidt naar ${adres}`,
    adres,
    nood: 'Is er nu gevaar? Bel 112.',
  });
}
