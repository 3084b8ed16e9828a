import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import { type Weigering, isWeigering } from '@meldbaken/platform/waarden';
import { MS_PER_UUR, eindeVanDag, isoVan, msVan } from './amsterdam.model';
import { type TermijnBerekening, berekenTermijn } from './berekening.model';
import { datumVan } from './dag.model';
import { aantalTekst, datumVoluit } from './dagtekst.model';
import type { TermijnDefinitie } from './definitie.model';
import { laatsteDagVan } from './herinnering.model';
import { leesMoment } from './moment.model';
import { type Schorsing, type Stilstand, leesSchorsingen } from './schorsing.model';

export interface Hervatting {
  /** ISO texts, as stored. */
  readonly beginOp: string;
  readonly vervaltOp: string;
  /** All ended suspensions, the one that ends now last. */
  readonly schorsingen: readonly Schorsing[];
  /** What the term began with, where that is not the length of the definition. */
  readonly regel?: { readonly eenheid: TermijnEenheid; readonly lengte: number };
}

/** By the rule alone; a term as set, whose day was named, has no rule that gives it. */
function volgensRegel(
  d: TermijnDefinitie,
  h: Hervatting,
  schorsingen: readonly Schorsing[],
): TermijnBerekening | Weigering | undefined {
  const { eenheid, lengte } = h.regel ?? d;
  if (lengte === null || lengte < 1) return undefined;
  return berekenTermijn({ eenheid, lengte, atw: d.atw }, h.beginOp, { schorsingen });
}

/** Whether the end is still the one that the rule gives: nobody named another day, made it longer or cut it short. */
function isVanDeRegel(d: TermijnDefinitie, h: Hervatting): boolean {
  const gerekend = volgensRegel(d, h, h.schorsingen.slice(0, -1));
  return gerekend !== undefined && !isWeigering(gerekend) && msVan(gerekend.vervaltOp) === msVan(h.vervaltOp);
}

function metEinde(h: Hervatting, einde: number, regel: string): TermijnBerekening | Weigering {
  const start = leesMoment(h.beginOp, 'beginOp');
  if (isWeigering(start)) return start;
  const laatste = datumVan(laatsteDagVan(einde));
  return {
    vanaf: start.tekst,
    vanafOp: start.op,
    vervalt: laatste,
    vervaltOp: isoVan(einde),
    veiligVoor: laatste,
    veiligVoorOp: isoVan(einde),
    atw: false,
    uitleg: [
      { datum: datumVan(start.dag), telt: false, reden: 'begindag' },
      { datum: laatste, telt: true, reden: 'nieuwe laatste dag' },
    ],
    regel,
    kalenderOnzeker: false,
  };
}

/** Adds the standstill to an end that the rule does not give. */
function schuifOp(d: TermijnDefinitie, h: Hervatting, stil: Stilstand): TermijnBerekening | Weigering {
  const oud = msVan(h.vervaltOp);
  if ((h.regel ?? d).eenheid === 'UREN') {
    const uren = Math.round((stil.totOp - stil.vanOp) / MS_PER_UUR);
    return metEinde(h, oud + stil.totOp - stil.vanOp, `De termijn stond ${uren} uur stil. Die tijd komt erbij.`);
  }
  const dagen = Math.max(0, stil.totDag - stil.vanDag - 1);
  const stond = aantalTekst(dagen, 'dag', 'dagen');
  const dag = laatsteDagVan(oud) + dagen;
  // A day that an authority named runs to that day; a day of the law moves on to a working day (art. 1 Algemene termijnenwet).
  const volgensWet = d.atw && d.datumGenoemdDoor === undefined && dagen > 0;
  const b = volgensWet
    ? berekenTermijn({ eenheid: 'DAGEN', lengte: dagen, atw: true }, datumVan(dag - dagen))
    : undefined;
  if (isWeigering(b)) return b;
  const einde = b === undefined ? eindeVanDag(dag) : msVan(b.vervaltOp);
  const regel = `De termijn stond ${stond} stil. De laatste dag is nu ${datumVoluit(laatsteDagVan(einde))}.`;
  return metEinde(h, einde, regel);
}

/** When a term ends that runs again: the days that it stood still are added (Awb 4:15), also to an end that was moved by hand. */
export function berekenHervatting(definitie: TermijnDefinitie, h: Hervatting): TermijnBerekening | Weigering {
  const gerekend = isVanDeRegel(definitie, h) ? volgensRegel(definitie, h, h.schorsingen) : undefined;
  if (gerekend !== undefined) return gerekend;
  const stil = leesSchorsingen(h.schorsingen.slice(-1));
  if (isWeigering(stil)) return stil;
  const [laatste] = stil;
  return laatste === undefined
    ? metEinde(h, msVan(h.vervaltOp), 'De termijn stond niet stil.')
    : schuifOp(definitie, h, laatste);
}
