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

/** A page that belongs to this page of the rail: without it, it is not there. The server decides on rows. */
export function AlleenMetMenu({ pad, children }: { readonly pad: string; readonly children: ReactNode }): ReactNode {
  return useIk().menu.some((item) => item.pad === pad) ? children : <Onvindbaar />;
}

/** Keeps the files (HR), and gives waivers (bestuurder). The server decides; this only draws the same line. */
export function useMag(): { readonly vastleggen: boolean; readonly ontheffen: boolean } {
  const rollen = useIk().gekozen?.rollen ?? [];
  return { vastleggen: rollen.includes('HR'), ontheffen: rollen.includes('BESTUURDER') };
}
