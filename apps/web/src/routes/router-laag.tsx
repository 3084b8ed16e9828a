import { UiProvider } from '@meldbaken/platform/ui';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { maakRouter } from './maak-router';

/** Every screen but the login. */
export default function RouterLaag({ klokVerschil }: { klokVerschil: number }): ReactNode {
  const [router] = useState(maakRouter);
  const navigeer = useCallback((href: string) => void router.navigate({ href }), [router]);
  return (
    <UiProvider navigeer={navigeer} klokVerschil={klokVerschil}>
      <RouterProvider router={router} />
    </UiProvider>
  );
}
