import { useSessie } from '@meldbaken/platform/graphql-client';
import { UiProvider } from '@meldbaken/platform/ui';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { AANMELDEN, aanmeldPad } from './routes/paden';
import { isOpenbaar } from './routes/schermen';
import { Wacht } from './schil/wacht';

const Aanmelden = lazy(() => import('./aanmelden'));
const Binnen = lazy(() => import('./routes/router-laag'));

/** The login stands before the router, so that its page loads little; everything else lies behind. */
export function Ingang({ klokVerschil }: { klokVerschil: number }): ReactNode {
  const { ik } = useSessie();
  const buiten = !ik?.gekozen && !isOpenbaar(window.location.pathname);
  useEffect(() => {
    if (buiten && window.location.pathname !== AANMELDEN)
      window.history.replaceState(null, '', aanmeldPad(window.location));
  }, [buiten]);
  return (
    <Suspense fallback={<Wacht />}>
      {buiten ? (
        <UiProvider klokVerschil={klokVerschil}>
          <Aanmelden />
        </UiProvider>
      ) : (
        <Binnen klokVerschil={klokVerschil} />
      )}
    </Suspense>
  );
}
