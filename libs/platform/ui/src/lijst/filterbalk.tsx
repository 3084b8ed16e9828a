import type { SyntheticEvent, ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Knop } from '../knoppen/knop';

export interface FilterbalkProps {
  /** Name of the bar for who does not see it. */
  label?: string;
  /** `Tekst` and `Keuze` fields. */
  children: ReactNode;
  /** Clears all; shown only when `gekozen`. */
  onWis?: () => void;
  gekozen?: boolean;
  onZoek?: () => void;
}

/** Search and filters above a list. The choices stand in the URL, as codes. */
export function Filterbalk({ label, children, onWis, gekozen, onZoek }: FilterbalkProps): ReactNode {
  const { filter } = useTeksten();
  const zoek = (e: SyntheticEvent): void => {
    e.preventDefault();
    onZoek?.();
  };
  return (
    <form role="search" aria-label={label ?? filter.label} className="mb-filterbalk" onSubmit={zoek} autoComplete="off">
      {children}
      {onWis && gekozen && (
        <Knop variant="kaal" onClick={onWis}>
          {filter.wis}
        </Knop>
      )}
    </form>
  );
}
