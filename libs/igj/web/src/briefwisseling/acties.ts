import type {
  ExterneMeldingDelenFragment,
  IgjBerichtDelenFragment,
  ZaakDelenFragment,
} from '@meldbaken/platform/graphql-client';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { MetFoutInTitel } from '../delen/fout-in-titel';
import { voorIgj } from '../wmo/instantie';

export interface ActieProps<T> extends MetFoutInTitel {
  /** The report or the case. */
  readonly bij: T;
  /** The message that is answered. */
  readonly bericht: IgjBerichtDelenFragment | null;
  /** Sent: read again and close. */
  readonly onKlaar: () => void;
  readonly onSluit: () => void;
}

/** An act of somebody in the correspondence. */
export interface Actie<T> {
  readonly code: string;
  readonly label: string;
  /** May this viewer do it now? */
  readonly toon: (bij: T) => boolean;
  /** Only as an answer to such a message: the button stands at it. */
  readonly op?: (bericht: IgjBerichtDelenFragment) => boolean;
  readonly Deel: LazyExoticComponent<ComponentType<ActieProps<T>>>;
}

export type MeldingActie = Actie<ExterneMeldingDelenFragment>;
export type ZaakActie = Actie<ZaakDelenFragment>;

const UITSTEL: readonly ExterneMeldingDelenFragment['status'][] = [
  'ONTVANGST_BEVESTIGD',
  'ONDERZOEK_LOOPT',
  'INGETROKKEN',
];
const mag =
  (handeling: string) =>
  ({ magHandelingen }: { readonly magHandelingen: readonly string[] }): boolean =>
    magHandelingen.includes(handeling);
const open =
  (...soorten: readonly IgjBerichtDelenFragment['soort'][]) =>
  ({ soort, richting, beantwoord }: IgjBerichtDelenFragment): boolean =>
    richting === 'IN' && !beantwoord && soorten.includes(soort);

/** At the provider, in the order of the buttons. */
export const MELDING_ACTIES: readonly MeldingActie[] = [
  {
    code: 'reageer',
    label: 'Reageer op het conceptrapport',
    toon: mag('schrijven'),
    op: open('CONCEPTRAPPORT'),
    Deel: lazy(() => import('../inspectie/reactie')),
  },
  {
    code: 'beantwoord',
    label: 'Beantwoord de vraag',
    toon: mag('schrijven'),
    op: open('VRAAG'),
    Deel: lazy(() => import('./aanbieder/antwoord')),
  },
  {
    code: 'vul-aan-op-verzoek',
    label: 'Vul aan',
    toon: mag('schrijven'),
    op: open('AANVULVERZOEK'),
    Deel: lazy(() => import('./aanbieder/vul-aan')),
  },
  {
    code: 'vul-aan',
    label: 'Vul de melding aan',
    toon: mag('schrijven'),
    Deel: lazy(() => import('./aanbieder/vul-aan')),
  },
  {
    code: 'vraag-uitstel',
    label: 'Vraag uitstel',
    // Nothing to write a report for, or handed in already: no more time is needed.
    toon: (m) => mag('schrijven')(m) && m.rapportageUiterlijk !== null && UITSTEL.includes(m.status),
    Deel: lazy(() => import('./aanbieder/vraag-uitstel')),
  },
  {
    code: 'verbeter',
    label: 'Verbeter de melding',
    toon: mag('verbeteren'),
    Deel: lazy(() => import('./aanbieder/verbeter')),
  },
  {
    code: 'trek-in',
    label: 'Trek de melding in',
    toon: mag('verzonden-intrekken'),
    Deel: lazy(() => import('./aanbieder/trek-verzonden-in')),
  },
];

/** At the inspectie. */
export const ZAAK_ACTIES: readonly ZaakActie[] = [
  {
    code: 'beslis-uitstel',
    label: 'Beslis over het uitstel',
    toon: mag('schrijven'),
    op: open('UITSTELVERZOEK'),
    Deel: lazy(() => import('./inspectie/beslis-uitstel')),
  },
  {
    code: 'meld-acties',
    label: 'Vertel wat de IGJ gaat doen',
    toon: (z) => mag('schrijven')(z) && z.bevestigdOp !== null && voorIgj(z),
    Deel: lazy(() => import('./inspectie/meld-acties')),
  },
  {
    code: 'vraag-aanvulling',
    label: 'Vraag om een aanvulling',
    toon: (z) => mag('schrijven')(z) && !z.wachtOpAanvulling,
    Deel: lazy(() => import('./inspectie/vraag-aanvulling')),
  },
  {
    code: 'stel-vraag',
    label: 'Stel een vraag',
    toon: mag('schrijven'),
    Deel: lazy(() => import('./inspectie/stel-vraag')),
  },
];
