import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Document, Variabelen } from '../client/document';
import { storingVan, type Storing } from '../client/storing';

/** Data of a mutation that names its one field `uitkomst`. */
export interface MetUitkomst<U> {
  readonly uitkomst: U;
}

export interface Handeling<U, V> {
  /** Carries it out. Gives the outcome (also a refusal), or null when there was no answer. */
  readonly voer: (variabelen: V) => Promise<U | null>;
  /** The same once more, with the same variables and so the same `sleutel`. */
  readonly opnieuw: () => Promise<U | null>;
  readonly bezig: boolean;
  /** The last outcome; look at `__typename`. */
  readonly uitkomst: U | null;
  /** There was no answer: what was typed stays, offer `opnieuw`. */
  readonly storing: Storing | null;
  /** Forgets outcome and storing, for instance when the form changes. */
  readonly wis: () => void;
}

interface Staat<U> {
  readonly bezig: boolean;
  readonly uitkomst: U | null;
  readonly storing: Storing | null;
}

const RUST = { bezig: false, uitkomst: null, storing: null };

/**
 * An act on the server. Write the mutation with its field named `uitkomst`:
 * `mutation X(...) { uitkomst: meldingIndienen(...) { __typename ... } }`.
 */
export function useHandeling<U, V extends Variabelen>(document: Document<MetUitkomst<U>, V>): Handeling<U, V> {
  const client = useClient();
  const query = useMemo(() => document.toString(), [document]);
  const [staat, zet] = useState<Staat<U>>(RUST);
  const laatste = useRef<V>(undefined);
  const loopt = useRef(false);

  const voer = useCallback(
    async (variabelen: V): Promise<U | null> => {
      // A second press while the first is on its way is the same press.
      if (loopt.current) return null;
      loopt.current = true;
      laatste.current = variabelen;
      zet((s) => ({ ...s, bezig: true, storing: null }));
      const antwoord = await client.mutation<MetUitkomst<U>, Variabelen>(query, variabelen).toPromise();
      loopt.current = false;
      const uitkomst = antwoord.data?.uitkomst ?? null;
      zet({ bezig: false, uitkomst, storing: uitkomst === null ? storingVan(antwoord.error) : null });
      return uitkomst;
    },
    [client, query],
  );
  const opnieuw = useCallback(async () => (laatste.current === undefined ? null : voer(laatste.current)), [voer]);
  const wis = useCallback(() => zet(RUST), []);
  return { ...staat, voer, opnieuw, wis };
}
