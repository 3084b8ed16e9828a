import { useIk } from '@meldbaken/platform/graphql-client';
import type { ReactNode } from 'react';
import { Onvindbaar } from './toegang';

/** A page that belongs to one of these pages of the rail: without any it is not there. The server decides on rows. */
export function AlleenMetMenu({ paden, children }: { paden: readonly string[]; children: ReactNode }): ReactNode {
  return useIk().menu.some((item) => paden.includes(item.pad)) ? children : <Onvindbaar />;
}
