import type { PersoonRijFragment } from '@meldbaken/platform/graphql-client';
import { useCallback, useMemo, useState } from 'react';
import type { Keuzevak } from './personen-kolommen';

/** The server takes so many at once. */
export const HOOGSTENS = 500;

export interface Keuze {
  /** Everybody who is ticked, also on other pages. */
  readonly mensen: readonly PersoonRijFragment[];
  readonly vak: Keuzevak;
  readonly kiesAlle: (rijen: readonly PersoonRijFragment[]) => void;
  readonly wis: () => void;
}

/** Who is ticked. Going to another page or filter keeps it, until it is cleared. */
export function useKeuze(): Keuze {
  const [mensen, zet] = useState<readonly PersoonRijFragment[]>([]);
  const wissel = useCallback(
    (rij: PersoonRijFragment) =>
      zet((al) => (al.some((m) => m.id === rij.id) ? al.filter((m) => m.id !== rij.id) : [...al, rij])),
    [],
  );
  const kiesAlle = useCallback(
    (rijen: readonly PersoonRijFragment[]) =>
      zet((al) => [...al, ...rijen.filter((r) => !al.some((m) => m.id === r.id))].slice(0, HOOGSTENS)),
    [],
  );
  const vak = useMemo(() => ({ gekozen: new Set(mensen.map((m) => m.id)), wissel }), [mensen, wissel]);
  return { mensen, vak, kiesAlle, wis: useCallback(() => zet([]), []) };
}
