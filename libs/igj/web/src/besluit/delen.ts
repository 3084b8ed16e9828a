import type { ExterneMeldingDelenFragment } from '@meldbaken/platform/graphql-client';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { meldingPad } from './besluit-delen';

export const BESLUIT_TABS = ['MELDING', 'BRIEFWISSELING', 'RAPPORT', 'GASTEN'] as const;
/** The parts of the page of one external report, in this order; the first is the page without a choice. */
export type BesluitTab = (typeof BESLUIT_TABS)[number];

export interface BesluitDeelProps extends MetFoutInTitel {
  readonly melding: ExterneMeldingDelenFragment;
  readonly opnieuw: () => void;
}

export interface BesluitDeel {
  readonly code: string;
  readonly tab: BesluitTab;
  /** HOOFD: in the wide column, under what stands there; ZIJ: in the narrow one. */
  readonly plek: 'HOOFD' | 'ZIJ';
  /** A tab without a part to show is not there. */
  readonly toon: (melding: ExterneMeldingDelenFragment) => boolean;
  readonly Deel: LazyExoticComponent<ComponentType<BesluitDeelProps>>;
}

/** What the parts of this context show at one external report, each fetched when its tab opens. Append yours at its place. */
export const BESLUIT_DELEN: readonly BesluitDeel[] = [
  {
    code: 'vaststellingen',
    tab: 'MELDING',
    plek: 'HOOFD',
    toon: ({ los }) => los,
    Deel: lazy(() => import('../opstellen/vaststellingen-kaart')),
  },
  {
    code: 'handzending',
    tab: 'MELDING',
    plek: 'HOOFD',
    toon: ({ status, verzondenOp, verzending }) =>
      status === 'BEKRACHTIGD' || (verzondenOp !== null && verzending === null),
    Deel: lazy(() => import('../opstellen/handzending-kaart')),
  },
  {
    code: 'plichten',
    tab: 'MELDING',
    plek: 'HOOFD',
    toon: () => true,
    Deel: lazy(() => import('../opstellen/plichten-kaart')),
  },
  {
    code: 'klokken',
    tab: 'MELDING',
    plek: 'ZIJ',
    toon: () => true,
    Deel: lazy(() => import('../opstellen/klokken-kaart')),
  },
  {
    code: 'hulp',
    tab: 'MELDING',
    plek: 'ZIJ',
    toon: ({ status }) => status === 'CONCEPT',
    Deel: lazy(() => import('../opstellen/richtlijn-kaart')),
  },
  {
    code: 'briefwisseling',
    tab: 'BRIEFWISSELING',
    plek: 'HOOFD',
    // What was sent by hand has no other side here.
    toon: ({ verzending }) => verzending !== null,
    Deel: lazy(() => import('../briefwisseling/besluit-briefwisseling')),
  },
  {
    code: 'hand-antwoorden',
    tab: 'BRIEFWISSELING',
    plek: 'HOOFD',
    toon: ({ verzondenOp, verzending }) => verzondenOp !== null && verzending === null,
    Deel: lazy(() => import('../hand/hand-antwoorden')),
  },
  {
    code: 'rapport',
    tab: 'RAPPORT',
    plek: 'HOOFD',
    // The inspectie examines a dismissal itself.
    toon: ({ verzondenOp, categorie }) => verzondenOp !== null && categorie !== 'ONTSLAG',
    Deel: lazy(() => import('../rapportage/besluit-rapport')),
  },
  {
    code: 'trek-in',
    tab: 'MELDING',
    plek: 'HOOFD',
    toon: ({ magHandelingen }) => magHandelingen.includes('intrekken'),
    Deel: lazy(() => import('../briefwisseling/aanbieder/trek-in')),
  },
  {
    code: 'gast',
    tab: 'GASTEN',
    plek: 'HOOFD',
    // By hand as well: there it says why a guest sees nothing.
    toon: ({ verzondenOp }) => verzondenOp !== null,
    Deel: lazy(() => import('../gast/besluit-gast')),
  },
];

/** Address of one tab of this report. */
export function besluitTabPad(
  melding: Pick<ExterneMeldingDelenFragment, 'los' | 'pad' | 'categorie'>,
  tab: BesluitTab,
): string {
  const pad = meldingPad(melding);
  return tab === 'MELDING' ? pad : `${pad}${pad.includes('?') ? '&' : '?'}deel=${tab.toLowerCase()}`;
}
