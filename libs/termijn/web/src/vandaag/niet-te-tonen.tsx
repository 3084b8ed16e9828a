import { Trans, useLingui } from '@lingui/react/macro';
import type { Storing } from '@meldbaken/platform/graphql-client';
import { Bericht, Knop } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

interface NietTeTonenProps {
  readonly storing: Storing;
  /** Time of what still stands on the page; null when nothing does. */
  readonly stand: string | null;
  readonly onOpnieuw: () => void;
}

/** No answer about terms is never shown as 'nothing to do'. */
export function NietTeTonen({ storing, stand, onOpnieuw }: NietTeTonenProps): ReactNode {
  const { t } = useLingui();
  const { kenmerk } = storing;
  return (
    <Bericht
      soort="fout"
      titel={t`We kunnen de termijnen nu niet tonen. Ga niet uit van nul.`}
      actie={
        <Knop variant="twee" onClick={onOpnieuw}>
          <Trans>Probeer het nog eens</Trans>
        </Knop>
      }
    >
      {stand !== null && <Trans>Hieronder staat de laatste stand: {stand} uur.</Trans>}{' '}
      {kenmerk !== null && <Trans>Bel of mail ons als het weer misgaat. Noem dan code {kenmerk}.</Trans>}
    </Bericht>
  );
}
