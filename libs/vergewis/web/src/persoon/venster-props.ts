import type { PersoonDelenFragment } from '@meldbaken/platform/graphql-client';

/** What every window of a file gets. */
export interface PersoonVensterProps {
  readonly d: PersoonDelenFragment;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}
