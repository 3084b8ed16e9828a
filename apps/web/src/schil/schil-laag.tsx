import { useSessie } from '@meldbaken/platform/graphql-client';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { aanmeldPad } from '../routes/paden';
import { Binnen } from './binnen';

/** Frame of every screen behind the login. The server guards the data; this only spares a visitor an empty page. */
export default function SchilLaag(): ReactNode {
  const { ik, opnieuw } = useSessie();
  const { pathname, searchStr: search } = useRouterState({ select: (staat) => staat.location });
  const buiten = !ik?.gekozen;
  useEffect(() => {
    if (buiten) opnieuw(aanmeldPad({ pathname, search }));
  }, [buiten, opnieuw, pathname, search]);
  return ik?.gekozen && <Binnen ik={ik} lid={ik.gekozen} pad={pathname} />;
}
