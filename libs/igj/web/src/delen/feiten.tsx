import { Bij, Stapel, type Gegeven } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Facts under each other, for a narrow column where `Gegevens` has no room for two. */
export function Feiten({ rijen }: { rijen: readonly Gegeven[] }): ReactNode {
  return (
    <Stapel>
      {rijen.map(({ naam, waarde }) => (
        <dl key={naam}>
          <dt>
            <Bij>{naam}</Bij>
          </dt>
          <dd>{waarde}</dd>
        </dl>
      ))}
    </Stapel>
  );
}
