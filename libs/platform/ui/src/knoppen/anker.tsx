import { use, type ComponentProps, type MouseEvent, type ReactNode } from 'react';
import { UiContext } from '../haken/ui-context';

export type AnkerProps = ComponentProps<'a'>;

const gewoneKlik = (e: MouseEvent<HTMLAnchorElement>): boolean =>
  e.button === 0 && !e.metaKey && !e.ctrlKey && !e.shiftKey && !e.altKey && !e.defaultPrevented;

const binnenDeApp = (a: HTMLAnchorElement): boolean =>
  a.origin === window.location.origin && !a.hasAttribute('download') && (a.target === '' || a.target === '_self');

/** A link that stays inside the app when it can. `createLink(Anker)` of TanStack Router works too. */
export function Anker({ onClick, children, ...rest }: AnkerProps): ReactNode {
  const { navigeer } = use(UiContext);
  const klik = (e: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(e);
    const a = e.currentTarget;
    const anderePagina = a.hash === '' || a.pathname !== window.location.pathname;
    if (!navigeer || !gewoneKlik(e) || !binnenDeApp(a) || !anderePagina) return;
    e.preventDefault();
    navigeer(a.pathname + a.search + a.hash);
  };
  return (
    <a {...rest} onClick={klik}>
      {children}
    </a>
  );
}
