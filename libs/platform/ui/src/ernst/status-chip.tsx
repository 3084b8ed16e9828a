import type { ReactNode } from 'react';
import { klassen } from '../haken/klassen';

export type StatusSoort = 'rust' | 'rand' | 'info' | 'gelukt' | 'waarschuwing' | 'fout' | 'notitie';

export interface StatusChipProps {
  /** `rust` grey, `rand` outlined; the word carries the meaning, the colour only helps. */
  soort?: StatusSoort;
  children: ReactNode;
}

/** A state in a word, such as "In behandeling" or "Loopt". For terms: `ErnstChip`. */
export function StatusChip({ soort = 'rust', children }: StatusChipProps): ReactNode {
  return <span className={klassen('mb-chip', soort !== 'rust' && `mb-chip--${soort}`)}>{children}</span>;
}
