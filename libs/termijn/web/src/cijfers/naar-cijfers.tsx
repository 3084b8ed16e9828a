import { Trans } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { KnopLink } from '@meldbaken/platform/ui';
import { magCijfersLezen } from '@meldbaken/termijn/model';
import type { ReactNode } from 'react';

/** Under the title of the list: the way to the figures, for who may see them. */
export function NaarCijfers(): ReactNode {
  const { gekozen } = useIk();
  if (!gekozen || !magCijfersLezen(gekozen.organisatie.soort, gekozen.rollen)) return null;
  return (
    <KnopLink variant="twee" href="/termijnen/cijfers">
      <Trans>Cijfers</Trans>
    </KnopLink>
  );
}
