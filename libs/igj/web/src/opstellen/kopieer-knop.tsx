import { Trans, useLingui } from '@lingui/react/macro';
import { Bij, Knop } from '@meldbaken/platform/ui';
import { useState, type ReactNode } from 'react';

interface KopieerKnopProps {
  readonly tekst: string;
  /** What is copied, for who hears the page. */
  readonly wat?: string;
}

/** Copies a text; says whether it worked. */
export function KopieerKnop({ tekst, wat }: KopieerKnopProps): ReactNode {
  const { t } = useLingui();
  const [gelukt, zet] = useState<boolean | null>(null);
  const kopieer = (): void => {
    navigator.clipboard.writeText(tekst).then(
      () => zet(true),
      () => zet(false),
    );
  };
  return (
    <>
      <Knop
        variant="klein"
        aria-label={wat === undefined ? undefined : gelukt === true ? t`Gekopieerd: ${wat}` : t`Kopieer: ${wat}`}
        onClick={kopieer}
      >
        {gelukt === true ? <Trans>Gekopieerd</Trans> : <Trans>Kopieer</Trans>}
      </Knop>
      {gelukt === false && (
        <Bij>
          <Trans>Kopiëren lukte niet. Kies de tekst en kopieer die zelf.</Trans>
        </Bij>
      )}
    </>
  );
}
