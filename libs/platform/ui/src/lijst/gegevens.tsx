import type { ReactNode } from 'react';

export interface Gegeven {
  naam: string;
  waarde: ReactNode;
}

/** Facts as name and value; rows without value fall out. */
export function Gegevens({ rijen }: { rijen: readonly Gegeven[] }): ReactNode {
  return (
    <dl className="mb-gegevens">
      {rijen
        .filter(({ waarde }) => waarde !== null && waarde !== undefined && waarde !== '')
        .map(({ naam, waarde }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
    </dl>
  );
}
