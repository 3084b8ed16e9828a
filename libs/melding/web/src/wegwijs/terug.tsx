import { Trans, useLingui } from '@lingui/react/macro';
import { IcoonLinks } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Back, above the title. */
export function Terug({ onTerug }: { onTerug: () => void }): ReactNode {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Vorige vraag`}>
      <button type="button" className="mb-knop-als-link" onClick={onTerug}>
        <IcoonLinks maat={16} />
        <Trans>Terug</Trans>
      </button>
    </nav>
  );
}
