import { teksten } from '../teksten';
import { dagVan, klokIn, momentenVan, msVan } from './amsterdam';
import { leesDatum, type DatumLezing } from './lees-datum';
import { leesTijd } from './lees-tijd';
import { toonDatum, toonMoment, toonTijd } from './tonen';

/** A way out of a question: either the moment itself, or another text for the day. */
export interface MomentOptie {
  readonly label: string;
  readonly moment?: string;
  readonly dag?: string;
}

/** What a typed day and time mean together. Only `goed` carries a moment (ISO with offset). */
export type MomentLezing =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'goed'; readonly moment: string; readonly voluit: string }
  | { readonly soort: 'vraag'; readonly bericht: string; readonly opties: readonly MomentOptie[] }
  | { readonly soort: 'fout'; readonly bericht: string; readonly veld: 'dag' | 'tijd' };

/** "dinsdag 3 februari 2026 om 9:15 uur", with (zomertijd) where that hour exists twice. */
export function momentVoluit(moment: string): string {
  const { datum, uur, minuut, verschil } = klokIn(msVan(moment));
  const voluit = toonMoment(moment, 'lang');
  if (momentenVan(datum, uur, minuut).keer !== 2) return voluit;
  return `${voluit} (${verschil === 120 ? teksten.tijd.zomertijd : teksten.tijd.wintertijd})`;
}

const goed = (moment: string): MomentLezing => ({ soort: 'goed', moment, voluit: momentVoluit(moment) });

function vraagOverDag(dag: Extract<DatumLezing, { soort: 'vraag' }>): MomentLezing {
  const opties = dag.opties.map((d) => ({ label: toonDatum(d, 'lang'), dag: toonDatum(d, 'cijfers') }));
  return { soort: 'vraag', bericht: dag.bericht, opties };
}

/** Refuses a local time that does not exist or exists twice, and offers both readings (00: dates and moments). */
function opDeKlok(datum: string, uur: number, minuut: number): MomentLezing {
  const t = teksten.tijd;
  const { keer, momenten } = momentenVan(datum, uur, minuut);
  const [een, twee] = momenten;
  if (keer === 1 && een) return goed(een);
  const getypt = `${uur}:${String(minuut).padStart(2, '0')}`;
  if (keer === 2 && een && twee) {
    const opties = [
      { label: t.eersteKeer(getypt), moment: een },
      { label: t.tweedeKeer(getypt), moment: twee },
    ];
    return { soort: 'vraag', bericht: t.dubbel(getypt), opties };
  }
  const opties = momenten.map((moment) => ({ label: `${toonTijd(moment)} ${t.uur}`, moment }));
  return { soort: 'vraag', bericht: t.gat(getypt), opties };
}

/** Reads a day and a time that were typed, as a moment in Amsterdam. `nu` is an ISO instant. */
export function leesMoment(dagTekst: string, tijdTekst: string, nu: string): MomentLezing {
  const t = teksten.tijd;
  const dag = leesDatum(dagTekst, dagVan(nu));
  const tijd = leesTijd(tijdTekst);
  if (dag.soort === 'leeg' && tijd.soort === 'leeg') return { soort: 'leeg' };
  if (dag.soort === 'fout') return { soort: 'fout', veld: 'dag', bericht: dag.bericht };
  if (dag.soort === 'vraag') return vraagOverDag(dag);
  if (tijd.soort === 'fout') return { soort: 'fout', veld: 'tijd', bericht: tijd.bericht };
  if (dag.soort === 'leeg') return { soort: 'fout', veld: 'dag', bericht: t.dagMist };
  if (tijd.soort === 'leeg') return { soort: 'fout', veld: 'tijd', bericht: t.tijdMist };
  return opDeKlok(dag.datum, tijd.uur, tijd.minuut);
}
