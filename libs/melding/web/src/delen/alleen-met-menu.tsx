import { useIk } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { Onvindbaar } from './toegang';

/** Does the rail of this person hold one of these pages? */
export function useMenu(...paden: readonly string[]): boolean {
  return useIk().menu.some(({ pad }) => paden.includes(pad));
}

/** A page that belongs to a page of the rail: without that one it is not there. The server decides on rows. */
export function AlleenMetMenu({ paden, children }: { paden: readonly string[]; children: ReactNode }): ReactNode {
  return useMenu(...paden) ? children : <Onvindbaar />;
}
