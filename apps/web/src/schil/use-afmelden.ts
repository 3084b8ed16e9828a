import {
  AfmeldenDocument,
  storingVan,
  useSessie,
  wisConcepten,
  type Storing,
} from '@meldbaken/platform/graphql-client';
import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { AANMELDEN } from '../routes/paden';

interface Afmelden {
  readonly voer: () => void;
  readonly storing: Storing | null;
}

/** Logs out. Only when the server confirms it does the app say so: a session that lives on must not look ended. */
export function useHandelingAfmelden(): Afmelden {
  const client = useClient();
  const { opnieuw } = useSessie();
  const [storing, zet] = useState<Storing | null>(null);
  const voer = useCallback(async () => {
    const antwoord = await client.mutation(AfmeldenDocument.toString(), {}).toPromise();
    const mis = storingVan(antwoord.error);
    if (mis && mis.soort !== 'sessie') {
      zet(mis);
      return;
    }
    wisConcepten();
    opnieuw(AANMELDEN);
  }, [client, opnieuw]);
  return { voer: useCallback(() => void voer(), [voer]), storing };
}
