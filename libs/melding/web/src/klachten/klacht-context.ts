import type { KlachtHandeling } from '@meldbaken/melding/model';
import type { KlachtDelenFragment } from '@meldbaken/platform/graphql-client';
import { createContext, use } from 'react';

export type KlachtDeel = KlachtDelenFragment;

/** What can be asked in a window of this page. */
export type KlachtVensterSoort = KlachtHandeling;

export interface KlachtOmgeving {
  readonly klacht: KlachtDeel;
  readonly mag: (handeling: KlachtHandeling) => boolean;
  readonly ververs: () => void;
  readonly gedaan: (zin: string) => void;
  /** Opens the window of an act; for a typed name also which one. */
  readonly open: (venster: KlachtVensterSoort, genoemdeId?: string) => void;
}

export const KlachtContext = createContext<KlachtOmgeving | null>(null);

export function useKlacht(): KlachtOmgeving {
  const omgeving = use(KlachtContext);
  if (!omgeving) throw new Error('useKlacht outside KlachtContext');
  return omgeving;
}
