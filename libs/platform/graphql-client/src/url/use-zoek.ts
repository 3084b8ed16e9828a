import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';

/** What stands behind the question mark, as text per name. */
export type Zoekdelen = Readonly<Record<string, string | undefined>>;

type Zet<T> = (deel: Partial<Record<keyof T, string | undefined>>, keuze?: { readonly vervang?: boolean }) => void;

function alsTekst(ruw: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ruw).flatMap(([naam, w]) =>
      typeof w === 'string' || typeof w === 'number' ? [[naam, String(w)]] : [],
    ),
  );
}

/**
 * State of a list in the address: filter, sort, page. `lees` keeps known codes only and drops all else; never put a name
 * or free text here, an address ends up in logs and histories. Changing anything but `na` starts at the first page.
 */
export function useZoek<T extends Zoekdelen>(lees: (ruw: Zoekdelen) => T): readonly [T, Zet<T>] {
  const ruw: Record<string, unknown> = useSearch({ strict: false });
  const navigeer = useNavigate();
  const zoek = useMemo(() => lees(alsTekst(ruw)), [lees, ruw]);
  const zet = useCallback<Zet<T>>(
    (deel, { vervang = false } = {}) => {
      const samen = { ...zoek, ...('na' in deel ? {} : { na: undefined }), ...deel };
      const search = Object.fromEntries(Object.entries(samen).filter(([, w]) => w !== undefined && w !== ''));
      void navigeer({ to: '.', search, replace: vervang, resetScroll: false });
    },
    [navigeer, zoek],
  );
  return [zoek, zet];
}

/** The value when it is one of the codes. */
export function alsCode<C extends string>(waarde: string | undefined, codes: readonly C[]): C | undefined {
  return codes.find((code) => code === waarde);
}
