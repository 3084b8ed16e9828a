import type { StapNummer } from '@meldbaken/melding/contract';
import { createContext, use } from 'react';

export interface StapOmgeving {
  readonly stap: StapNummer;
  /** Something was kept: the foot of the page and the dossier are asked again, and the time is shown. */
  readonly bewaard: () => void;
}

export const StapContext = createContext<StapOmgeving | null>(null);

/** The step page that a section stands on. */
export function useStap(): StapOmgeving {
  const omgeving = use(StapContext);
  if (!omgeving) throw new Error('useStap outside StapContext');
  return omgeving;
}
