import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import type { Ernst } from './ernst';
import { ErnstVorm } from './ernst-vorm';

export interface ErnstChipProps {
  ernst: Ernst;
  /** Other words than the state's own, for instance "Gehaald, 2 uur te laat". */
  tekst?: string;
}

/** State of a term: shape, word and colour. */
export function ErnstChip({ ernst, tekst }: ErnstChipProps): ReactNode {
  const teksten = useTeksten();
  return (
    <span className={`mb-chip mb-chip--ernst mb-ernst--${ernst}`}>
      <ErnstVorm ernst={ernst} />
      {tekst ?? teksten.ernst[ernst]}
    </span>
  );
}
