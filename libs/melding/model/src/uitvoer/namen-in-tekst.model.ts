import { achternaamWoorden, vouwWoord, type Naam } from '../naam-vergelijking.model';

/** A person whose name must not slip into a document. */
export interface BekendeNaam extends Naam {
  /** As the page says it: 'J. Bakker'. */
  readonly toon: string;
  /** Somebody of this report or its unit: the first name alone, or without a capital, tells enough. */
  readonly dichtbij: boolean;
}

/** A word of a text that is a name, and of whom it may be. */
export interface NaamInTekst {
  readonly woord: string;
  readonly mensen: readonly string[];
}

interface Woord {
  readonly ruw: string;
  readonly gevouwen: string;
  readonly hoofdletter: boolean;
}

const WOORD = /[\p{L}\p{M}]+/gu;

/**
 * Which words of the text are one of these names, whatever their accents, doubled letters or spelling of ij. Of
 * somebody far away a surname counts with a capital only: else every baker and every garden would be a colleague. It
 * marks too much rather than too little; a person decides.
 */
export function vindNamen(tekst: string, namen: readonly BekendeNaam[]): NaamInTekst[] {
  const woorden = alleWoorden(tekst);
  const uit = new Map<string, { woord: string; mensen: Set<string> }>();
  for (const naam of namen)
    for (const { ruw, gevouwen } of gezienVan(woorden, naam)) {
      const gezien = uit.get(gevouwen) ?? { woord: ruw, mensen: new Set<string>() };
      gezien.mensen.add(naam.toon);
      uit.set(gevouwen, gezien);
    }
  return [...uit.values()]
    .map(({ woord, mensen }) => ({ woord, mensen: [...mensen].sort((a, b) => a.localeCompare(b, 'nl')) }))
    .sort((a, b) => a.woord.localeCompare(b.woord, 'nl'));
}

/** Are these the same name in another spelling? */
export const isDezelfdeNaam = (a: string, b: string): boolean => vouwWoord(a) === vouwWoord(b);

/** Folded words of a text that may be a surname: what the database is asked for. */
export const mogelijkeNamen = (tekst: string): string[] => [...new Set([...alleWoorden(tekst).keys()])];

function alleWoorden(tekst: string): ReadonlyMap<string, readonly Woord[]> {
  const uit = new Map<string, Woord[]>();
  for (const [ruw] of tekst.matchAll(WOORD)) {
    const woord = { ruw, gevouwen: vouwWoord(ruw), hoofdletter: ruw.charAt(0) !== ruw.charAt(0).toLowerCase() };
    uit.set(woord.gevouwen, [...(uit.get(woord.gevouwen) ?? []), woord]);
  }
  return uit;
}

/** The words that are this name; each once. */
function gezienVan(woorden: ReadonlyMap<string, readonly Woord[]>, naam: BekendeNaam): Woord[] {
  const telt = (w: Woord): boolean => w.gevouwen.length > 1 && (naam.dichtbij || w.hoofdletter);
  const achter = new Set(achternaamWoorden(naam));
  // One letter is an initial, and stands before half of the Dutch surnames.
  const voor = naam.dichtbij ? naam.voornaam.split(/[\s-]+/).map(vouwWoord) : [];
  const gezocht = [...new Set([...achter, ...voor.filter((w) => w.length > 2)])];
  return gezocht.flatMap((w) => woorden.get(w)?.find(telt) ?? []);
}

/** A typed name as parts: the last word is the surname. */
export function naamUitTekst(getypt: string): Naam {
  const delen = getypt.trim().split(/\s+/);
  return { voornaam: delen.slice(0, -1).join(' '), achternaam: delen.at(-1) ?? '' };
}
