import { useLingui } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { NietGevonden, usePaginaTitel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Not there, or not for you: one page. */
export function Onvindbaar(): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: t`Niet gevonden` });
  return <NietGevonden />;
}

/** Who updates the list, and who makes the file for the council. The server decides; this only draws the same line. */
export function useMagGereed(): { readonly bijwerken: boolean; readonly uitvoeren: boolean } {
  const rollen = useIk().gekozen?.rollen ?? [];
  const beleid = rollen.includes('BELEIDSMAKER');
  return { bijwerken: beleid, uitvoeren: beleid || rollen.includes('COLLEGE') };
}
