import type { Fout } from '@meldbaken/platform/ui';
import type { Antwoorden } from './concept';

/** What every question page gets. */
export interface VraagProps {
  readonly antwoorden: Antwoorden;
  readonly zet: (deel: Partial<Antwoorden>) => void;
  readonly fouten: readonly Fout[];
  /** Something was typed that we cannot read (a date): the page may not go on. */
  readonly onLeesfout: (veld: string, bericht: string | null) => void;
}
