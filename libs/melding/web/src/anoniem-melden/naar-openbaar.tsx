import { Trans } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { Link } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** The way to the settings of the public form, for who decides on it; the server decides, this only draws the same line. */
export function NaarOpenbaar(): ReactNode {
  const rollen = useIk().gekozen?.rollen ?? [];
  if (!rollen.some((rol) => rol === 'BESTUURDER' || rol === 'BELEIDSMAKER')) return null;
  return (
    <p>
      <Link href="/instellingen/anoniem-melden">
        <Trans>Openbaar formulier en anoniem melden instellen</Trans>
      </Link>
    </p>
  );
}
