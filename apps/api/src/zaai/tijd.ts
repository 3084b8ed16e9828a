import { Temporal } from '@js-temporal/polyfill';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { TermijnErnst } from '@meldbaken/termijn/contract';
import { berekenVoorCode, ernst, ernstGrenzen, isWerkdag } from '@meldbaken/termijn/model';
import type { Anker, Tijd } from './verhaal';

const ZONE = 'Europe/Amsterdam';
const MINUUT = 60_000;
/** The finding of a story stands at this time; what follows it that morning needs some room before now. */
const VASTGESTELD_OM = '10:15';
const RUIMTE = 45 * MINUUT;
/** Working days of a fortnight are enough, also at Christmas. */
const VERST = 14;

const dagVan = (moment: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE).toPlainDate();

const opDag = (dag: Temporal.PlainDate, om: string): Date =>
  new Date(dag.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(om) }).epochMilliseconds);

const vroegste = (a: Date, b: Date): Date => (a < b ? a : b);

/** The calendar day in Amsterdam. */
export const datum = (moment: Date): string => dagVan(moment).toString();

/** The calendar of one story, counted from its anchor and never later than now. */
export class Kalender {
  private readonly anker: Temporal.PlainDate;
  private readonly uiterlijk: Date;

  constructor(anker: Anker, nu: Date) {
    this.uiterlijk = new Date(nu.getTime() - MINUUT);
    this.anker = anker.soort === 'TERUG' ? dagVan(nu).subtract({ days: anker.dagen }) : dagVoorTermijn(anker.ernst, nu);
  }

  moment([dagen, om]: Tijd): Date {
    return this.nietLater(opDag(this.anker.add({ days: dagen }), om));
  }

  /** The same time on the first working day: offices are closed at weekends, unless that would be later than now. */
  kantoor(tijd: Tijd): Date {
    const gewenst = this.moment(tijd);
    let dag = dagVan(gewenst);
    while (!isWerkdag(dag.toString())) dag = dag.add({ days: 1 });
    const moment = opDag(dag, tijd[1]);
    return moment > this.uiterlijk ? gewenst : moment;
  }

  dag(dagen: number): string {
    return this.anker.add({ days: dagen }).toString();
  }

  private nietLater(moment: Date): Date {
    return vroegste(moment, this.uiterlijk);
  }
}

/**
 * The engine of the product decides which day that is, so that weekends and holidays come out right. Early in the day,
 * around Easter and 5 May, it may have to be a finding of just now.
 */
function dagVoorTermijn(gewenst: TermijnErnst, nu: Date): Temporal.PlainDate {
  const dagen = Array.from({ length: VERST }, (_, terug) => dagVan(nu).subtract({ days: terug })).filter((d) =>
    isWerkdag(d.toString()),
  );
  for (const ruimte of [RUIMTE, MINUUT]) {
    const uiterlijk = new Date(nu.getTime() - ruimte);
    for (const dag of dagen) {
      const vast = opDag(dag, VASTGESTELD_OM);
      const moment = ruimte === MINUUT ? vroegste(vast, uiterlijk) : vast;
      const past = moment <= uiterlijk && dagVan(moment).equals(dag);
      if (past && ernstVanMelding(moment, nu) === gewenst) return dag;
    }
  }
  // In the first minute of a few nights a year there is none: one term then looks a day older.
  const [laatste] = dagen;
  if (!laatste) throw new Error('seed: a fortnight without a working day');
  return laatste;
}

function ernstVanMelding(begin: Date, nu: Date): TermijnErnst {
  const b = berekenVoorCode('IGJ_MELDING', begin.toISOString());
  if (isWeigering(b)) throw new Error(`seed: ${b.code}`);
  const grenzen = ernstGrenzen({
    startOp: begin,
    vervaltOp: b.vervaltOp,
    veiligVoorOp: b.veiligVoorOp,
    eenheid: 'WERKDAGEN',
  });
  return ernst({ status: 'LOOPT', vervaltOp: b.vervaltOp, ...grenzen }, nu);
}
