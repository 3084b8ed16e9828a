import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { MS_PER_UUR, eindeVanDag, momentVan, msVan, wandklokVan } from './amsterdam.model';
import type { Dag } from './dag.model';
import { leesMoment } from './moment.model';

/** A time in which the term stood still, ended. */
export interface Schorsing {
  readonly van: string;
  readonly tot: string;
}

/** The same, read. */
export interface Stilstand {
  readonly vanOp: number;
  readonly totOp: number;
  readonly vanDag: Dag;
  readonly totDag: Dag;
}

function leesSchorsing({ van, tot }: Schorsing): Stilstand | Weigering {
  const a = leesMoment(van, 'schorsingen');
  if (isWeigering(a)) return a;
  const b = leesMoment(tot, 'schorsingen');
  if (isWeigering(b)) return b;
  const [vanOp, totOp] = [msVan(a.op), msVan(b.op)];
  if (totOp < vanOp) {
    return weiger('TERMIJN_SCHORSING_ONGELDIG', 'De termijn kan niet weer lopen voordat hij stilstond.', {
      veld: 'schorsingen',
    });
  }
  return { vanOp, totOp, vanDag: a.dag, totDag: b.dag };
}

/** Reads suspensions, earliest first. */
export function leesSchorsingen(schorsingen: readonly Schorsing[]): readonly Stilstand[] | Weigering {
  const uit: Stilstand[] = [];
  for (const schorsing of schorsingen) {
    const stilstand = leesSchorsing(schorsing);
    if (isWeigering(stilstand)) return stilstand;
    uit.push(stilstand);
  }
  return uit.sort((a, b) => a.vanOp - b.vanOp);
}

/** No suspension at all, the usual case. */
export const nooitStil = (): boolean => false;

/** As Awb 4:15 counts: from the day after the suspension to the day on which the term runs again, which counts. */
export function stilOp(stilstanden: readonly Stilstand[]): (dag: Dag) => boolean {
  if (stilstanden.length === 0) return nooitStil;
  return (dag) => stilstanden.some((s) => s.vanDag < dag && dag < s.totDag);
}

/** End of a term in hours: by the clock, without the time that it stood still. */
export function urenEinde(vanafOp: number, uren: number, stilstanden: readonly Stilstand[]): number {
  let op = vanafOp;
  let rest = uren * MS_PER_UUR;
  for (const { vanOp, totOp } of stilstanden) {
    if (totOp <= op) continue;
    const gelopen = Math.max(0, vanOp - op);
    if (rest <= gelopen) break;
    rest -= gelopen;
    op = totOp;
  }
  return op + rest;
}

export interface UrenPerDag {
  readonly dag: Dag;
  readonly ms: number;
}

/** How long the clock ran on each day. */
export function urenPerDag(vanafOp: number, eindOp: number, stilstanden: readonly Stilstand[]): UrenPerDag[] {
  const uit: UrenPerDag[] = [];
  for (let dag = wandklokVan(vanafOp).dag; momentVan(dag) < eindOp; dag++) {
    const [van, tot] = [Math.max(vanafOp, momentVan(dag)), Math.min(eindOp, eindeVanDag(dag))];
    const stil = stilstanden.reduce((som, s) => som + Math.max(0, Math.min(tot, s.totOp) - Math.max(van, s.vanOp)), 0);
    uit.push({ dag, ms: Math.max(0, tot - van - stil) });
  }
  return uit;
}
