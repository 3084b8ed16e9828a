import { Trans } from '@lingui/react/macro';
import { KnopLink } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** From the list to the rules behind it. */
export function NaarCatalogus(): ReactNode {
  return (
    <KnopLink variant="twee" href="/termijnen/catalogus">
      <Trans>Alle termijnen</Trans>
    </KnopLink>
  );
}
