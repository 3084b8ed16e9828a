import type { StapNummer } from '@meldbaken/melding/contract';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** One section of a step page: a card with its own questions, loaded when the page opens. It reads `useDossier()` and tells `useStap().bewaard()`. */
export interface StapDeel {
  /** Also the place on the page: `#politie`. */
  readonly code: string;
  readonly Deel: LazyExoticComponent<ComponentType>;
}

const deel = (code: string, laad: () => Promise<{ default: ComponentType }>): StapDeel => ({ code, Deel: lazy(laad) });

const POLITIE = deel('politie', () => import('../politie/politie'));

/** Which sections stand on which step page, from top to bottom. */
export const STAP_DELEN: Readonly<Record<StapNummer, readonly StapDeel[]>> = {
  1: [POLITIE, deel('signalen', () => import('../stap1/signalen'))],
  2: [deel('bespreken', () => import('../stap2/bespreken'))],
  3: [POLITIE, deel('client', () => import('../stap3/clientgesprek'))],
  4: [
    POLITIE,
    deel('pleger', () => import('../stap4/plegergesprek')),
    deel('uitzoeken', () => import('../stap4/onderzoek')),
    deel('eindoordeel', () => import('../stap4/oordeel')),
  ],
  5: [POLITIE, deel('stap5', () => import('../stap5/stap-vijf'))],
  6: [deel('stap6', () => import('../stap6/stap-zes'))],
};
