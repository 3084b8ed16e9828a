import { createContext, use, useEffect } from 'react';

/** What may have changed. The server says no more than this. */
export type LiveSoort = 'termijnen' | 'berichten';

export interface Live {
  /** The line is open: asking every minute is then not needed. */
  readonly open: boolean;
  /** Calls back when something of this kind changed. Gives the way to stop listening. */
  readonly luister: (soorten: readonly LiveSoort[], doe: () => void) => () => void;
}

/** Null outside the session: nothing is live there. */
export const LiveContext = createContext<Live | null>(null);

/** Does this when something of these kinds changed. Give a list that stays the same. */
export function useLive(soorten: readonly LiveSoort[] | undefined, doe: () => void): void {
  const luister = use(LiveContext)?.luister;
  useEffect(() => (soorten && luister ? luister(soorten, doe) : undefined), [soorten, luister, doe]);
}
