import { useInvoer, type Invoer } from '../haken/use-invoer';
import { dagVan } from './amsterdam';
import { nietInToekomst } from './grenzen';
import { leesDatum } from './lees-datum';
import { leesMoment, momentVoluit, type MomentLezing, type MomentOptie } from './lees-moment';
import { leesTijd } from './lees-tijd';
import { toonDatum, toonTijd } from './tonen';

/** What stands in the two fields. */
export interface MomentTekst {
  readonly dag: string;
  readonly tijd: string;
  /** Chosen out of two readings of the same clock. */
  readonly keuze?: string;
}

export interface MomentInvoer {
  readonly invoer: Invoer<MomentTekst>;
  /** What is read back. */
  readonly lezing: MomentLezing;
  readonly typ: (deel: Partial<MomentTekst>, klaar?: boolean) => void;
  readonly kies: (optie: MomentOptie) => void;
  readonly verlaat: () => void;
}

const alsTekst = (moment: string | null): MomentTekst =>
  moment ? { dag: toonDatum(moment, 'cijfers'), tijd: toonTijd(moment), keuze: moment } : { dag: '', tijd: '' };

function lees(tekst: MomentTekst, nu: string, nietNaNu: boolean): MomentLezing {
  const lezing: MomentLezing = tekst.keuze
    ? { soort: 'goed', moment: tekst.keuze, voluit: momentVoluit(tekst.keuze) }
    : leesMoment(tekst.dag, tekst.tijd, nu);
  return nietNaNu ? nietInToekomst(lezing, nu) : lezing;
}

/** Tidy texts on leaving: 3-2-2026 becomes 03-02-2026 and 0915 becomes 9:15. */
function netjes(tekst: MomentTekst, nu: string): MomentTekst {
  const dag = leesDatum(tekst.dag, dagVan(nu));
  const tijd = leesTijd(tekst.tijd);
  return {
    ...tekst,
    dag: dag.soort === 'goed' ? toonDatum(dag.datum, 'cijfers') : tekst.dag,
    tijd: tijd.soort === 'goed' ? `${tijd.uur}:${String(tijd.minuut).padStart(2, '0')}` : tekst.tijd,
  };
}

/** The state of a moment that is being typed. */
export function useMoment(
  value: string | null,
  nu: string,
  nietNaNu: boolean,
  onChange: (moment: string | null, lezing: MomentLezing) => void,
): MomentInvoer {
  const invoer = useInvoer(value, alsTekst);
  const meld = (tekst: MomentTekst, klaar: boolean): void => {
    const lezing = lees(tekst, nu, nietNaNu);
    const moment = lezing.soort === 'goed' ? lezing.moment : null;
    invoer.typ(tekst, moment, klaar);
    onChange(moment, lezing);
  };
  const typ = (deel: Partial<MomentTekst>, klaar = false): void =>
    meld({ dag: invoer.tekst.dag, tijd: invoer.tekst.tijd, ...deel }, klaar);
  const kies = ({ moment, dag }: MomentOptie): void => {
    if (moment) meld(alsTekst(moment), true);
    else if (dag) typ({ dag }, true);
  };
  const verlaat = (): void => invoer.verlaat(netjes(invoer.tekst, nu));
  return { invoer, lezing: lees(invoer.rust, nu, nietNaNu), typ, kies, verlaat };
}
