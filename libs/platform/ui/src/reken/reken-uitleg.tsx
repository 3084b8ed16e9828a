import type { ReactNode } from 'react';
import { Uitklap } from '../blokken/uitklap';
import { useTeksten } from '../haken/ui-context';
import { Bij, Lopend, Stapel } from '../indeling/indeling';
import { Datum } from '../indeling/moment';
import { getoondeDagen, type GetoondeDag, type Rekendag } from './dag-tekst';

export interface RekenUitlegProps {
  readonly zinnen: readonly string[];
  readonly dagen: readonly Rekendag[];
  /** Shows each day at once instead of behind a line. */
  readonly dagenOpen?: boolean;
}

/** The sum of a term: in sentences, and day by day for who wants to check it. */
export function RekenUitleg({ zinnen, dagen, dagenOpen = false }: RekenUitlegProps): ReactNode {
  const { reken } = useTeksten();
  return (
    <Stapel>
      <Lopend>
        {zinnen.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </Lopend>
      {dagen.length > 0 && (
        <Uitklap titel={reken.elkeDag} open={dagenOpen}>
          <Dagen dagen={getoondeDagen(dagen)} />
        </Uitklap>
      )}
    </Stapel>
  );
}

function Dagen({ dagen }: { dagen: readonly GetoondeDag[] }): ReactNode {
  const { reken } = useTeksten();
  return (
    <ul className="mb-cijfers">
      {dagen.map(({ datum, reden, telling }) => (
        <li key={datum}>
          <Datum datum={datum} stijl="middel" />: {telling === 'TELT' ? <strong>{reden}</strong> : reden}
          {reken.telling[telling] !== '' && `, ${reken.telling[telling]}`}
        </li>
      ))}
    </ul>
  );
}

export interface BronProps {
  readonly bron: string;
  readonly wetOfBeleid: string;
  readonly versie: number;
}

/** Where a rule comes from, and whether it is law or an agreement. */
export function Bron({ bron, wetOfBeleid, versie }: BronProps): ReactNode {
  const { reken } = useTeksten();
  return (
    <p>
      <strong>{wetOfBeleid}</strong>
      <Bij>{reken.bron(bron, versie)}</Bij>
    </p>
  );
}
