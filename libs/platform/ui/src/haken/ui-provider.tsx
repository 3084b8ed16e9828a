import { useInsertionEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { teksten as nederlands, type Teksten } from '../teksten';
import { UiContext } from './ui-context';

export interface UiProviderProps {
  children: ReactNode;
  /** Client-side navigation, for instance `(href) => router.history.push(href)`. */
  navigeer?: (href: string) => void;
  /** Translation of the component texts; Dutch when absent. */
  teksten?: Teksten;
  /** Language of the behaviour kit's own announcements. */
  taal?: 'nl-NL' | 'en-US';
  /** Milliseconds that the server's clock is ahead of this browser's. */
  klokVerschil?: number;
}

/* React Aria adds a style element unless it finds this id; our CSP would block it, and basis.css has its one rule. */
const STIJL_ID = 'react-aria-pressable-style';

function houdStijlTegen(): void {
  if (document.getElementById(STIJL_ID)) return;
  const merk = document.createElement('meta');
  merk.id = STIJL_ID;
  document.head.append(merk);
}

/** Stands once round the app: texts, language, client-side links and the server's clock. */
export function UiProvider(props: UiProviderProps): ReactNode {
  const { children, navigeer, teksten = nederlands, taal = 'nl-NL', klokVerschil = 0 } = props;
  const omgeving = useMemo(() => ({ teksten, navigeer, klokVerschil }), [teksten, navigeer, klokVerschil]);
  useInsertionEffect(houdStijlTegen, []);
  return (
    <I18nProvider locale={taal}>
      <UiContext value={omgeving}>{children}</UiContext>
    </I18nProvider>
  );
}
