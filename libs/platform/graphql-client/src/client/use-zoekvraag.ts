import { useCallback, useMemo } from 'react';
import { useClient } from 'urql';
import type { Document, Variabelen } from './document';

/** Asks once and gives back the answer: for fields that search while typing. Nothing of it is kept. */
export function useZoekvraag<D, V extends Variabelen>(document: Document<D, V>): (variabelen: V) => Promise<D> {
  const client = useClient();
  const query = useMemo(() => document.toString(), [document]);
  return useCallback(
    async (variabelen: V) => {
      const antwoord = await client
        .query<D, Variabelen>(query, variabelen, { requestPolicy: 'network-only' })
        .toPromise();
      if (antwoord.data === undefined) throw antwoord.error ?? new Error('no answer');
      return antwoord.data;
    },
    [client, query],
  );
}
