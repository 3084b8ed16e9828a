import {
  useVraag,
  type Vraag,
  type ZaakDelenFragment,
  type ZaakWerkDelenFragment,
  type ZaakWerkQuery,
} from '@meldbaken/platform/graphql-client';
import { useMemo, useState } from 'react';
import { ZaakWerkDocument } from './inspectie.graphql';

export interface Werk {
  readonly vraag: Vraag<ZaakWerkQuery>;
  readonly werk: ZaakWerkDelenFragment | null;
  /** Which form stands open. */
  readonly open: string | null;
  readonly zetOpen: (code: string | null) => void;
  /** Done: read the case and the work again, and close the form. */
  readonly klaar: () => void;
  readonly mag: (handeling: string) => boolean;
}

/** The inspectie's own work on this case; every part of the page asks the same question, which goes out once. */
export function useWerk(zaak: ZaakDelenFragment, opnieuw: () => void): Werk {
  const vraag = useVraag(
    ZaakWerkDocument,
    useMemo(() => ({ id: zaak.id }), [zaak.id]),
  );
  const [open, zetOpen] = useState<string | null>(null);
  const werk = vraag.data?.zaakWerk ?? null;
  const klaar = (): void => {
    zetOpen(null);
    opnieuw();
    vraag.opnieuw();
  };
  return { vraag, werk, open, zetOpen, klaar, mag: (h) => werk?.magHandelingen.includes(h) ?? false };
}
