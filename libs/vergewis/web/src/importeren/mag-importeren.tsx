import { useLingui } from '@lingui/react/macro';
import { useIk } from '@meldbaken/platform/graphql-client';
import { NietGevonden, usePaginaTitel } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** Only HR sees these pages; the server decides, this only draws the same line. */
export function AlleenHr({ children }: { children: ReactNode }): ReactNode {
  const { gekozen } = useIk();
  const hr = gekozen?.organisatie.soort === 'ZORGAANBIEDER' && gekozen.rollen.some((rol) => rol === 'HR');
  return hr ? children : <Onvindbaar />;
}

/** Not there, or not for you: one page. */
export function Onvindbaar(): ReactNode {
  const { t } = useLingui();
  usePaginaTitel({ titel: t`Niet gevonden` });
  return <NietGevonden />;
}
