import type { ReactNode } from 'react';
import { StatusChip, type StatusSoort } from '../ernst/status-chip';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';

/** State of a step, by the codes of the server. */
export type Stand = 'NOG_NIET' | 'LOOPT' | 'AFGEROND' | 'NIET_VAN_TOEPASSING';

export interface Taak {
  id: string;
  titel: ReactNode;
  /** Without it the step is not open to this person. */
  href?: string;
  stand: Stand;
  /** What is open: "2 van 5 onderdelen". */
  bij?: ReactNode;
  /** An `ErnstChip` with its rest, when a term runs. */
  termijn?: ReactNode;
}

export interface TakenlijstProps {
  taken: readonly Taak[];
  label?: string;
}

const SOORT: Record<Stand, StatusSoort> = {
  NOG_NIET: 'rand',
  LOOPT: 'info',
  AFGEROND: 'gelukt',
  NIET_VAN_TOEPASSING: 'rust',
};

/** Steps with their state. Order is advice: none is locked by another. */
export function Takenlijst({ taken, label }: TakenlijstProps): ReactNode {
  const { stand } = useTeksten();
  return (
    <ol className="mb-taken" aria-label={label}>
      {taken.map((taak) => (
        <li key={taak.id}>
          <div className="mb-taken__tekst">
            {taak.href ? <Anker href={taak.href}>{taak.titel}</Anker> : <span>{taak.titel}</span>}
            {(taak.bij || taak.termijn) && (
              <div className="mb-taken__bij">
                {taak.bij}
                {taak.termijn}
              </div>
            )}
          </div>
          <StatusChip soort={SOORT[taak.stand]}>{stand[taak.stand]}</StatusChip>
        </li>
      ))}
    </ol>
  );
}
