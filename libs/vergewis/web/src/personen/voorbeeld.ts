import type { PersoonRijFragment } from '@meldbaken/platform/graphql-client';
import type { EisStatus } from '@meldbaken/vergewis/contract';

type Mens = Pick<PersoonRijFragment, 'id' | 'naam' | 'functie' | 'eenheid' | 'eisen'>;

export interface Voorbeeld {
  readonly wel: readonly Mens[];
  /** With how the check stands; null: it is not needed here. */
  readonly niet: readonly { readonly mens: Mens; readonly status: EisStatus | null }[];
}

/** What can still be asked, and of what one can be reminded. */
const TE_VRAGEN: readonly EisStatus[] = ['ONTBREEKT', 'VERLOPEN', 'BEZWAAR', 'ONTHEVEN'];
const TE_HERINNEREN: readonly EisStatus[] = ['AANGEVRAAGD'];

/** For whom a check would be asked, and who falls out: shown before the act. */
export function voorbeeldVan(mensen: readonly Mens[], eis: string, herinnering: boolean): Voorbeeld {
  const goed = herinnering ? TE_HERINNEREN : TE_VRAGEN;
  const met = mensen.map((mens) => ({ mens, status: mens.eisen.find((e) => e.code === eis)?.status ?? null }));
  return {
    wel: met.filter(({ status }) => status !== null && goed.includes(status)).map(({ mens }) => mens),
    niet: met.filter(({ status }) => status === null || !goed.includes(status)),
  };
}
