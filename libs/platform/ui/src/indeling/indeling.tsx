import type { ReactNode } from 'react';
import { klassen } from '../haken/klassen';

/* Layout, so that screens need no class and no style of their own. */

export interface StapelProps {
  /** 8, 16, 24 or 36 px between the parts. */
  ruimte?: 'dicht' | 'gewoon' | 'ruim' | 'blok';
  children: ReactNode;
}

/** Parts under each other. */
export function Stapel({ ruimte = 'gewoon', children }: StapelProps): ReactNode {
  return <div className={klassen('mb-stapel', ruimte !== 'gewoon' && `mb-stapel--${ruimte}`)}>{children}</div>;
}

export interface RijProps {
  /** First part left, last part right. */
  uiteen?: boolean;
  boven?: boolean;
  children: ReactNode;
}

/** Parts next to each other, going on the next line when narrow. */
export function Rij({ uiteen, boven, children }: RijProps): ReactNode {
  return <div className={klassen('mb-rij', uiteen && 'mb-rij--uiteen', boven && 'mb-rij--boven')}>{children}</div>;
}

export interface KolommenProps {
  /** Right column; under the first on a narrow screen. */
  zij: ReactNode;
  /** Two equal columns instead of two to one. */
  gelijk?: boolean;
  /** The right column stays in view. */
  zijBlijft?: boolean;
  children: ReactNode;
}

/** A main column and one beside it. */
export function Kolommen({ zij, gelijk, zijBlijft, children }: KolommenProps): ReactNode {
  return (
    <div className={klassen('mb-kolommen', gelijk && 'mb-kolommen--gelijk')}>
      <div className="mb-stapel mb-stapel--ruim">{children}</div>
      <div className={klassen('mb-stapel mb-stapel--ruim', zijBlijft && 'mb-kolommen__blijft')}>{zij}</div>
    </div>
  );
}

/** Running text of readable length. */
export function Lopend({ children }: { children: ReactNode }): ReactNode {
  return <div className="mb-lopend">{children}</div>;
}

/** A second, softer line under something, as in table cells. */
export function Bij({ children }: { children: ReactNode }): ReactNode {
  return <span className="mb-bij">{children}</span>;
}

/** Text for who hears the page. */
export function Onzichtbaar({ children }: { children: ReactNode }): ReactNode {
  return <span className="mb-onzichtbaar">{children}</span>;
}
