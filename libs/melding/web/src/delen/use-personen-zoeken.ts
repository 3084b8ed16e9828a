import { useZoekvraag } from '@meldbaken/platform/graphql-client';
import type { ZoekOptie } from '@meldbaken/platform/ui';
import { useCallback } from 'react';
import { PersonenKiezenDocument } from '../melden/melden.graphql';

/** Searches people for a `Zoekkeuze`: name, and under it function and unit. */
export function usePersonenZoeken(): (tekst: string) => Promise<ZoekOptie[]> {
  const vraag = useZoekvraag(PersonenKiezenDocument);
  return useCallback(
    async (tekst: string) => {
      const { personenKiezen } = await vraag({ zoek: tekst });
      return personenKiezen.map(({ id, naam, functie, eenheid }) => ({
        id,
        label: naam,
        bij: [functie, eenheid].filter((deel) => deel).join(', '),
      }));
    },
    [vraag],
  );
}
