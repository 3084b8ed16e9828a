import { Laden } from '@meldbaken/platform/ui';
import { Suspense, type ReactNode } from 'react';

/** While a part of the page is fetched. */
export function Lui({ children }: { children: ReactNode }): ReactNode {
  return <Suspense fallback={<Laden />}>{children}</Suspense>;
}
