import type { ZorgsignaalTekstSoort } from '@meldbaken/zorgfraude/contract';
import type { ZorgsignaalDelenFragment } from '@meldbaken/platform/graphql-client';

/** Which window stands open. */
export type Open =
  | { readonly venster: 'wegen' | 'stap' | 'bron' | 'sluiten' | 'heropenen' | 'samenvoegen' | 'splitsen' | 'doorgeven' }
  | { readonly venster: 'collega'; readonly daad: 'toewijzen' | 'betrekken' | 'uitsluiten' }
  | { readonly venster: 'tekst'; readonly soort: ZorgsignaalTekstSoort };

/** What every window of a signal gets. */
export interface VensterProps {
  readonly s: ZorgsignaalDelenFragment;
  readonly onSluit: () => void;
  readonly onKlaar: () => void;
}
