import { Trans } from '@lingui/react/macro';
import { dagInWoorden } from '@meldbaken/platform/waarden';
import type { BerichtRegelFragment } from '@meldbaken/platform/graphql-client';
import { Moment } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface BerichtenLijstProps {
  readonly berichten: readonly BerichtRegelFragment[];
  /** Who looks: own messages stand at the right. */
  readonly ik: 'MELDER' | 'BEHANDELAAR';
}

/** A conversation, newest last. Of a reporter with a code only the day is known. */
export function BerichtenLijst({ berichten, ik }: BerichtenLijstProps): ReactNode {
  return (
    <ol className="mb-gesprek">
      {berichten.map((b) => (
        <li key={b.id} className={b.van === ik ? 'mb-gesprek__eigen' : undefined}>
          <p className="mb-bij">
            <Wie bericht={b} ik={ik} />
            {' · '}
            {b.op === null ? dagInWoorden(b.dag) : <Moment moment={b.op} />}
          </p>
          <p className="mb-gesprek__tekst">{b.tekst}</p>
        </li>
      ))}
    </ol>
  );
}

function Wie({ bericht, ik }: { bericht: BerichtRegelFragment; ik: BerichtenLijstProps['ik'] }): ReactNode {
  if (bericht.van === 'MELDER') return ik === 'MELDER' ? <Trans>U</Trans> : <Trans>De melder</Trans>;
  return bericht.door ?? <Trans>Wij</Trans>;
}
