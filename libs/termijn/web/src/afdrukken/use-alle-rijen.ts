import {
  useZoekvraag,
  type TermijnFilter,
  type TermijnRijFragment,
  type TermijnSortering,
} from '@meldbaken/platform/graphql-client';
import { useEffect, useState } from 'react';
import { TermijnenAfdrukkenDocument } from './afdrukken.graphql';

/** More than this nobody prints. */
export const MEEST_OP_PAPIER = 1000;

export interface AlleRijen {
  readonly rijen: readonly TermijnRijFragment[];
  /** Every row is there, or as many as go on paper. */
  readonly klaar: boolean;
  readonly meer: boolean;
  readonly mis: boolean;
}

const BEGIN: AlleRijen = { rijen: [], klaar: false, meer: false, mis: false };

/** All rows of a filter, page after page. */
export function useAlleRijen(filter: TermijnFilter, sorteer: TermijnSortering): AlleRijen {
  const vraag = useZoekvraag(TermijnenAfdrukkenDocument);
  const [staat, zet] = useState(BEGIN);
  useEffect(() => {
    let weg = false;
    const lees = async (): Promise<void> => {
      const rijen: TermijnRijFragment[] = [];
      let after: string | null = null;
      do {
        const { termijnen } = await vraag({ filter, sorteer, after });
        if (weg) return;
        rijen.push(...termijnen.edges.map(({ node }) => node));
        after = termijnen.pageInfo.hasNextPage ? termijnen.pageInfo.endCursor : null;
      } while (after !== null && rijen.length < MEEST_OP_PAPIER);
      zet({ rijen, klaar: true, meer: after !== null, mis: false });
    };
    zet(BEGIN);
    lees().catch(() => {
      if (!weg) zet({ ...BEGIN, mis: true });
    });
    return () => {
      weg = true;
    };
  }, [vraag, filter, sorteer]);
  return staat;
}
