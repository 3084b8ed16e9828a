import type { EigenReden, PostvakStatus, ZaakRoute } from '@meldbaken/igj/contract';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { zaakOvergang, type ZaakHandeling } from '../zaak-verloop.model';
import { tekstFout } from './weging.model';

/** The choice that follows on weighing, or on the assessment of the provider's report. */
export interface RouteKeuze {
  readonly route: ZaakRoute;
  /** Only for an examination of its own. */
  readonly redenen: readonly EigenReden[];
  /** Why, for the inspectie alone. */
  readonly toelichting: string;
  /** What police and OM were told and agreed: required when it may be a crime. For the inspectie alone. */
  readonly afspraken: string;
  /** What the provider reads. */
  readonly bericht: string;
}

export interface RouteZaak {
  readonly status: PostvakStatus;
  readonly rapportageGevraagd: boolean | null;
  /** Was this case ever weighed? */
  readonly gewogen: boolean;
  /** A concept report that was sent without a final one after it. */
  readonly conceptOpen: boolean;
}

const HANDELING: Readonly<Record<ZaakRoute, ZaakHandeling>> = {
  AANBIEDER: 'LAAT_ONDERZOEKEN',
  EIGEN_ONDERZOEK: 'ONDERZOEK_ZELF',
  SLUITEN: 'SLUIT',
};

/** The state that this choice leads to, or all that is in the way. */
export function kiesRoute(zaak: RouteZaak, k: RouteKeuze): PostvakStatus | readonly Weigering[] {
  const naar = zaakOvergang(zaak.status, HANDELING[k.route]);
  if (isWeigering(naar)) return [naar];
  const niet = nietNu(zaak, k.route);
  if (niet) return [niet];
  const fouten = [...tekstFout('toelichting', k.toelichting, 'Schrijf op waarom u dit kiest.'), ...perRoute(k)];
  return fouten.length > 0 ? fouten : naar;
}

function nietNu(zaak: RouteZaak, route: ZaakRoute): Weigering | null {
  if (!zaak.gewogen)
    return weiger('IGJ_NOG_NIET_GEWOGEN', 'Deze melding is nog niet gewogen.', { watDan: 'Weeg eerst de melding.' });
  if (route === 'AANBIEDER' && zaak.rapportageGevraagd !== true)
    return weiger('IGJ_RAPPORT_NIET_GEVRAAGD', 'U vroeg de aanbieder nog niet om een rapport.', {
      watDan: 'Stel bij Briefwisseling een vraag, en vraag daarin om een rapport.',
    });
  if (route === 'SLUITEN' && zaak.conceptOpen)
    return weiger('IGJ_CONCEPT_OPEN', 'Er is een conceptrapport zonder eindrapport.', {
      watDan: 'Stuur eerst het eindrapport.',
    });
  return null;
}

function perRoute(k: RouteKeuze): Weigering[] {
  if (k.route === 'AANBIEDER') return [];
  const bericht = tekstFout('bericht', k.bericht, 'Schrijf op wat de aanbieder leest.', 20_000);
  if (k.route === 'SLUITEN') return bericht;
  const geen =
    k.redenen.length > 0 ? [] : [weiger('IGJ_REDEN_ONTBREEKT', 'Kies minstens één reden.', { veld: 'redenen' })];
  const afspraken = k.redenen.includes('MOGELIJK_STRAFBAAR')
    ? tekstFout('afspraken', k.afspraken, 'Schrijf op wat u afsprak met politie en OM.')
    : [];
  return [...geen, ...afspraken, ...bericht];
}

/** May this report of the inspectie go now? The concept first, then the time to react, then the final one (art. 8.10-8.14). */
export function rapportFout(
  r: {
    readonly soort: 'CONCEPTRAPPORT' | 'EINDRAPPORT';
    readonly status: PostvakStatus;
    readonly conceptOp: Date | null;
    readonly reactieOp: Date | null;
    readonly reactieTot: Date | null;
    readonly eindOp: Date | null;
  },
  nu: Date,
): Weigering | null {
  if (r.status !== 'EIGEN_ONDERZOEK')
    return weiger('IGJ_STATUS_PAST_NIET', 'Een rapport hoort bij een eigen onderzoek.', {
      watDan: 'Kies eerst dat de IGJ zelf onderzoekt.',
    });
  if (r.eindOp !== null) return weiger('IGJ_EINDRAPPORT_BESTAAT', 'Het eindrapport is al verstuurd.', {});
  if (r.soort === 'CONCEPTRAPPORT') return null;
  if (r.conceptOp === null)
    return weiger('IGJ_CONCEPT_ONTBREEKT', 'De aanbieder kreeg nog geen conceptrapport.', {
      watDan: 'Stuur eerst het conceptrapport.',
    });
  if (r.reactieOp !== null || (r.reactieTot !== null && nu >= r.reactieTot)) return null;
  return weiger('IGJ_REACTIE_LOOPT', 'De aanbieder kan nog reageren op het conceptrapport.', {
    watDan: 'Wacht op de reactie, of tot de termijn voorbij is.',
  });
}
