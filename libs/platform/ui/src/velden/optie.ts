import type { ReactNode } from 'react';

/** One answer that may be chosen. */
export interface Optie {
  waarde: string;
  label: ReactNode;
  /** A second, softer line. */
  hint?: ReactNode;
}
