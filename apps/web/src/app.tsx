import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { luisterNaarTabbladen, maakClient, wisConcepten, zegAanTabbladen } from '@meldbaken/platform/graphql-client';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { Ingang } from './ingang';
import { aanmeldPad } from './routes/paden';
import { Vangnet } from './schil/vangnet';
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
  const [klokVerschil, zetKlokVerschil] = useState(0);
  return (
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <Vangnet>
          <SessieLaag opnieuw={gekozen} sessieWeg={sessieWeg} metKlok={zetKlokVerschil} bijWie={wisConcepten}>
            <Ingang klokVerschil={klokVerschil} />
          </SessieLaag>
        </Vangnet>
      </Provider>
    </I18nProvider>
  );
}
