import type { ComponentType } from 'react';

/** One screen of a context, as `apps/web` puts it on a path. The code of the screen loads when it is first opened. */
export interface Scherm {
  /** TanStack path: `/meldingen/$nummer`. */
  readonly pad: string;
  readonly laad: () => Promise<{ readonly default: ComponentType }>;
  /** For visitors too, and without the rail. */
  readonly openbaar?: boolean;
  /** Open to everybody who is logged in; else a screen without a `$` part belongs to those who have it in their rail. */
  readonly vrij?: boolean;
}
