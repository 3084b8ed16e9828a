import { type Dag, datumVan, plusMaanden } from './dag.model';
import type { Lezing } from './kalender.model';
import { urenPerDag } from './schorsing.model';
import { type TermijnRegel, lengteTekst } from './termijn-regel.model';
import { type UitlegRegel, urenUitleg } from './uitleg.model';
import { weekdagNaam } from './dagtekst.model';

/** Longer ones are explained by their last day, as forward. */
const DAGEN_PER_STUK = 100;

/** The day that lies so far before the start; the day of the start is not counted. Nothing moves it (ATW art. 1 lid 2). */
export function terugEinde({ eenheid, lengte }: TermijnRegel, begin: Dag, lezing: Lezing): Dag {
  if (eenheid === 'WEKEN') return begin - 7 * lengte;
  if (eenheid === 'MAANDEN') return plusMaanden(begin, -lengte);
  if (eenheid === 'JAREN') return plusMaanden(begin, -12 * lengte);
  if (eenheid !== 'WERKDAGEN') return begin - lengte;
  let dag = begin;
  for (let geteld = 0; geteld < lengte;) {
    dag--;
    if (lezing.geenWerkdag(dag) === undefined) geteld++;
  }
  return dag;
}

/** Each day from the start back to the end, with why it counts or not. */
export function terugDagen(regel: TermijnRegel, begin: Dag, eind: Dag, lezing: Lezing): UitlegRegel[] {
  const uit: UitlegRegel[] = [{ datum: datumVan(begin), telt: false, reden: 'begindag' }];
  const { eenheid, lengte } = regel;
  if (eenheid !== 'DAGEN' && eenheid !== 'WERKDAGEN' && begin - eind > DAGEN_PER_STUK) {
    return [...uit, { datum: datumVan(eind), telt: true, reden: `${lengteTekst(eenheid, lengte)} voor de begindag` }];
  }
  let nummer = 0;
  for (let dag = begin - 1; dag >= eind; dag--) {
    const vrij = lezing.geenWerkdag(dag);
    if (eenheid !== 'WERKDAGEN') uit.push({ datum: datumVan(dag), telt: true, reden: vrij ?? weekdagNaam(dag) });
    else if (vrij !== undefined) uit.push({ datum: datumVan(dag), telt: false, reden: vrij });
    else uit.push({ datum: datumVan(dag), telt: true, reden: `werkdag ${++nummer}` });
  }
  return uit;
}

/** Hours back by the clock, the latest day first. */
export function terugUren(vanaf: number, eind: number): UitlegRegel[] {
  return urenUitleg(urenPerDag(eind, vanaf, [])).reverse();
}
