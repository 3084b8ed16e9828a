import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { maakClient, luisterNaarTabbladen, wisConcepten, zegAanTabbladen } from '@meldbaken/platform/graphql-client';
import { UiProvider } from '@meldbaken/platform/ui';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { maakRouter } from './routes/maak-router';
import { aanmeldPad } from './routes/paden';
import { SessieLaag } from './sessie/sessie-laag';

/**
 * The whole app, mounted anew for each session: another person, another workspace or nobody means another client, another
 * router and no state left over. A new client alone kept old answers on the screen (urql issue 2511).
 */
export function App(): ReactNode {
  const [generatie, zet] = useState(0);
  const opnieuw = useCallback((naar?: string) => {
    if (naar !== undefined) window.history.replaceState(null, '', naar);
    zet((g) => g + 1);
  }, []);
  useEffect(() => luisterNaarTabbladen(() => opnieuw()), [opnieuw]);
  return <Generatie key={generatie} opnieuw={opnieuw} />;
}

function Generatie({ opnieuw }: { opnieuw: (naar?: string) => void }): ReactNode {
  // A lost session keeps what was being written; a chosen change (log in, log out, switch) does not.
  const sessieWeg = useCallback(() => opnieuw(aanmeldPad(window.location)), [opnieuw]);
  const gekozen = useCallback(
    (naar?: string) => {
      zegAanTabbladen();
      opnieuw(naar);
    },
    [opnieuw],
  );
  const [client] = useState(() => maakClient({ sessieWeg }));
  const [router] = useState(maakRouter);
  const [klokVerschil, zetKlokVerschil] = useState(0);
  const navigeer = useMemo(() => (href: string) => void router.navigate({ href }), [router]);
  return (
    <I18nProvider i18n={i18n}>
      <UiProvider navigeer={navigeer} klokVerschil={klokVerschil}>
        <Provider value={client}>
          <SessieLaag opnieuw={gekozen} sessieWeg={sessieWeg} metKlok={zetKlokVerschil} bijWie={wisConcepten}>
            <RouterProvider router={router} />
          </SessieLaag>
        </Provider>
      </UiProvider>
    </I18nProvider>
  );
}
