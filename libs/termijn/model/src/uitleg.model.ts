import { MS_PER_UUR } from './amsterdam.model';
import { type Dag, dagVan, datumVan } from './dag.model';
import { aantalTekst, dagEnMaand, weekdagNaam } from './dagtekst.model';
import { type Lezing, REDEN_KB } from './kalender.model';
import type { UrenPerDag } from './schorsing.model';
import type { Einde, Telling } from './telling.model';
import { lengteTekst } from './termijn-regel.model';

/** One day of the sum. `telt` = it counts for the length; days after the last counted one are an extension. */
export interface UitlegRegel {
  readonly datum: string;
  readonly telt: boolean;
  readonly reden: string;
}

/** Terms in weeks, months or years that last longer are explained by their last day instead of day by day. */
const DAGEN_PER_STUK = 100;

const gewoneDagen = new WeakMap<Lezing, Map<Dag, UitlegRegel>>();

/** A calendar day that counts; the same row serves every term, as there are very many. */
function gewoneDag(dag: Dag, lezing: Lezing): UitlegRegel {
  let rijen = gewoneDagen.get(lezing);
  if (!rijen) gewoneDagen.set(lezing, (rijen = new Map<Dag, UitlegRegel>()));
  let rij = rijen.get(dag);
  if (!rij) {
    rij = Object.freeze({ datum: datumVan(dag), telt: true, reden: lezing.vrijVoorAtw(dag) ?? weekdagNaam(dag) });
    rijen.set(dag, rij);
  }
  return rij;
}

function overgeslagen(dag: Dag, reden: string): UitlegRegel {
  return { datum: datumVan(dag), telt: false, reden };
}

function werkdagRijen({ lezing, stil, begin }: Telling, basis: Dag): UitlegRegel[] {
  const uit: UitlegRegel[] = [];
  let nummer = 0;
  for (let dag = begin + 1; dag <= basis; dag++) {
    const reden = stil(dag) ? 'stilgezet' : lezing.geenWerkdag(dag);
    if (reden !== undefined) {
      uit.push(overgeslagen(dag, reden));
      continue;
    }
    nummer++;
    const brug = lezing.vrijVoorAtw(dag) === REDEN_KB ? ' (brugdag, gewone werkdag)' : '';
    uit.push({ datum: datumVan(dag), telt: true, reden: `werkdag ${nummer}${brug}` });
  }
  return uit;
}

function kalenderRijen({ regel, lezing, stil, begin }: Telling, basis: Dag): UitlegRegel[] {
  if (regel.eenheid !== 'DAGEN' && basis - begin > DAGEN_PER_STUK) {
    const reden = `${lengteTekst(regel.eenheid, regel.lengte)} na de begindag`;
    return [{ datum: datumVan(basis), telt: true, reden }];
  }
  const uit: UitlegRegel[] = [];
  for (let dag = begin + 1; dag <= basis; dag++) {
    uit.push(stil(dag) ? overgeslagen(dag, 'stilgezet') : gewoneDag(dag, lezing));
  }
  return uit;
}

function verlengingRijen({ lezing, stil }: Telling, { basis, dag: laatste }: Einde): UitlegRegel[] {
  const uit: UitlegRegel[] = [];
  for (let dag = basis + 1; dag < laatste; dag++) {
    uit.push(overgeslagen(dag, stil(dag) ? 'stilgezet' : (lezing.vrijVoorAtw(dag) ?? 'eerste werkdag')));
  }
  if (laatste > basis) uit.push(overgeslagen(laatste, 'laatste dag'));
  return uit;
}

/** Each day of a term in days or longer, with why it counts or not. */
export function uitlegVan(telling: Telling, einde: Einde): UitlegRegel[] {
  const rijen = telling.regel.eenheid === 'WERKDAGEN' ? werkdagRijen : kalenderRijen;
  return [overgeslagen(telling.begin, 'begindag'), ...rijen(telling, einde.basis), ...verlengingRijen(telling, einde)];
}

function duurTekst(ms: number): string {
  const uren = Math.floor(ms / MS_PER_UUR);
  const minuten = Math.floor((ms - uren * MS_PER_UUR) / 60_000);
  const delen = [uren > 0 ? `${uren} uur` : '', minuten > 0 ? aantalTekst(minuten, 'minuut', 'minuten') : ''];
  return delen.filter(Boolean).join(' en ') || 'minder dan 1 minuut';
}

/** Each day of a term in hours, with how long the clock ran. */
export function urenUitleg(perDag: readonly UrenPerDag[]): UitlegRegel[] {
  return perDag.map(({ dag, ms }) =>
    ms === 0 ? overgeslagen(dag, 'stilgezet') : { datum: datumVan(dag), telt: true, reden: duurTekst(ms) },
  );
}

/** The sum as lines for people: "vr 3 april: Goede Vrijdag, telt niet mee". */
export function uitlegTeksten(uitleg: readonly UitlegRegel[]): string[] {
  const laatsteGeteld = uitleg.findLastIndex((rij) => rij.telt);
  return uitleg.map(({ datum, telt, reden }, i) => {
    const dag = dagVan(datum);
    const kop = `${weekdagNaam(dag).slice(0, 2)} ${dagEnMaand(dag)}: ${reden}`;
    if (telt) return kop;
    if (i < laatsteGeteld) return `${kop}, telt niet mee`;
    return reden === 'laatste dag' ? kop : `${kop}, de termijn loopt door`;
  });
}
