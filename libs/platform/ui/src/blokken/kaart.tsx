import { useId, type ReactNode } from 'react';
import { klassen } from '../haken/klassen';

export interface KaartProps {
  /** With a title the card is a section with that name. */
  titel?: ReactNode;
  niveau?: 2 | 3;
  /** Stands right of the title. */
  actie?: ReactNode;
  /** Violet surface: own notes. */
  notitie?: boolean;
  children: ReactNode;
}

/** A white surface round things that belong together. */
export function Kaart({ titel, niveau = 2, actie, notitie, children }: KaartProps): ReactNode {
  const id = useId();
  const Titel = niveau === 2 ? 'h2' : 'h3';
  const klasse = klassen('mb-kaart', notitie && 'mb-kaart--notitie');
  if (!titel) return <div className={klasse}>{children}</div>;
  return (
    <section className={klasse} aria-labelledby={id}>
      <div className="mb-kaart__kop">
        <Titel id={id}>{titel}</Titel>
        {actie}
      </div>
      {children}
    </section>
  );
}
