import type { ReactNode } from 'react';

export interface LeegProps {
  /** Why there is nothing. */
  titel: ReactNode;
  /** What now. */
  wat?: ReactNode;
  /** One button or link. */
  actie?: ReactNode;
}

/** An empty place: one line why, one line what now, one button. */
export function Leeg({ titel, wat, actie }: LeegProps): ReactNode {
  return (
    <div className="mb-leeg">
      <p className="mb-leeg__titel">{titel}</p>
      {wat && <p className="mb-leeg__wat">{wat}</p>}
      {actie}
    </div>
  );
}
