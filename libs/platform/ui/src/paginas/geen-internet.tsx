import { useSyncExternalStore, type ReactNode } from 'react';
import { Bericht } from '../blokken/bericht';
import { useTeksten } from '../haken/ui-context';

function luister(bel: () => void): () => void {
  window.addEventListener('online', bel);
  window.addEventListener('offline', bel);
  return () => {
    window.removeEventListener('online', bel);
    window.removeEventListener('offline', bel);
  };
}

/** Bar on top while the browser is offline; nothing otherwise. */
export function GeenInternet(): ReactNode {
  const { pagina } = useTeksten();
  const online = useSyncExternalStore(luister, () => navigator.onLine);
  return online ? null : (
    <Bericht soort="waarschuwing" meld>
      {pagina.offline}
    </Bericht>
  );
}
