import { Trans, useLingui } from '@lingui/react/macro';
import { Bericht, FoutVanOns, Knop } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import type { Storing } from '../client/storing';

export interface StoringBerichtProps {
  readonly storing: Storing | null;
  /** Does the same again; the same `sleutel`, so nothing is doubled. */
  readonly onOpnieuw?: () => void;
}

/** Why there is no answer, and the way on. What was typed stays. */
export function StoringBericht({ storing, onOpnieuw }: StoringBerichtProps): ReactNode {
  const { t } = useLingui();
  if (!storing || storing.soort === 'sessie') return null;
  if (storing.soort === 'server') return <FoutVanOns code={storing.kenmerk ?? undefined} onOpnieuw={onOpnieuw} />;
  const netwerk = storing.soort === 'netwerk';
  return (
    <Bericht
      soort="fout"
      titel={netwerk ? t`Er is nu geen verbinding` : undefined}
      actie={
        onOpnieuw && (
          <Knop variant="twee" onClick={onOpnieuw}>
            <Trans>Probeer het nog eens</Trans>
          </Knop>
        )
      }
    >
      {netwerk ? <Trans>Wat u invulde, staat er nog. Er is niets dubbel verstuurd.</Trans> : storing.bericht}
    </Bericht>
  );
}
