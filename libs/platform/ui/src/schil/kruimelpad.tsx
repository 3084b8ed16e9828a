import type { ReactNode } from 'react';
import { useTeksten } from '../haken/ui-context';
import { Anker } from '../knoppen/anker';

export interface Kruimel {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}

/** The way up from a page on the third level. */
export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }): ReactNode {
  const { schil } = useTeksten();
  return (
    <nav className="mb-kruimels" aria-label={schil.kruimels}>
      <ol>
        {kruimels.map(({ label, href }) => (
          <li key={label}>{href ? <Anker href={href}>{label}</Anker> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
