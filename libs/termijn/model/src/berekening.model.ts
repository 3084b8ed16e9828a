import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { MS_PER_UUR, eindeVanDag, isoVan, msVan, wandklokVan } from './amsterdam.model';
import { datumVan } from './dag.model';
import { type Kalender, lezingenVan, nederlandseKalender } from './kalender.model';
import { type Moment, leesMoment } from './moment.model';
import { regelZin, terugZin, urenZin } from './regelzin.model';
import { type Schorsing, type Stilstand, leesSchorsingen, stilOp, urenEinde, urenPerDag } from './schorsing.model';
import { type Telling, eindeVan, isKalenderOnzeker } from './telling.model';
import { terugDagen, terugEinde, terugUren } from './terug.model';
import { type TermijnRegel, atwGeldt, binnenArtikel4, keurRegel } from './termijn-regel.model';
import { type UitlegRegel, uitlegVan, urenUitleg } from './uitleg.model';

/** A computed term. Moments are ISO texts in UTC with milliseconds. */
export interface TermijnBerekening {
  /** The start as it was given. */
  readonly vanaf: string;
  /** The start as a moment; of a plain date its first moment in Amsterdam. */
  readonly vanafOp: string;
  /** Last day (of hours: the day on which they end). */
  readonly vervalt: string;
  /** End: 24:00 in Amsterdam of the last day, that is the next midnight. From this moment on one is late. */
  readonly vervaltOp: string;
  /** Last day by the strictest reading; reminders aim at it. Never later than `vervalt`. */
  readonly veiligVoor: string;
  readonly veiligVoorOp: string;
  /** Whether the Algemene termijnenwet was applied. */
  readonly atw: boolean;
  readonly uitleg: readonly UitlegRegel[];
  /** The rule in Dutch. */
  readonly regel: string;
  /** The KB days of a year that matters are not (all) known: the true end may be later, never earlier. */
  readonly kalenderOnzeker: boolean;
}

export interface BerekenOpties {
  /** From when the strictest reading counts (geweld: `bekendGewordenOp`). One later than the start changes nothing. */
  readonly veiligVanaf?: string;
  /** Ended suspensions. */
  readonly schorsingen?: readonly Schorsing[];
  readonly kalender?: Kalender;
}

interface Invoer {
  readonly regel: TermijnRegel;
  readonly start: Moment;
  readonly veiligStart: Moment;
  readonly stilstanden: readonly Stilstand[];
  readonly kalender: Kalender;
}

function leesInvoer(regel: TermijnRegel, vanaf: string, opties: BerekenOpties): Invoer | Weigering {
  const fout = keurRegel(regel);
  if (fout) return fout;
  const start = leesMoment(vanaf);
  if (isWeigering(start)) return start;
  const veilig = opties.veiligVanaf === undefined ? start : leesMoment(opties.veiligVanaf, 'veiligVanaf');
  if (isWeigering(veilig)) return veilig;
  const stilstanden = leesSchorsingen(opties.schorsingen ?? []);
  if (isWeigering(stilstanden)) return stilstanden;
  const veiligStart = msVan(veilig.op) < msVan(start.op) ? veilig : start;
  return { regel, start, veiligStart, stilstanden, kalender: opties.kalender ?? nederlandseKalender };
}

function berekenUren({ regel, start, veiligStart, stilstanden }: Invoer): TermijnBerekening {
  const vanaf = msVan(start.op);
  const eind = urenEinde(vanaf, regel.lengte, stilstanden);
  const veilig = urenEinde(msVan(veiligStart.op), regel.lengte, stilstanden);
  return {
    vanaf: start.tekst,
    vanafOp: start.op,
    vervalt: datumVan(wandklokVan(eind).dag),
    vervaltOp: isoVan(eind),
    veiligVoor: datumVan(wandklokVan(veilig).dag),
    veiligVoorOp: isoVan(veilig),
    atw: false,
    uitleg: urenUitleg(urenPerDag(vanaf, eind, stilstanden)),
    regel: urenZin(regel, start),
    kalenderOnzeker: false,
  };
}

function berekenDagen({ regel, start, veiligStart, stilstanden, kalender }: Invoer): TermijnBerekening {
  const lezingen = lezingenVan(kalender);
  const atw = atwGeldt(regel);
  const telling: Telling = { regel, begin: start.dag, lezing: lezingen.regel, atw, stil: stilOp(stilstanden) };
  const einde = eindeVan(telling);
  // An act applied against its own art. 4 is one reading; the strictest has the term without it.
  const veiligAtw = atw && binnenArtikel4(regel.eenheid, regel.lengte);
  const veilig = eindeVan({ ...telling, begin: veiligStart.dag, lezing: lezingen.voorzichtig, atw: veiligAtw });
  return {
    vanaf: start.tekst,
    vanafOp: start.op,
    vervalt: datumVan(einde.dag),
    vervaltOp: isoVan(eindeVanDag(einde.dag)),
    veiligVoor: datumVan(veilig.dag),
    veiligVoorOp: isoVan(eindeVanDag(veilig.dag)),
    atw,
    uitleg: uitlegVan(telling, einde),
    regel: regelZin(telling, einde),
    kalenderOnzeker: isKalenderOnzeker(telling, einde, kalender),
  };
}

/** Counted back: one date, whoever reads it. A day term is over at 24:00 of that day, like every other. */
function berekenTerug({ regel, start, stilstanden, kalender }: Invoer): TermijnBerekening | Weigering {
  if (stilstanden.length > 0) {
    return weiger('TERMIJN_TERUG_STAAT_NIET_STIL', 'Een termijn die u terugtelt, kan niet stilstaan.', {
      veld: 'schorsingen',
    });
  }
  const { regel: lezing } = lezingenVan(kalender);
  const inUren = regel.eenheid === 'UREN';
  const vanafMs = msVan(start.op);
  const dag = inUren ? wandklokVan(vanafMs - regel.lengte * MS_PER_UUR).dag : terugEinde(regel, start.dag, lezing);
  const vervaltOp = isoVan(inUren ? vanafMs - regel.lengte * MS_PER_UUR : eindeVanDag(dag));
  const vervalt = datumVan(dag);
  return {
    vanaf: start.tekst,
    vanafOp: start.op,
    vervalt,
    vervaltOp,
    veiligVoor: vervalt,
    veiligVoorOp: vervaltOp,
    atw: false,
    uitleg: inUren ? terugUren(vanafMs, msVan(vervaltOp)) : terugDagen(regel, start.dag, dag, lezing),
    regel: terugZin(regel, start),
    kalenderOnzeker: false,
  };
}

/**
 * When a term ends that starts at `vanaf` (ISO with offset, or local Amsterdam date or date-time), with each day explained.
 * Refuses lengths and moments that cannot be, naming the field.
 */
export function berekenTermijn(
  regel: TermijnRegel,
  vanaf: string,
  opties: BerekenOpties = {},
): TermijnBerekening | Weigering {
  const invoer = leesInvoer(regel, vanaf, opties);
  if (isWeigering(invoer)) return invoer;
  if (regel.telRichting === 'TERUG') return berekenTerug(invoer);
  return regel.eenheid === 'UREN' ? berekenUren(invoer) : berekenDagen(invoer);
}
