import type { ReactNode } from 'react';
import { toonTijd } from '../datum/tonen';
import { klassen } from '../haken/klassen';
import { useTeksten } from '../haken/ui-context';

export interface BewaardProps {
  stand: 'niets' | 'bezig' | 'bewaard' | 'mislukt';
  /** ISO instant of the last save. */
  moment?: string;
}

/** "Bewaard om 10:42": polite line for fields that save themselves. */
export function Bewaard({ stand, moment }: BewaardProps): ReactNode {
  const { bewaard: t } = useTeksten();
  const zin = { niets: '', bezig: t.bezig, bewaard: moment ? t.bewaard(toonTijd(moment)) : '', mislukt: t.mislukt }[
    stand
  ];
  return (
    <div className={klassen('mb-bewaard', stand === 'mislukt' && 'mb-bewaard--mislukt')} aria-live="polite">
      {zin}
    </div>
  );
}
