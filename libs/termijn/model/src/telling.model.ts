import { type Dag, jaarMaandDag, plusMaanden } from './dag.model';
import type { Kalender, Lezing } from './kalender.model';
import { nooitStil } from './schorsing.model';
import type { TermijnRegel } from './termijn-regel.model';

/** One count of a term in days or longer. The day of the start event is not counted. */
export interface Telling {
  readonly regel: TermijnRegel;
  readonly begin: Dag;
  readonly lezing: Lezing;
  readonly atw: boolean;
  /** Whether the term stood still on that day. */
  readonly stil: (dag: Dag) => boolean;
}

export interface Einde {
  /** Last day by the length alone. */
  readonly basis: Dag;
  /** Last day by art. 1 Algemene termijnenwet. */
  readonly artikel1: Dag;
  /** Last day: art. 1 and 2 applied. */
  readonly dag: Dag;
}

function werkdagenEinde({ regel, begin, lezing, stil }: Telling): Dag {
  let dag = begin;
  for (let geteld = 0; geteld < regel.lengte;) {
    dag++;
    if (!stil(dag) && lezing.geenWerkdag(dag) === undefined) geteld++;
  }
  return dag;
}

function kalenderEinde({ eenheid, lengte }: TermijnRegel, begin: Dag): Dag {
  if (eenheid === 'WEKEN') return begin + 7 * lengte;
  if (eenheid === 'MAANDEN') return plusMaanden(begin, lengte);
  if (eenheid === 'JAREN') return plusMaanden(begin, 12 * lengte);
  return begin + lengte;
}

function basisEinde(telling: Telling): Dag {
  if (telling.regel.eenheid === 'WERKDAGEN') return werkdagenEinde(telling);
  let eind = kalenderEinde(telling.regel, telling.begin);
  if (telling.stil === nooitStil) return eind;
  for (let dag = telling.begin + 1; dag <= eind; dag++) if (telling.stil(dag)) eind++;
  return eind;
}

/** Art. 2 speaks of a term of at least three days. */
function minstensDrieDagen({ eenheid, lengte }: TermijnRegel): boolean {
  return (eenheid !== 'DAGEN' && eenheid !== 'WERKDAGEN') || lengte >= 3;
}

function aantalTotTwee(begin: Dag, eind: Dag, telt: (dag: Dag) => boolean): number {
  let aantal = 0;
  for (let dag = eind; dag > begin && aantal < 2; dag--) if (telt(dag)) aantal++;
  return aantal;
}

/** Last day of the term, step by step. */
export function eindeVan(telling: Telling): Einde {
  const basis = basisEinde(telling);
  if (!telling.atw) return { basis, artikel1: basis, dag: basis };
  const telt = (dag: Dag): boolean => !telling.stil(dag) && telling.lezing.vrijVoorAtw(dag) === undefined;
  let artikel1 = basis;
  while (!telt(artikel1)) artikel1++;
  let dag = artikel1;
  if (minstensDrieDagen(telling.regel)) {
    for (let binnen = aantalTotTwee(telling.begin, dag, telt); binnen < 2;) {
      dag++;
      if (telt(dag)) binnen++;
    }
  }
  return { basis, artikel1, dag };
}

/**
 * Whether a KB day that we do not know could make the term longer. The date given is then the earliest one possible:
 * a further free day can only add.
 */
export function isKalenderOnzeker(telling: Telling, einde: Einde, kalender: Kalender): boolean {
  if (!telling.atw) return false;
  const bekend = (dag: Dag): boolean => kalender.kbBekend(jaarMaandDag(dag).jaar);
  if (!bekend(einde.dag)) return true;
  const zeker = (dag: Dag): boolean =>
    bekend(dag) && !telling.stil(dag) && telling.lezing.vrijVoorAtw(dag) === undefined;
  return minstensDrieDagen(telling.regel) && aantalTotTwee(telling.begin, einde.dag, zeker) < 2;
}
