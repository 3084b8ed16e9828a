import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PdfUitkomst } from './schoon-pdf';

export interface PdfGrenzen {
  readonly ms: number;
  /** Memory of the thread for its objects, in MB. */
  readonly mb: number;
}

/** Longer or larger than any real document of 20 MB. */
const GRENZEN: PdfGrenzen = { ms: 20_000, mb: 256 };
/** So many at once; who comes later waits. */
const TEGELIJK = 2;

/** Cleaned apart from the requests of others, or why not. TE_ZWAAR: it took too long or too much, and was stopped. */
export type PdfApartUitkomst = PdfUitkomst | { soort: 'TE_ZWAAR' };

let bezig = 0;
const wachtend: (() => void)[] = [];

/** Reading a PDF is work of seconds for a hostile file: on a thread of its own, with an end to its time and memory. */
export async function schoonPdfApart(bytes: Buffer, grenzen: PdfGrenzen = GRENZEN): Promise<PdfApartUitkomst> {
  const bestand = draad();
  if (bezig >= TEGELIJK) await new Promise<void>((beurt) => wachtend.push(beurt));
  else bezig++;
  try {
    return await inDraad(bestand, bytes, grenzen);
  } finally {
    const volgende = wachtend.shift();
    if (volgende) volgende();
    else bezig--;
  }
}

/** Beside the built program; a test says where it built it. Without it nothing is cleaned, and so nothing is taken. */
function draad(): string {
  const bestand = process.env['MELDBAKEN_PDF_DRAAD'] ?? join(dirname(fileURLToPath(import.meta.url)), 'pdf-draad.mjs');
  if (!existsSync(bestand)) throw new Error(`the program that cleans a PDF is not built: ${bestand}`);
  return bestand;
}

function inDraad(bestand: string, bytes: Buffer, { ms, mb }: PdfGrenzen): Promise<PdfApartUitkomst> {
  return new Promise((klaar, mis) => {
    const werker = new Worker(bestand, {
      workerData: new Uint8Array(bytes),
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mb, maxYoungGenerationSizeMb: Math.min(32, mb) },
    });
    const eind = (uit: PdfApartUitkomst): void => {
      clearTimeout(wekker);
      klaar(uit);
      void werker.terminate();
    };
    const wekker = setTimeout(() => eind({ soort: 'TE_ZWAAR' }), ms);
    werker.once('message', (uit: unknown) => {
      const gelezen = alsUitkomst(uit);
      if (gelezen) eind(gelezen);
    });
    werker.once('error', (fout: unknown) => {
      if (isGeheugenOp(fout)) eind({ soort: 'TE_ZWAAR' });
      else {
        clearTimeout(wekker);
        mis(fout instanceof Error ? fout : new Error(String(fout)));
      }
    });
    werker.once('exit', () => {
      clearTimeout(wekker);
      mis(new Error('the thread that cleans a PDF ended without an answer'));
    });
  });
}

function alsUitkomst(uit: unknown): PdfUitkomst | null {
  if (typeof uit !== 'object' || uit === null || !('soort' in uit)) return null;
  if (uit.soort === 'GEVAARLIJK' || uit.soort === 'ONLEESBAAR') return { soort: uit.soort };
  if (uit.soort !== 'SCHOON' || !('inhoud' in uit) || !(uit.inhoud instanceof Uint8Array)) return null;
  return { soort: 'SCHOON', inhoud: Buffer.from(uit.inhoud) };
}

const isGeheugenOp = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'ERR_WORKER_OUT_OF_MEMORY';
