import { useState, type ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Knop } from '../knoppen/knop';
import { Tekst, type TekstProps } from './tekst';

export type WachtwoordProps = Omit<TekstProps, 'type' | 'naast' | 'onder'>;

/** A password that may be pasted and looked at (WCAG 3.3.8). Give `autoComplete` "current-password" or "new-password". */
export function Wachtwoord({ autoComplete = 'current-password', ...rest }: WachtwoordProps): ReactNode {
  const teksten = useTeksten();
  const [open, zet] = useState(false);
  return (
    <Tekst
      {...rest}
      type={open ? 'text' : 'password'}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      naast={
        <Knop variant="twee" onClick={() => zet(!open)}>
          {open ? teksten.verberg : teksten.toon}
          <span className="mb-onzichtbaar"> {teksten.hetWachtwoord}</span>
        </Knop>
      }
      onder={
        <div className="mb-onzichtbaar" aria-live="polite">
          {open ? teksten.wachtwoordStaatOpen : ''}
        </div>
      }
    />
  );
}
