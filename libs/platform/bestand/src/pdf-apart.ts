import { draadBestand, inDraad, type DraadGrenzen } from './draad';
import type { PdfUitkomst } from './schoon-pdf';

/** Longer or larger than any real document of 20 MB. */
const GRENZEN: DraadGrenzen = { ms: 20_000, mb: 256 };
/** So many at once; who comes later waits. */
const TEGELIJK = 2;

/** Cleaned apart from the requests of others, or why not. TE_ZWAAR: it took too long or too much, and was stopped. */
export type PdfApartUitkomst = PdfUitkomst | { soort: 'TE_ZWAAR' };

let bezig = 0;
const wachtend: (() => void)[] = [];

/** Reading a PDF is work of seconds for a hostile file: on a thread of its own, with an end to its time and memory. */
export async function schoonPdfApart(bytes: Buffer, grenzen: DraadGrenzen = GRENZEN): Promise<PdfApartUitkomst> {
  const bestand = draadBestand('pdf-draad', 'MELDBAKEN_PDF_DRAAD');
  if (bezig >= TEGELIJK) await new Promise<void>((beurt) => wachtend.push(beurt));
  else bezig++;
  try {
    const uit = await inDraad(bestand, new Uint8Array(bytes), grenzen, (b) => alsUitkomst(b) ?? undefined);
    return uit === 'TE_ZWAAR' ? { soort: uit } : uit;
  } finally {
    const volgende = wachtend.shift();
    if (volgende) volgende();
    else bezig--;
  }
}

function alsUitkomst(uit: unknown): PdfUitkomst | null {
  if (typeof uit !== 'object' || uit === null || !('soort' in uit)) return null;
  if (uit.soort === 'GEVAARLIJK' || uit.soort === 'ONLEESBAAR') return { soort: uit.soort };
  if (uit.soort !== 'SCHOON' || !('inhoud' in uit) || !(uit.inhoud instanceof Uint8Array)) return null;
  return { soort: 'SCHOON', inhoud: Buffer.from(uit.inhoud) };
}
