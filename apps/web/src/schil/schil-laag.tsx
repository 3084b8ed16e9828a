import { Ga, useSessie } from '@meldbaken/platform/graphql-client';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { aanmeldPad } from '../routes/paden';
import { Binnen } from './binnen';

/** The door of every screen behind the login. The server guards the data; this only spares an empty page. */
export default function SchilLaag(): ReactNode {
  const { ik } = useSessie();
  const plek = useRouterState({ select: (staat) => staat.location });
  if (!ik?.gekozen) {
    return <Ga naar={aanmeldPad({ pathname: plek.pathname, search: plek.searchStr })} />;
  }
  return <Binnen ik={ik} lid={ik.gekozen} pad={plek.pathname} />;
}
