import { useZoekvraag } from '@meldbaken/platform/graphql-client';
import type { ZoekOptie } from '@meldbaken/platform/ui';
import { useCallback } from 'react';
import { CollegasKiezenDocument } from './herinneringen.graphql';

/** Searches colleagues for a `Zoekkeuze`: name, and under it the function. */
export function useCollegasZoeken(): (tekst: string) => Promise<ZoekOptie[]> {
  const vraag = useZoekvraag(CollegasKiezenDocument);
  return useCallback(
    async (tekst: string) => {
      const { collegasKiezen } = await vraag({ zoek: tekst });
      return collegasKiezen.map(({ id, naam, functie }) => ({ id, label: naam, bij: functie ?? '' }));
    },
    [vraag],
  );
}
