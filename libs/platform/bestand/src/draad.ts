import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface DraadGrenzen {
  readonly ms: number;
  /** Memory of the thread for its objects, in MB. */
  readonly mb: number;
}

/** The program of a thread: beside the built program; a test says where it built it. Without it nothing is taken in. */
export function draadBestand(naam: string, variabele: string): string {
  const bestand = process.env[variabele] ?? join(dirname(fileURLToPath(import.meta.url)), `${naam}.mjs`);
  if (!existsSync(bestand)) throw new Error(`the program of a thread is not built: ${bestand}`);
  return bestand;
}

/** Runs a program on a thread of its own, with an end to its time and memory. `lees` answers when a message is the last. */
export function inDraad<T>(
  bestand: string,
  gegevens: unknown,
  { ms, mb }: DraadGrenzen,
  lees: (bericht: unknown) => T | undefined,
): Promise<T | 'TE_ZWAAR'> {
  return new Promise((klaar, mis) => {
    const werker = new Worker(bestand, {
      workerData: gegevens,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mb, maxYoungGenerationSizeMb: Math.min(32, mb) },
    });
    const eind = (uit: T | 'TE_ZWAAR'): void => {
      clearTimeout(wekker);
      klaar(uit);
      void werker.terminate();
    };
    const wekker = setTimeout(() => eind('TE_ZWAAR'), ms);
    werker.on('message', (bericht: unknown) => {
      const uit = lees(bericht);
      if (uit !== undefined) eind(uit);
    });
    werker.once('error', (fout: unknown) => {
      if (isGeheugenOp(fout)) eind('TE_ZWAAR');
      else {
        clearTimeout(wekker);
        mis(fout instanceof Error ? fout : new Error(String(fout)));
      }
    });
    werker.once('exit', () => {
      clearTimeout(wekker);
      mis(new Error('a thread ended without an answer'));
    });
  });
}

const isGeheugenOp = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'ERR_WORKER_OUT_OF_MEMORY';
