import type { ElementOordeel } from '@meldbaken/igj/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { GelezenRapportage } from '../rapportage';
import { nettoTekst, TOELICHTING_GRENS } from './weging.model';

/** What the inspectie finds of one element, with its words. */
export interface Elementoordeel {
  readonly element: string;
  readonly oordeel: ElementOordeel;
  readonly woorden: string;
}

/** All that is wrong with an assessment: every element is one of the report, and insufficient says why. */
export function oordeelFouten(rapport: GelezenRapportage, oordelen: readonly Elementoordeel[]): Weigering[] {
  const codes = new Set<string>(rapport.elementen.map((e) => e.element.code));
  return oordelen.flatMap((o, i): Weigering[] => {
    const zeg = (code: string, bericht: string): Weigering[] => [
      weiger(code, bericht, { veld: o.element.slice(0, 60) }),
    ];
    if (!codes.has(o.element)) return zeg('IGJ_VELD_ONBEKEND', 'Dit onderdeel staat niet in het rapport.');
    if (oordelen.findIndex((a) => a.element === o.element) !== i)
      return zeg('IGJ_VELD_DUBBEL', 'Dit onderdeel staat er twee keer.');
    const woorden = nettoTekst(o.woorden);
    if (woorden.length > TOELICHTING_GRENS) return zeg('IGJ_TEKST_TE_LANG', 'De tekst is te lang.');
    if (o.oordeel === 'ONVOLDOENDE' && woorden === '')
      return zeg('IGJ_TEKST_ONTBREEKT', 'Schrijf op wat er niet goed genoeg is.');
    return [];
  });
}

/** How far the assessment is, and what it leads to. */
export interface OordeelStand {
  readonly beoordeeld: number;
  readonly totaal: number;
  readonly onvoldoende: readonly string[];
}

export function oordeelStand(rapport: GelezenRapportage, oordelen: readonly Elementoordeel[]): OordeelStand {
  const van = new Map(oordelen.map((o) => [o.element, o.oordeel]));
  const codes: string[] = rapport.elementen.map((e) => e.element.code);
  return {
    beoordeeld: codes.filter((c) => van.has(c)).length,
    totaal: codes.length,
    onvoldoende: codes.filter((c) => van.get(c) === 'ONVOLDOENDE'),
  };
}
