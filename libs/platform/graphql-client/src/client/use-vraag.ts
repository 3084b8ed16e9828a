import { use, useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery, type RequestPolicy } from 'urql';
import type { Document, Variabelen } from './document';
import { storingVan, type Storing } from './storing';
import { LiveContext, useLive, type LiveSoort } from '../live/live-context';

/** State of one question to the server. */
export interface Vraag<D> {
  /** The answer; stays while a newer one is fetched. */
  readonly data: D | undefined;
  /** No answer yet. */
  readonly laden: boolean;
  /** There is an answer, and a newer one is on its way (after another filter, for instance). */
  readonly vernieuwt: boolean;
  /** Why there is no (new) answer. */
  readonly storing: Storing | null;
  /** Asks the server again. */
  readonly opnieuw: () => void;
}

export interface VraagKeuzes {
  /** Waits with asking. */
  readonly wacht?: boolean;
  /** Asks again when the page gets the focus, and every so many milliseconds while it is looked at. */
  readonly elkeMs?: number;
  /** Asks again when something of these kinds changed; `elkeMs` is then what is left when the line is not open. */
  readonly live?: readonly LiveSoort[];
}

/** Time alone changes what is shown too (a term that becomes late), so that a page with an open line asks now and then. */
const LIVE_KEER = 5;

/** Asks the server: what is in memory is shown at once, and always fetched anew. */
export function useVraag<D, V extends Variabelen>(
  document: Document<D, V>,
  variabelen: V,
  { wacht = false, elkeMs, live }: VraagKeuzes = {},
): Vraag<D> {
  const query = useMemo(() => document.toString(), [document]);
  const [antwoord, voer] = useQuery<D, Variabelen>({
    query,
    variables: variabelen,
    pause: wacht,
    requestPolicy: 'cache-and-network',
  });
  const vraag = useCallback((requestPolicy: RequestPolicy) => voer({ requestPolicy }), [voer]);
  const open = use(LiveContext)?.open === true && live !== undefined;
  useHerhaling(wacht || elkeMs === undefined ? undefined : open ? elkeMs * LIVE_KEER : elkeMs, vraag);
  const opnieuw = useCallback(() => vraag('network-only'), [vraag]);
  useLive(wacht ? undefined : live, opnieuw);
  const storing = storingVan(antwoord.error);
  // A lost connection does not take away what was on the screen; any other fault does.
  const [goed, zetGoed] = useState<D>();
  if (!storing && antwoord.data !== undefined && antwoord.data !== goed) zetGoed(() => antwoord.data);
  const data = storing ? (storing.soort === 'netwerk' ? goed : undefined) : antwoord.data;
  return {
    data,
    laden: !storing && data === undefined && !wacht,
    vernieuwt: data !== undefined && (antwoord.fetching || antwoord.stale),
    storing,
    opnieuw,
  };
}

function useHerhaling(elkeMs: number | undefined, vraag: (beleid: RequestPolicy) => void): void {
  useEffect(() => {
    if (elkeMs === undefined) return;
    const zichtbaar = (): void => {
      if (document.visibilityState === 'visible') vraag('network-only');
    };
    const klok = setInterval(zichtbaar, elkeMs);
    window.addEventListener('focus', zichtbaar);
    document.addEventListener('visibilitychange', zichtbaar);
    return () => {
      clearInterval(klok);
      window.removeEventListener('focus', zichtbaar);
      document.removeEventListener('visibilitychange', zichtbaar);
    };
  }, [elkeMs, vraag]);
}
