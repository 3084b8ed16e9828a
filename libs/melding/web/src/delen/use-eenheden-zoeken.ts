import { useZoekvraag } from '@meldbaken/platform/graphql-client';
import type { ZoekOptie } from '@meldbaken/platform/ui';
import { useCallback, useRef } from 'react';
import { EenhedenDocument } from '../melden/melden.graphql';

const HOOGSTENS = 50;

/** Searches the units by the words on their way down from the organisation. They are fetched once. */
export function useEenhedenZoeken(): (tekst: string) => Promise<ZoekOptie[]> {
  const vraag = useZoekvraag(EenhedenDocument);
  const antwoord = useRef<ReturnType<typeof vraag>>(undefined);
  return useCallback(
    async (tekst: string) => {
      antwoord.current ??= vraag({});
      try {
        const { eenheden } = await antwoord.current;
        return eenheden
          .filter(({ pad }) => pad.toLowerCase().includes(tekst.toLowerCase()))
          .slice(0, HOOGSTENS)
          .map(({ id, naam, pad }) => ({ id, label: naam, bij: pad === naam ? undefined : pad }));
      } catch (fout) {
        // The field says that searching fails; the next letter asks again.
        antwoord.current = undefined;
        throw fout;
      }
    },
    [vraag],
  );
}
