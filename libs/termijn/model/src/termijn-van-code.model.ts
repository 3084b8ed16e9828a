import { TERMIJN_CODES, type TermijnCode } from '@meldbaken/termijn/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { eindeVanDag, isoVan } from './amsterdam.model';
import { type BerekenOpties, type TermijnBerekening, berekenTermijn } from './berekening.model';
import { datumVan, leesDatum } from './dag.model';
import { datumVoluit } from './dagtekst.model';
import type { TermijnDefinitie } from './definitie.model';
import { DEFINITIES } from './definities.model';
import { LAATSTE_JAAR, leesMoment } from './moment.model';

function versiesVan(code: TermijnCode): TermijnDefinitie[] {
  return DEFINITIES.filter((d) => d.code === code).sort((a, b) => b.versie - a.versie);
}

/** The definition of a code: the newest, or the version that a running term started under. */
export function definitieVan(code: TermijnCode, versie?: number): TermijnDefinitie {
  const versies = versiesVan(code);
  const definitie = versie === undefined ? versies[0] : versies.find((d) => d.versie === versie);
  if (!definitie) throw new RangeError(`no definition: ${code} version ${String(versie)}`);
  return definitie;
}

/** Reads a code that somebody typed. */
export function leesTermijnCode(tekst: string): TermijnCode | Weigering {
  const code = TERMIJN_CODES.find((c) => c === tekst.trim().toUpperCase());
  if (code) return code;
  return weiger('TERMIJN_CODE_ONBEKEND', 'Deze termijn kennen we niet.', {
    veld: 'code',
    watDan: `Kies ${TERMIJN_CODES.join(', ')}.`,
  });
}

/** The version that is for terms starting at `vanaf`. */
export function definitieOp(code: TermijnCode, vanaf: string): TermijnDefinitie | Weigering {
  const start = leesMoment(vanaf);
  if (isWeigering(start)) return start;
  const datum = datumVan(start.dag);
  const definitie = versiesVan(code).find((d) => d.geldigVanaf <= datum);
  if (definitie) return definitie;
  return weiger('TERMIJN_NOG_NIET_GELDIG', `Deze regel was er nog niet op ${datumVoluit(start.dag)}.`, {
    veld: 'vanaf',
    watDan: `Kies een dag vanaf ${versiesVan(code).at(-1)?.geldigVanaf ?? ''}.`,
  });
}

/** Ends on a day that an authority named: that day, to 24:00, whatever day of the week it is. */
function berekenTotDatum(vanaf: string, totEnMet: string, door: string): TermijnBerekening | Weigering {
  const start = leesMoment(vanaf);
  if (isWeigering(start)) return start;
  const dag = leesDatum(totEnMet);
  if (dag === undefined || dag < start.dag || Number(totEnMet.slice(0, 4)) > LAATSTE_JAAR) {
    return weiger('TERMIJN_GENOEMDE_DATUM_ONGELDIG', 'Deze laatste dag kan niet.', {
      veld: 'totEnMet',
      watDan: 'Vul de dag in die in het bericht staat. Die ligt niet voor de begindag.',
    });
  }
  const vervaltOp = isoVan(eindeVanDag(dag));
  return {
    vanaf: start.tekst,
    vanafOp: start.op,
    vervalt: totEnMet,
    vervaltOp,
    veiligVoor: totEnMet,
    veiligVoorOp: vervaltOp,
    atw: false,
    uitleg: [
      { datum: datumVan(start.dag), telt: false, reden: 'begindag' },
      { datum: totEnMet, telt: true, reden: `laatste dag, genoemd door de ${door}` },
    ],
    regel: `De ${door} noemde een laatste dag: ${datumVoluit(dag)}.`,
    kalenderOnzeker: false,
  };
}

export interface DefinitieOpties extends BerekenOpties {
  /** Last day that the authority named (YYYY-MM-DD); goes before the length where the definition allows it. */
  readonly totEnMet?: string;
}

/** When a term of this definition ends. */
export function berekenVoorDefinitie(
  definitie: TermijnDefinitie,
  vanaf: string,
  { totEnMet, ...opties }: DefinitieOpties = {},
): TermijnBerekening | Weigering {
  if (totEnMet === undefined) return berekenTermijn(definitie, vanaf, opties);
  if (definitie.datumGenoemdDoor !== undefined) return berekenTotDatum(vanaf, totEnMet, definitie.datumGenoemdDoor);
  return weiger('TERMIJN_GEEN_GENOEMDE_DATUM', 'Voor deze termijn kan niemand een andere laatste dag noemen.', {
    veld: 'totEnMet',
  });
}

/** When a term of this code ends, by the version of its start date. */
export function berekenVoorCode(
  code: TermijnCode,
  vanaf: string,
  opties: DefinitieOpties = {},
): TermijnBerekening | Weigering {
  const definitie = definitieOp(code, vanaf);
  return isWeigering(definitie) ? definitie : berekenVoorDefinitie(definitie, vanaf, opties);
}
