import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keurBestand, maakScanner, teGroot, type GekeurdBestand } from '@meldbaken/platform/bestand';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { MEESTE_LICHAAM, lees, veld } from './bijlagen';
import { toon, zend, type SollicitantHttp } from './sollicitant-http';
import { codePagina, drukPagina, wegPagina } from './sollicitant-pagina';

/** Files in memory at once, beside those of a report. */
const TEGELIJK = 2;
/** Time to read our answer. */
const NASLEEP_MS = 500;

type MetEis = FastifyRequest<{ Params: { token: string; eis: string } }>;

/** `POST /sollicitant/<token>/stuk/<eis>` (field `sleutel`, then file `bestand`): evidence, cleaned and scanned as every file is. */
export function ontvangStuk(server: FastifyInstance, h: SollicitantHttp): void {
  let bezig = 0;
  server.post('/sollicitant/:token/stuk/:eis', { bodyLimit: MEESTE_LICHAAM }, async (request: MetEis, reply) => {
    // A file that is refused is not read to its end: the line is of no use after it.
    void reply.header('connection', 'close');
    if (!h.mag(request, reply)) return hangOp(request, reply);
    // Said before a byte of the file is read.
    if (Number(request.headers['content-length'] ?? 0) > MEESTE_LICHAAM)
      return hangOp(request, await fout(h, request, reply, teGroot()));
    if (bezig >= TEGELIJK) return hangOp(request, reply.code(503).header('retry-after', '10').send(drukPagina()));
    bezig++;
    try {
      return await ontvang(h, request, reply);
    } finally {
      bezig--;
    }
  });
}

async function ontvang(h: SollicitantHttp, request: MetEis, reply: FastifyReply): Promise<FastifyReply> {
  const { token, eis } = request.params;
  // Who is not inside sends nothing: asked before the file is read.
  const beeld = await h.deur().kijk(token, h.sessieVan(request), randomUUID());
  if (beeld === 'CODE') return hangOp(request, reply.code(403).send(codePagina(token, false)));
  if (beeld === null || !beeld.eisen.some((e) => e.code === eis) || !request.isMultipart())
    return hangOp(request, reply.code(404).send(wegPagina()));
  const deel = await request.file().catch(() => undefined);
  if (!deel) return hangOp(request, await fout(h, request, reply, geenBestand()));
  const bytes = await lees(deel);
  if (bytes === null) {
    request.raw.unpipe();
    return hangOp(request, await fout(h, request, reply, teGroot()));
  }
  if (bytes.length === 0) return fout(h, request, reply, geenBestand());
  const bestand = await keurBestand(bytes, deel.filename, maakScanner(h.o.scanner, h.o.scannerVerplicht ?? false));
  if (isWeigering(bestand)) return fout(h, request, reply, inOnzeWoorden(bestand));
  return verder(h, request, reply, bestand, veld(deel, 'sleutel'));
}

function verder(
  h: SollicitantHttp,
  request: MetEis,
  reply: FastifyReply,
  bestand: GekeurdBestand,
  sleutel: string,
): Promise<FastifyReply> {
  const zending = { soort: 'STUK', eis: request.params.eis, bestand } as const;
  return zend(h, request, reply, { deel: 'STUKKEN', zending, velden: new Map([['sleutel', sleutel]]) });
}

/** The same page again, with what was wrong; the field of this requirement is pointed at. */
function fout(h: SollicitantHttp, request: MetEis, reply: FastifyReply, w: Weigering): Promise<FastifyReply> {
  const weigering = { ...w, veld: `bestand-${request.params.eis}` };
  return toon(h, request, reply.code(w.code === 'BESTAND_TE_GROOT' ? 413 : 422), 'STUKKEN', {
    weigering,
    waarden: new Map(),
  });
}

const geenBestand = (): Weigering =>
  weiger('BESTAND_LEEG', 'Kies eerst een bestand.', { watDan: 'Maak een foto, of kies een foto of pdf.' });

/** Only what these pages ask; the words of a report would not be understood here. */
function inOnzeWoorden(w: Weigering): Weigering {
  if (w.code === 'BESTAND_SCANNER_WEG')
    return { ...w, bericht: 'Wij kunnen nu geen bestanden aannemen.', watDan: 'Probeer het later opnieuw.' };
  return w.code === 'BESTAND_SOORT' || w.code === 'BESTAND_NIET_SCHOON'
    ? { ...w, watDan: 'Stuur een foto (jpg, png of webp) of een pdf.' }
    : w;
}

/** Answers, and hangs up a moment later: what still comes in is thrown away unseen. */
function hangOp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { raw } = request;
  raw.resume();
  setTimeout(() => raw.destroy(), NASLEEP_MS).unref();
  return reply;
}
