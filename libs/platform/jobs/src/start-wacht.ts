import type { Bouwsel } from './bouw';
import { BeperkteMelder } from './melder';

const PER_POGING_MS = 15_000;
const melder = new BeperkteMelder();

interface Klaarmaakbaar {
  waitUntilReady(): Promise<unknown>;
}

/**
 * Hands out a queue or worker only after its first connection succeeded, and makes a new one until it does. BullMQ 6.7 keeps a failed
 * first PostgreSQL connect for ever: the worker stays silent, or its main loop spins and freezes the process (SIGTERM included).
 */
export async function startVeilig<T extends Klaarmaakbaar>(
  maak: () => Promise<Bouwsel<T>>,
  gestopt: () => boolean,
): Promise<Bouwsel<T> | null> {
  for (let pauze = 200; !gestopt(); pauze = Math.min(pauze * 2, 5000)) {
    const bouwsel = await maak();
    try {
      await binnen(PER_POGING_MS, bouwsel.ding.waitUntilReady());
      if (!gestopt()) return bouwsel;
      await bouwsel.sluit(true);
    } catch (fout) {
      melder.meld({ onderdeel: 'wachtrij', fout }, 'wachtrij geeft nog geen antwoord');
      // Not awaited: closing one that never connected may hang as well.
      bouwsel.sluit(true).catch(() => undefined);
      await new Promise((klaar) => setTimeout(klaar, pauze));
    }
  }
  return null;
}

/** The promise, or a fault after so many milliseconds. */
export async function binnen<T>(ms: number, belofte: Promise<T>): Promise<T> {
  let wekker: NodeJS.Timeout | undefined;
  const teLang = new Promise<never>((_, mis) => {
    wekker = setTimeout(() => mis(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([belofte, teLang]);
  } finally {
    clearTimeout(wekker);
    belofte.catch(() => undefined);
  }
}
