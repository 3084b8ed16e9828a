import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openLijn, type LijnWereld } from './lijn';
import type { Live, LiveSoort } from './live-context';

interface Luisteraar {
  readonly soorten: readonly LiveSoort[];
  readonly doe: () => void;
}

/** Several changes at once are one reason to ask again. */
const SAMEN_MS = 250;
const ALLE: readonly LiveSoort[] = ['termijnen', 'berichten'];

const BROWSER: LijnWereld = {
  maak: () => new EventSource('/live'),
  wacht: (doe, ms) => {
    const klok = setTimeout(doe, ms);
    return () => clearTimeout(klok);
  },
  toeval: () => Math.random(),
};

const zichtbaar = (): boolean => document.visibilityState === 'visible';

function useZichtbaar(): boolean {
  const [is, zet] = useState(zichtbaar);
  useEffect(() => {
    const kijk = (): void => zet(zichtbaar());
    document.addEventListener('visibilitychange', kijk);
    return () => document.removeEventListener('visibilitychange', kijk);
  }, []);
  return is;
}

/**
 * The one line of this page, open while somebody is logged in and looks at it: a browser allows few connections to one
 * host, and a page that comes back into view asks again anyway. `stuk`: the session may be over.
 */
export function useLiveLijn(lid: string | undefined, stuk: () => void): Live {
  const luisteraars = useRef(new Set<Luisteraar>());
  const [open, zetOpen] = useState(false);
  const gezien = useZichtbaar();

  useEffect(() => {
    if (lid === undefined || !gezien) return;
    const wachtend = new Set<LiveSoort>();
    let klok: ReturnType<typeof setTimeout> | undefined;
    const bij = (soort: LiveSoort): void => {
      wachtend.add(soort);
      klok ??= setTimeout(() => {
        klok = undefined;
        const nu = [...wachtend];
        wachtend.clear();
        for (const l of [...luisteraars.current]) if (l.soorten.some((s) => nu.includes(s))) l.doe();
      }, SAMEN_MS);
    };
    const weerOpen = (): void => ALLE.forEach(bij);
    const sluit = openLijn(BROWSER, { bij, stand: zetOpen, stuk, weerOpen });
    return () => {
      clearTimeout(klok);
      sluit();
    };
  }, [lid, gezien, stuk]);

  const luister = useCallback<Live['luister']>((soorten, doe) => {
    const l = { soorten, doe };
    luisteraars.current.add(l);
    return () => void luisteraars.current.delete(l);
  }, []);
  return useMemo(() => ({ open, luister }), [open, luister]);
}
