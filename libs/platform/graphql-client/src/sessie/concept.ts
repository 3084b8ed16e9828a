import { useCallback, useEffect, useState } from 'react';
import { useSessie } from './sessie-context';

/**
 * Texts that are being written, in the memory of this tab only. They outlive a lost session, so that somebody who must
 * log in again in the middle of a report loses nothing; they belong to one lidmaatschap and are gone after logging out,
 * after another login and with the tab.
 */
const concepten = new Map<string, unknown>();

const sleutelVan = (lidmaatschapId: string, naam: string): string => `${lidmaatschapId} ${naam}`;

/** Forgets all texts, or all but those of one lidmaatschap. */
export function wisConcepten(behalveVan?: string): void {
  for (const sleutel of concepten.keys()) {
    if (behalveVan === undefined || !sleutel.startsWith(`${behalveVan} `)) concepten.delete(sleutel);
  }
}

type Zet<T> = (wijzig: (oud: T) => T) => void;

/** `useState` that survives a forced login. `wis` when the text was sent or thrown away. */
export function useConcept<T>(
  naam: string,
  begin: () => T,
  isT: (waarde: unknown) => waarde is T,
): readonly [T, Zet<T>, () => void] {
  const { ik } = useSessie();
  const sleutel = sleutelVan(ik?.gekozen?.id ?? '', naam);
  const [waarde, zet] = useState<T>(() => {
    const bewaard = concepten.get(sleutel);
    return isT(bewaard) ? bewaard : begin();
  });
  const [weg, zetWeg] = useState(false);
  useEffect(() => {
    if (weg) concepten.delete(sleutel);
    else concepten.set(sleutel, waarde);
  }, [sleutel, waarde, weg]);
  const wijzig = useCallback<Zet<T>>((f) => {
    zetWeg(false);
    zet(f);
  }, []);
  return [waarde, wijzig, useCallback(() => zetWeg(true), [])];
}
