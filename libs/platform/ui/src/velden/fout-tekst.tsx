import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { IcoonFout } from '../iconen/icoon-fout';

/** An error: shape, hidden word and colour together. */
export function FoutTekst({ id, children }: { id?: string; children: ReactNode }): ReactNode {
  const teksten = useTeksten();
  return (
    <div className="mb-fout" id={id}>
      <IcoonFout />
      <span>
        <span className="mb-onzichtbaar">{teksten.foutVoor}</span>
        {children}
      </span>
    </div>
  );
}
