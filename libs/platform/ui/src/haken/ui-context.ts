import { createContext, use } from 'react';
import { teksten, type Teksten } from '../teksten';

/** What the app gives to every house component. */
export interface UiOmgeving {
  readonly teksten: Teksten;
  /** Goes to a page of this app without loading it anew. */
  readonly navigeer?: (href: string) => void;
  /** Milliseconds that the server's clock is ahead of the browser's; 0 when they agree. */
  readonly klokVerschil: number;
}

export const UiContext = /* #__PURE__ */ createContext<UiOmgeving>({ teksten, klokVerschil: 0 });

/** Texts of the components in the chosen language. */
export const useTeksten = (): Teksten => use(UiContext).teksten;

/** `navigeer` of the app, or a full page load when the app gave none. */
export function useNavigeer(): (href: string) => void {
  const { navigeer } = use(UiContext);
  return navigeer ?? ((href) => window.location.assign(href));
}
