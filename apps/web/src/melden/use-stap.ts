import { OPENBARE_VRAGEN, type OpenbareVraag } from '@meldbaken/melding/model';
import { useCallback, useEffect, useState } from 'react';

export type Stap = 'start' | 'code' | OpenbareVraag | 'letop' | 'nakijken' | 'klaar';
const STAPPEN: readonly Stap[] = ['start', 'code', ...OPENBARE_VRAGEN, 'letop', 'nakijken', 'klaar'];

const uitGeschiedenis = (stand: unknown): Stap => STAPPEN.find((s) => s === stand) ?? 'start';

/** Back and forward work, and the history shows one address: each step has the same URL, and only its name is kept. */
export function useStap(): { stap: Stap; ga: (naar: Stap) => void; vervang: (naar: Stap) => void } {
  const [stap, zet] = useState<Stap>('start');
  useEffect(() => {
    // A reload has nothing left to show but the start.
    window.history.replaceState('start', '');
    const terug = (e: PopStateEvent): void => zet((nu) => (nu === 'klaar' ? 'klaar' : uitGeschiedenis(e.state)));
    window.addEventListener('popstate', terug);
    return () => window.removeEventListener('popstate', terug);
  }, []);
  const ga = useCallback((naar: Stap): void => {
    window.history.pushState(naar, '');
    zet(naar);
    window.scrollTo(0, 0);
  }, []);
  const vervang = useCallback((naar: Stap): void => {
    window.history.replaceState(naar, '');
    zet(naar);
    window.scrollTo(0, 0);
  }, []);
  return { stap, ga, vervang };
}
