import { TERMIJN_CODES, type TermijnCode, type TermijnEenheid } from '@meldbaken/termijn/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { eindeVanDag, isoVan } from './amsterdam.model';
import { type BerekenOpties, type TermijnBerekening, berekenTermijn } from './berekening.model';
import { datumVan, leesDatum } from './dag.model';
import { datumVoluit } from './dagtekst.model';
import { isVast, type TermijnDefinitie, type VasteDefinitie } from './definitie.model';
import { DEFINITIES } from './definities.model';
import { LAATSTE_JAAR, leesMoment } from './moment.model';

const perCode = new Map<string, readonly TermijnDefinitie[]>();

/** All versions of a built-in code, the newest first. */
export function versiesVan(code: TermijnCode): readonly TermijnDefinitie[] {
  let versies = perCode.get(code);
  if (!versies) {
    versies = DEFINITIES.filter((d) => d.code === code).sort((a, b) => b.versie - a.versie);
    perCode.set(code, versies);
  }
  return versies;
}

/** The definition of a code: the newest, or the version that a running term started under. */
export function definitieVan(code: TermijnCode, versie?: number): TermijnDefinitie {
  const versies = versiesVan(code);
  const definitie = versie === undefined ? versies[0] : versies.find((d) => d.versie === versie);
  if (!definitie) throw new RangeError(`no definition: ${code} version ${String(versie)}`);
  return definitie;
}

/** Codes that look like what somebody typed: the same first word. */
function bijnaGoed(tekst: string): readonly string[] {
  const woord = tekst.trim().toUpperCase().split('_')[0] ?? '';
  return woord.length < 3 ? [] : TERMIJN_CODES.filter((c) => c.startsWith(woord));
}

/** Reads a code that somebody typed. */
export function leesTermijnCode(tekst: string): TermijnCode | Weigering {
  const code = TERMIJN_CODES.find((c) => c === tekst.trim().toUpperCase());
  if (code) return code;
  const bijna = bijnaGoed(tekst);
  return weiger('TERMIJN_CODE_ONBEKEND', 'Deze termijn kennen we niet.', {
    veld: 'code',
    watDan: `Kies bijvoorbeeld ${(bijna.length > 0 ? bijna : TERMIJN_CODES.slice(0, 3)).join(', ')}. Alle codes staan in de catalogus.`,
  });
}

/** The version of these (the newest first) that is for terms starting at `vanaf`. */
export function versieOp(versies: readonly TermijnDefinitie[], vanaf: string): TermijnDefinitie | Weigering {
  const start = leesMoment(vanaf);
  if (isWeigering(start)) return start;
  const datum = datumVan(start.dag);
  const definitie = versies.find((d) => d.geldigVanaf <= datum);
  if (definitie) return definitie;
  return weiger('TERMIJN_NOG_NIET_GELDIG', `Deze regel was er nog niet op ${datumVoluit(start.dag)}.`, {
    veld: 'vanaf',
    watDan: `Kies een dag vanaf ${versies.at(-1)?.geldigVanaf ?? ''}.`,
  });
}

/** The version of a built-in code that is for terms starting at `vanaf`. */
export function definitieOp(code: TermijnCode, vanaf: string): TermijnDefinitie | Weigering {
  return versieOp(versiesVan(code), vanaf);
}

/** The definition with the length that was set at the start, as the rule of a term that runs. */
export function metLengte(
  definitie: TermijnDefinitie,
  { eenheid, lengte }: { readonly eenheid: TermijnEenheid; readonly lengte: number },
): VasteDefinitie {
  return { ...definitie, eenheid, lengte };
}

/** Ends on a day that somebody named: that day, to 24:00, whatever day of the week it is. */
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
      { datum: totEnMet, telt: true, reden: `laatste dag, genoemd door ${door}` },
    ],
    regel: `${door.charAt(0).toUpperCase()}${door.slice(1)} noemde een laatste dag: ${datumVoluit(dag)}.`,
    kalenderOnzeker: false,
  };
}

export interface DefinitieOpties extends BerekenOpties {
  /** Last day that somebody named (YYYY-MM-DD); goes before the length where the definition allows it. */
  readonly totEnMet?: string;
  /** Length that was set at the start, of terms as set, agreed otherwise, or one of the variants. */
  readonly gesteld?: { readonly eenheid: TermijnEenheid; readonly lengte: number };
}

/** Who may name the last day, in words. */
function datumDoor({ datumGenoemdDoor, gesteldDoor }: TermijnDefinitie): string | undefined {
  return datumGenoemdDoor === undefined ? gesteldDoor : `de ${datumGenoemdDoor}`;
}

/** The definition with the length that applies, or why there is none. */
function bepaalLengte(d: TermijnDefinitie, gesteld: DefinitieOpties['gesteld']): VasteDefinitie | Weigering {
  if (gesteld) {
    const variant = d.varianten?.some((v) => v.eenheid === gesteld.eenheid && v.lengte === gesteld.lengte) ?? false;
    if (variant || d.gesteldDoor !== undefined) return metLengte(d, gesteld);
    return weiger('TERMIJN_LENGTE_LIGT_VAST', 'De lengte van deze termijn ligt vast.', { veld: 'lengte' });
  }
  if (isVast(d)) return d;
  return weiger('TERMIJN_GEEN_VASTE_LENGTE', 'Deze termijn heeft geen vaste lengte.', {
    veld: 'code',
    watDan: 'Kies zelf een eenheid en een lengte.',
  });
}

/** When a term of this definition ends. */
export function berekenVoorDefinitie(
  definitie: TermijnDefinitie,
  vanaf: string,
  { totEnMet, gesteld, ...opties }: DefinitieOpties = {},
): TermijnBerekening | Weigering {
  if (totEnMet === undefined) {
    const vast = bepaalLengte(definitie, gesteld);
    return isWeigering(vast) ? vast : berekenTermijn(vast, vanaf, opties);
  }
  const door = datumDoor(definitie);
  if (door !== undefined) return berekenTotDatum(vanaf, totEnMet, door);
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
