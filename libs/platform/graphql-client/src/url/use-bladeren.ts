import type { PaginerenProps } from '@meldbaken/platform/ui';
import { useState } from 'react';

export interface BladerenKeuzes {
  /** Cursor after which this page begins; undefined on the first page. */
  readonly na: string | undefined;
  /** Goes to another page: in the address for lists ordered by time, in memory where the cursor would carry a name. */
  readonly zet: (na: string | undefined) => void;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
}

/** Steps for `Pagineren`. The server only pages forward: the way back is remembered here, else it leads to the first page. */
export function useBladeren({ na, zet, pageInfo }: BladerenKeuzes): Pick<PaginerenProps, 'vorige' | 'volgende'> {
  const [spoor, zetSpoor] = useState<readonly string[]>([]);
  const terug = (): void => {
    zetSpoor(spoor.slice(0, -1));
    zet(spoor.at(-1));
  };
  const verder = (naar: string): void => {
    zetSpoor(na === undefined ? [] : [...spoor, na]);
    zet(naar);
  };
  const einde = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return {
    vorige: na === undefined ? undefined : { onClick: terug },
    volgende: einde === null ? undefined : { onClick: () => verder(einde) },
  };
}
