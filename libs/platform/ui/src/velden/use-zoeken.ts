import { useCallback, useEffect, useRef, useState } from 'react';

/** One found thing. `bij` is a second line, for instance function and unit. */
export interface ZoekOptie {
  id: string;
  label: string;
  bij?: string;
}

/** `kort`: too few letters; `mis`: the server did not answer. */
export type ZoekStand = 'kort' | 'zoekt' | 'klaar' | 'mis';

type Zoek = (tekst: string, signaal: AbortSignal) => Promise<readonly ZoekOptie[]>;

export interface Zoeken {
  readonly opties: readonly ZoekOptie[];
  readonly stand: ZoekStand;
  readonly zoekNu: (tekst: string) => void;
}

const PAUZE = 250;

/** Searches after a pause in typing; an older answer never overtakes a newer question. */
export function useZoeken(zoek: Zoek, vanaf: number): Zoeken {
  const [uit, zet] = useState<{ opties: readonly ZoekOptie[]; stand: ZoekStand }>({ opties: [], stand: 'kort' });
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  const vraag = useRef<AbortController>(undefined);
  const stop = useCallback((): void => {
    clearTimeout(klok.current);
    vraag.current?.abort();
  }, []);
  useEffect(() => stop, [stop]);

  const vraagAan = async (tekst: string): Promise<void> => {
    const deze = new AbortController();
    vraag.current = deze;
    try {
      const opties = await zoek(tekst, deze.signal);
      if (!deze.signal.aborted) zet({ opties, stand: 'klaar' });
    } catch {
      // An aborted search is no failure; any other is told in the list.
      if (!deze.signal.aborted) zet({ opties: [], stand: 'mis' });
    }
  };
  const zoekNu = (tekst: string): void => {
    stop();
    const net = tekst.trim();
    if (net.length < vanaf) {
      zet({ opties: [], stand: 'kort' });
      return;
    }
    zet((s) => ({ ...s, stand: 'zoekt' }));
    klok.current = setTimeout(() => void vraagAan(net), PAUZE);
  };
  return { ...uit, zoekNu };
}
