import { Laden } from '@meldbaken/platform/ui';
import type { ReactNode } from 'react';

/** A screen is on its way. */
export function Wacht(): ReactNode {
  return <Laden regels={5} />;
}
