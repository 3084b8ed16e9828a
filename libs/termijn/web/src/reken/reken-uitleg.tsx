import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, Datum, Lopend, Stapel, Uitklap } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { getoondeDagen, type GetoondeDag, type Rekendag, type Telling } from './dag-tekst';

export interface RekenUitlegProps {
  readonly zinnen: readonly string[];
  readonly dagen: readonly Rekendag[];
  /** Shows each day at once instead of behind a line. */
  readonly dagenOpen?: boolean;
}

/** The sum of a term: in sentences, and day by day for who wants to check it. */
export function RekenUitleg({ zinnen, dagen, dagenOpen = false }: RekenUitlegProps): ReactNode {
  return (
    <Stapel>
      <Lopend>
        {zinnen.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </Lopend>
      {dagen.length > 0 && (
        <Uitklap titel={<Trans>Bekijk elke dag</Trans>} open={dagenOpen}>
          <Dagen dagen={getoondeDagen(dagen)} />
        </Uitklap>
      )}
    </Stapel>
  );
}

function Dagen({ dagen }: { dagen: readonly GetoondeDag[] }): ReactNode {
  const { t } = useLingui();
  const woorden: Readonly<Record<Telling, string>> = {
    BEGIN: t`telt niet mee`,
    TELT: t`telt mee`,
    TELT_NIET: t`telt niet mee`,
    LOOPT_DOOR: t`de termijn loopt door`,
    LAATSTE: '',
  };
  return (
    <ul className="mb-cijfers">
      {dagen.map(({ datum, reden, telling }) => (
        <li key={datum}>
          <Datum datum={datum} stijl="middel" />: {telling === 'TELT' ? <strong>{reden}</strong> : reden}
          {woorden[telling] !== '' && `, ${woorden[telling]}`}
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
  return (
    <p>
      <strong>{wetOfBeleid}</strong>
      <Bij>
        <Trans>
          Bron: {bron}. Versie {versie} van deze regel.
        </Trans>
      </Bij>
    </p>
  );
}
