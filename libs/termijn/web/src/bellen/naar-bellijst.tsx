import { Trans } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { KnopLink } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** The way to the phone list, for who has one. The server guards it; this only spares others the button. */
export function NaarBellijst(): ReactNode {
  const rollen = useIk().gekozen?.rollen ?? [];
  if (!rollen.includes('BESTUURDER') && !rollen.includes('AANDACHTSFUNCTIONARIS')) return null;
  return (
    <KnopLink variant="twee" href="/termijnen/bellen">
      <Trans>Bellijst</Trans>
    </KnopLink>
  );
}
