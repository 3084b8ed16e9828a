import type { MijnBereikQuery } from '@meldbaken/platform/graphql-client';

/** What every section of the page gets. */
export interface SectieProps {
  readonly bereik: MijnBereikQuery;
  /** Asks the server again after something was kept. */
  readonly ververs: () => void;
}

export type Afwezigheid = MijnBereikQuery['afwezigheden'][number];
