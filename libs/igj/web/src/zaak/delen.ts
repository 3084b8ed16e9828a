import type { ZaakDelenFragment } from '@meldbaken/platform/graphql-client';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { voorIgj } from '../wmo/instantie';

export const ZAAK_TABS = ['MELDING', 'BRIEFWISSELING', 'BEOORDELING', 'TOEZICHT', 'INTERN', 'GASTEN'] as const;
/** The parts of the page of one case, in this order; the first is the page without a choice. */
export type ZaakTab = (typeof ZAAK_TABS)[number];

export interface ZaakDeelProps extends MetFoutInTitel {
  readonly zaak: ZaakDelenFragment;
  readonly opnieuw: () => void;
}

export interface ZaakDeel {
  readonly code: string;
  readonly tab: ZaakTab;
  /** BOVEN: before what stands there; HOOFD: in the wide column; ZIJ: in the narrow one. */
  readonly plek: 'BOVEN' | 'HOOFD' | 'ZIJ';
  readonly toon?: (zaak: ZaakDelenFragment) => boolean;
  readonly Deel: LazyExoticComponent<ComponentType<ZaakDeelProps>>;
}

/** What the parts of this context show at one case, each fetched when its tab opens. Append yours at its place. */
export const ZAAK_DELEN: readonly ZaakDeel[] = [
  {
    code: 'later-veranderd',
    tab: 'MELDING',
    plek: 'BOVEN',
    toon: ({ berichten }) => berichten.some(({ richting }) => richting === 'IN'),
    Deel: lazy(() => import('../briefwisseling/later-veranderd')),
  },
  {
    code: 'briefwisseling',
    tab: 'BRIEFWISSELING',
    plek: 'HOOFD',
    Deel: lazy(() => import('../briefwisseling/zaak-briefwisseling')),
  },
  {
    code: 'weging',
    tab: 'INTERN',
    plek: 'HOOFD',
    Deel: lazy(() => import('../inspectie/weging-deel')),
  },
  {
    code: 'eerder',
    tab: 'INTERN',
    plek: 'HOOFD',
    Deel: lazy(() => import('../inspectie/eerder-deel')),
  },
  {
    code: 'notities',
    tab: 'INTERN',
    plek: 'HOOFD',
    Deel: lazy(() => import('../inspectie/notities-deel')),
  },
  {
    code: 'rechtmatigheid',
    tab: 'INTERN',
    plek: 'HOOFD',
    // The IGJ passes signals on; a municipality has a toezichthouder rechtmatigheid of its own.
    toon: (zaak) => !voorIgj(zaak),
    Deel: lazy(() => import('../wmo/rechtmatigheid-deel')),
  },
  {
    code: 'compleet',
    tab: 'INTERN',
    plek: 'ZIJ',
    Deel: lazy(() => import('../inspectie/compleet-deel')),
  },
  {
    code: 'verloop',
    tab: 'INTERN',
    plek: 'ZIJ',
    Deel: lazy(() => import('../inspectie/verloop-deel')),
  },
  {
    code: 'route',
    tab: 'BEOORDELING',
    plek: 'HOOFD',
    Deel: lazy(() => import('../inspectie/route-deel')),
  },
  {
    code: 'rapport',
    tab: 'BEOORDELING',
    plek: 'HOOFD',
    Deel: lazy(() => import('../inspectie/rapport-deel')),
  },
  {
    code: 'maatregelen',
    tab: 'TOEZICHT',
    plek: 'HOOFD',
    toon: voorIgj,
    Deel: lazy(() => import('../inspectie/maatregelen-deel')),
  },
  {
    code: 'doorgeven',
    tab: 'TOEZICHT',
    plek: 'HOOFD',
    toon: voorIgj,
    Deel: lazy(() => import('../inspectie/doorgeven-deel')),
  },
  {
    code: 'gast',
    tab: 'GASTEN',
    plek: 'HOOFD',
    // What was sent can be shown: the confirmation is the first of it.
    toon: (zaak) => zaak.bevestigdOp !== null && voorIgj(zaak),
    Deel: lazy(() => import('../gast/zaak-gast')),
  },
];
