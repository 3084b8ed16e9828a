import type { TermijnActieSoort, TermijnOntvanger } from '@meldbaken/termijn/contract';
import { type Instant, MS_PER_UUR, isoVan, momentVan, msVan, wandklokVan } from './amsterdam.model';
import type { Dag } from './dag.model';
import type { HerinneringRegel, TermijnDefinitie } from './definitie.model';
import { lezingenVan, nederlandseKalender } from './kalender.model';

/** Something to do at a moment: a reminder, or (VERLOPEN) the change of state. */
export interface GeplandeActie {
  readonly soort: TermijnActieSoort;
  readonly op: string;
  readonly aan: readonly TermijnOntvanger[];
}

export interface TermijnTijden {
  readonly startOp: Instant;
  readonly vervaltOp: Instant;
  readonly veiligVoorOp: Instant;
}

/** The working day so many before a day. */
export function werkdagVoor(dag: Dag, aantal = 1): Dag {
  const { regel } = lezingenVan(nederlandseKalender);
  let uit = dag;
  for (let rest = aantal; rest > 0;) {
    uit--;
    if (regel.geenWerkdag(uit) === undefined) rest--;
  }
  return uit;
}

/** The day itself when people work then, else the working day before it. */
function werkdagOfEerder(dag: Dag): Dag {
  return lezingenVan(nederlandseKalender).regel.geenWerkdag(dag) === undefined ? dag : werkdagVoor(dag);
}

/** Last day of a term: the day that holds its last moment, so 24:00 belongs to the day before midnight. */
export function laatsteDagVan(eindOp: number): Dag {
  return wandklokVan(eindOp - 1).dag;
}

function opUur(dag: Dag, uur: number): number {
  return momentVan(dag, uur * MS_PER_UUR);
}

/** Moment of a line of the scheme; undefined when it plans nothing at the start. */
function momentVanRegel(regel: HerinneringRegel, start: number, einde: number, veilig: number): number | undefined {
  switch (regel.soort) {
    case 'START':
      return start;
    case 'DAGEN_VOORAF':
      return opUur(werkdagOfEerder(laatsteDagVan(veilig) - regel.aantal), regel.uur);
    case 'WERKDAGEN_VOORAF':
      return opUur(werkdagVoor(laatsteDagVan(veilig), regel.aantal), regel.uur);
    case 'VEILIGE_DAG':
      return laatsteDagVan(veilig) < laatsteDagVan(einde) ? opUur(laatsteDagVan(veilig), regel.uur) : undefined;
    case 'LAATSTE_DAG':
      return opUur(laatsteDagVan(einde), regel.uur);
    case 'UREN_VOORAF':
      return einde - regel.aantal * MS_PER_UUR;
    case 'VERLOPEN':
      return einde;
    case 'DAGELIJKS_TE_LAAT':
      return undefined;
  }
}

/**
 * What must happen for a term, earliest first. Moments before the start, or before `nu` for a term that is recorded later
 * than it began, are left out: the act at the start, which is then due at once, says it all. START and VERLOPEN always stay.
 */
export function planActies(
  definitie: Pick<TermijnDefinitie, 'herinneringsschema'>,
  { startOp, vervaltOp, veiligVoorOp }: TermijnTijden,
  nu?: Instant,
): GeplandeActie[] {
  const [start, einde, veilig] = [msVan(startOp), msVan(vervaltOp), msVan(veiligVoorOp)];
  const ondergrens = Math.max(start, nu === undefined ? start : msVan(nu));
  const uit: { ms: number; actie: GeplandeActie }[] = [];
  for (const regel of definitie.herinneringsschema) {
    const ms = momentVanRegel(regel, start, einde, veilig);
    if (ms === undefined) continue;
    const vast = regel.soort === 'START' || regel.soort === 'VERLOPEN';
    if (!vast && (ms <= ondergrens || ms >= einde)) continue;
    uit.push({ ms, actie: { soort: regel.soort, op: isoVan(ms), aan: regel.aan } });
  }
  return voegSamen(uit.sort((a, b) => a.ms - b.ms).map(({ actie }) => actie));
}

/** Two lines can come to the same moment (an extra reminder, a weekend): one act, for everybody of both. */
function voegSamen(acties: readonly GeplandeActie[]): GeplandeActie[] {
  const uit = new Map<string, GeplandeActie>();
  for (const actie of acties) {
    const sleutel = `${actie.soort} ${actie.op}`;
    const eerder = uit.get(sleutel);
    uit.set(sleutel, eerder ? { ...eerder, aan: [...new Set([...eerder.aan, ...actie.aan])] } : actie);
  }
  return [...uit.values()];
}

/** The next daily reminder of a late term after `na`; planned when the one before it fires. */
export function volgendeNaVerlopen(
  definitie: Pick<TermijnDefinitie, 'herinneringsschema'>,
  na: Instant,
): GeplandeActie | undefined {
  for (const regel of definitie.herinneringsschema) {
    if (regel.soort !== 'DAGELIJKS_TE_LAAT') continue;
    const ms = msVan(na);
    const { dag } = wandklokVan(ms);
    const vandaag = opUur(dag, regel.uur);
    const op = vandaag > ms ? vandaag : opUur(dag + 1, regel.uur);
    return { soort: regel.soort, op: isoVan(op), aan: regel.aan };
  }
  return undefined;
}
