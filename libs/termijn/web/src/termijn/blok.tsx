import { Rij, Stapel } from '@meldbaken/platform/ui';
import { useId, type ReactNode } from 'react';

export interface BlokProps {
  readonly titel: ReactNode;
  /** Right of the title. */
  readonly actie?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page without a surface of its own: round a table or tiles, which bring theirs. */
export function Blok({ titel, actie, children }: BlokProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stapel>
        <Rij uiteen>
          <h2 id={id}>{titel}</h2>
          {actie}
        </Rij>
        {children}
      </Stapel>
    </section>
  );
}
