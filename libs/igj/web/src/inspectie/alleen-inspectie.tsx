import { Trans } from '@lingui/react/macro';
import { StatusChip } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';
import { useInstantie } from '../wmo/instantie';

/** The border: nothing under this reaches the provider. */
export function AlleenInspectie(): ReactNode {
  return (
    <div>
      <StatusChip soort="notitie">
        {useInstantie() === 'WMO' ? (
          <Trans>Dit zien alleen de toezichthouders kwaliteit</Trans>
        ) : (
          <Trans>Dit ziet alleen de inspectie</Trans>
        )}
      </StatusChip>
    </div>
  );
}

/** The other side of the border: this travels. */
export function ZietDeAanbieder(): ReactNode {
  return (
    <div>
      <StatusChip soort="info">
        <Trans>Dit ziet de aanbieder</Trans>
      </StatusChip>
    </div>
  );
}
