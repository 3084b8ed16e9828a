import type { LiveSoort } from './live-context';

/** What a line needs of the browser; tests bring their own. */
export interface LijnWereld {
  readonly maak: () => EventSource;
  readonly wacht: (doe: () => void, ms: number) => () => void;
  /** Between 0 and 1: pages that lost the same server do not come back all at once. */
  readonly toeval: () => number;
}

export interface LijnMelder {
  readonly bij: (soort: LiveSoort) => void;
  readonly stand: (open: boolean) => void;
  /** The line broke: the session may be over. */
  readonly stuk: () => void;
  /** The line is back after it broke: something may have been missed. */
  readonly weerOpen: () => void;
}

const EERST_MS = 2000;
const LANGST_MS = 60_000;
const GESLOTEN = 2;
const SOORTEN: readonly string[] = ['termijnen', 'berichten'];

const isSoort = (w: unknown): w is LiveSoort => typeof w === 'string' && SOORTEN.includes(w);

/** The one word of an event; anything else says nothing. */
export function soortVan(data: unknown): LiveSoort | null {
  if (typeof data !== 'string') return null;
  try {
    const w: unknown = JSON.parse(data);
    return typeof w === 'object' && w !== null && 'soort' in w && isSoort(w.soort) ? w.soort : null;
  } catch {
    return null;
  }
}

/** Waiting time before try number `keer` (from 0), doubled each time. */
export const wachttijd = (keer: number, toeval: number): number =>
  Math.min(LANGST_MS, EERST_MS * 2 ** keer) * (0.75 + toeval / 2);

/**
 * One line to the server. The browser itself comes back after a network fault; after a refusal (no session, too many
 * windows) it does not, and we try again ever more slowly.
 */
export function openLijn(wereld: LijnWereld, melder: LijnMelder): () => void {
  let bron: EventSource | null = null;
  let stopWachten: (() => void) | null = null;
  let keer = 0;
  let gebroken = false;
  const begin = (): void => {
    stopWachten = null;
    const nieuw = wereld.maak();
    bron = nieuw;
    nieuw.onopen = () => {
      melder.stand(true);
      if (gebroken) melder.weerOpen();
      gebroken = false;
      keer = 0;
    };
    nieuw.addEventListener('stand', (e: MessageEvent) => {
      const soort = soortVan(e.data);
      if (soort) melder.bij(soort);
    });
    nieuw.onerror = () => {
      melder.stand(false);
      if (!gebroken) melder.stuk();
      gebroken = true;
      if (nieuw.readyState === GESLOTEN) stopWachten = wereld.wacht(begin, wachttijd(keer++, wereld.toeval()));
    };
  };
  begin();
  return () => {
    stopWachten?.();
    bron?.close();
    melder.stand(false);
  };
}
