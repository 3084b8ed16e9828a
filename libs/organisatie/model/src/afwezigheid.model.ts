import { type Weigering, weiger } from '@meldbaken/platform/waarden';

/** Days as jjjj-mm-dd; `totEnMet` is the last day. */
export interface Afwezigheidsdagen {
  readonly van: string;
  readonly totEnMet: string;
}

/** Longest absence that somebody reports in one go, in days. */
export const LANGSTE_AFWEZIGHEID = 730;

const DAG_MS = 86_400_000;

/** Is this a period that somebody can report today? Null when it is. */
export function controleerAfwezigheid({ van, totEnMet }: Afwezigheidsdagen, vandaag: string): Weigering | null {
  if (totEnMet < van)
    return weiger('AFWEZIGHEID_EINDE_VOOR_BEGIN', 'De laatste dag ligt voor de eerste dag.', {
      veld: 'totEnMet',
      watDan: 'Kies een latere laatste dag.',
    });
  if (totEnMet < vandaag)
    return weiger('AFWEZIGHEID_VOORBIJ', 'Deze dagen zijn al voorbij.', {
      veld: 'totEnMet',
      watDan: 'Kies een laatste dag vanaf vandaag.',
    });
  if ((Date.parse(totEnMet) - Date.parse(van)) / DAG_MS >= LANGSTE_AFWEZIGHEID)
    return weiger('AFWEZIGHEID_TE_LANG', 'U kunt hoogstens 2 jaar in één keer opgeven.', {
      veld: 'totEnMet',
      watDan: 'Kies een eerdere laatste dag.',
    });
  return null;
}

/** Do these periods share a day? */
export const overlapt = (a: Afwezigheidsdagen, b: Afwezigheidsdagen): boolean =>
  a.van <= b.totEnMet && b.van <= a.totEnMet;
