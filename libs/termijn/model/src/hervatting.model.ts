import { type Weigering, isWeigering } from '@meldbaken/platform/waarden';
import type { TermijnBerekening } from './berekening.model';
import { datumVan } from './dag.model';
import { datumVoluit } from './dagtekst.model';
import type { TermijnDefinitie } from './definitie.model';
import { laatsteDagVan } from './herinnering.model';
import { type Schorsing, leesSchorsingen } from './schorsing.model';
import { msVan } from './amsterdam.model';
import { berekenVoorDefinitie } from './termijn-van-code.model';

export interface Hervatting {
  /** ISO texts, as stored. */
  readonly beginOp: string;
  readonly vervaltOp: string;
  /** All ended suspensions, the one that ends now last. */
  readonly schorsingen: readonly Schorsing[];
}

/** Whether somebody named the last day: it is then not the one that the rule gives. */
function isGenoemd(definitie: TermijnDefinitie, h: Hervatting): boolean {
  if (definitie.datumGenoemdDoor === undefined) return false;
  const gerekend = berekenVoorDefinitie(definitie, h.beginOp, { schorsingen: h.schorsingen.slice(0, -1) });
  return !isWeigering(gerekend) && msVan(gerekend.vervaltOp) !== msVan(h.vervaltOp);
}

/** When a term ends that runs again: the days that it stood still are added (Awb 4:15), also to a named last day. */
export function berekenHervatting(definitie: TermijnDefinitie, h: Hervatting): TermijnBerekening | Weigering {
  if (!isGenoemd(definitie, h)) return berekenVoorDefinitie(definitie, h.beginOp, { schorsingen: h.schorsingen });
  const stil = leesSchorsingen(h.schorsingen.slice(-1));
  if (isWeigering(stil)) return stil;
  const dagen = stil.reduce((som, s) => som + Math.max(0, s.totDag - s.vanDag - 1), 0);
  const laatste = laatsteDagVan(msVan(h.vervaltOp)) + dagen;
  const b = berekenVoorDefinitie(definitie, h.beginOp, { totEnMet: datumVan(laatste) });
  if (isWeigering(b)) return b;
  const stond = dagen === 1 ? '1 dag' : `${dagen} dagen`;
  return { ...b, regel: `De termijn stond ${stond} stil. De laatste dag is nu ${datumVoluit(laatste)}.` };
}
