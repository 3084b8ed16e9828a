import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface DossierDeelProps {
  readonly dienstverband: { readonly id: string; readonly soort: string; readonly eindeOp: string | null };
  /** May this reader write down what was checked (HR), or read alone (bestuurder)? */
  readonly magVastleggen: boolean;
  /** Something was written: the requirements above may stand otherwise. */
  readonly opnieuw: () => void;
  /** The page puts "Fout:" in front of its title while a form on it has errors. */
  readonly onFout?: ((fout: boolean) => void) | undefined;
}

export const DOSSIER_TABS = ['CONTROLES', 'NAVRAAG', 'FUNCTIONEREN', 'GESCHIEDENIS'] as const;
export type DossierTab = (typeof DOSSIER_TABS)[number];

export interface DossierDeel {
  readonly code: string;
  readonly tab: DossierTab;
  readonly Deel: LazyExoticComponent<ComponentType<DossierDeelProps>>;
}

/** What the parts of this context show in a file, each fetched when it comes on screen. Append yours at its place. */
export const DOSSIER_DELEN: readonly DossierDeel[] = [
  { code: 'referenties', tab: 'NAVRAAG', Deel: lazy(() => import('../referenties/referenties-deel')) },
  { code: 'registers', tab: 'NAVRAAG', Deel: lazy(() => import('../registers/registers-deel')) },
  { code: 'herinneringen', tab: 'GESCHIEDENIS', Deel: lazy(() => import('../herinneren/herinneringen-deel')) },
  { code: 'sollicitant', tab: 'NAVRAAG', Deel: lazy(() => import('../sollicitant/sollicitant-deel')) },
  { code: 'geschiktheid', tab: 'FUNCTIONEREN', Deel: lazy(() => import('../muur/geschiktheid-deel')) },
  { code: 'ongeschikt', tab: 'FUNCTIONEREN', Deel: lazy(() => import('../muur/ongeschikt-deel')) },
  { code: 'referentie-geven', tab: 'FUNCTIONEREN', Deel: lazy(() => import('../muur/geven-deel')) },
];
