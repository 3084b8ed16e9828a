import { teksten } from '../teksten';
import { dagVan, msVan } from './amsterdam';
import type { DatumLezing } from './lees-datum';
import type { MomentLezing } from './lees-moment';
import { toonDatum } from './tonen';

/** First and last day that a field takes (jjjj-mm-dd). */
export interface DagGrenzen {
  readonly vroegst?: string;
  readonly laatst?: string;
}

/** Refuses a day outside the bounds; the calendar blocks clicks only, not typed text. */
export function binnenDagen(lezing: DatumLezing, { vroegst, laatst }: DagGrenzen, vandaag: string): DatumLezing {
  if (lezing.soort !== 'goed') return lezing;
  const t = teksten.datum;
  if (laatst && lezing.datum > laatst) {
    return { soort: 'fout', bericht: laatst === vandaag ? t.teLaat : t.naLaatste(toonDatum(laatst, 'lang')) };
  }
  if (vroegst && lezing.datum < vroegst) return { soort: 'fout', bericht: t.teVroeg(toonDatum(vroegst, 'lang')) };
  return lezing;
}

/** Refuses a moment after `nu`. */
export function nietInToekomst(lezing: MomentLezing, nu: string): MomentLezing {
  if (lezing.soort !== 'goed' || msVan(lezing.moment) <= msVan(nu)) return lezing;
  if (dagVan(lezing.moment) > dagVan(nu)) return { soort: 'fout', veld: 'dag', bericht: teksten.datum.teLaat };
  return { soort: 'fout', veld: 'tijd', bericht: teksten.tijd.nogNiet };
}
