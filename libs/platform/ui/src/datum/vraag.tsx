import type { ReactNode } from 'react';
import { Knop } from '../knoppen/knop';

export interface VraagProps {
  bericht: string;
  opties: readonly { readonly label: string; readonly kies: () => void }[];
}

/** A text that can mean two things: both are offered, none is chosen for the person. */
export function Vraag({ bericht, opties }: VraagProps): ReactNode {
  return (
    <div className="mb-vraag" role="group" aria-label={bericht}>
      <p aria-live="polite">{bericht}</p>
      <div className="mb-rij">
        {opties.map(({ label, kies }) => (
          <Knop key={label} variant="twee" onClick={kies}>
            {label}
          </Knop>
        ))}
      </div>
    </div>
  );
}
