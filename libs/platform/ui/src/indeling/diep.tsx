import type { ReactNode } from 'react';

const DIEPST = 3;

/** Indents the name of something in a tree; deeper than three steps all look alike. */
export function Diep({ niveau, children }: { niveau: number; children: ReactNode }): ReactNode {
  return <span className={`mb-diep mb-diep--${Math.min(niveau, DIEPST)}`}>{children}</span>;
}
