import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { TermijnEenheid } from '@meldbaken/termijn/contract';
import {
  berekenTermijn,
  berekenVoorDefinitie,
  definitieOp,
  leesTermijnCode,
  rekenZinnen,
  type TermijnBerekening,
} from '@meldbaken/termijn/model';

export interface BerekenVraag {
  code?: string | null;
  eenheid?: TermijnEenheid | null;
  lengte?: number | null;
  vanaf: string;
  atw?: boolean | null;
}

export interface BerekenAntwoord extends TermijnBerekening {
  readonly zinnen: readonly string[];
}

const fout = (veld: string, bericht: string): Weigering => weiger('TERMIJN_INVOER_ONGELDIG', bericht, { veld });

function metCode(code: string, v: BerekenVraag): BerekenAntwoord | Weigering {
  if (![v.eenheid, v.lengte, v.atw].every((x) => x === undefined || x === null))
    return fout('code', 'Kies een code, of kies zelf een eenheid en een lengte. Niet allebei.');
  const gelezen = leesTermijnCode(code);
  if (isWeigering(gelezen)) return gelezen;
  const definitie = definitieOp(gelezen, v.vanaf);
  if (isWeigering(definitie)) return definitie;
  const b = berekenVoorDefinitie(definitie, v.vanaf);
  return isWeigering(b) ? b : { ...b, zinnen: rekenZinnen(b, definitie).zinnen };
}

function eigen(v: BerekenVraag): BerekenAntwoord | Weigering {
  if (!v.eenheid) return fout('eenheid', 'Kies een code, of een eenheid en een lengte.');
  if (v.lengte === undefined || v.lengte === null) return fout('lengte', 'Vul de lengte in.');
  const b = berekenTermijn({ eenheid: v.eenheid, lengte: v.lengte, atw: v.atw ?? undefined }, v.vanaf);
  return isWeigering(b) ? b : { ...b, zinnen: [b.regel] };
}

/** The calculator: a known code, or a length of one's own. */
export const bereken = (v: BerekenVraag): BerekenAntwoord | Weigering => (v.code ? metCode(v.code, v) : eigen(v));
