import type { ElementKolom, RapportageElement } from './element.model';
import type { Hoofdstuk, HoofdstukCode } from './hoofdstukken.model';

/** One row of a list element: column code -> value. */
export type Rij = Readonly<Record<string, string>>;

/** What is filled in at one element: a text, a day, a code; or rows. */
export interface Antwoord {
  readonly tekst: string;
  readonly rijen: readonly Rij[];
}

/** Element code -> answer, of one chapter. */
export type HoofdstukInhoud = Readonly<Record<string, Antwoord>>;

/** The whole report: chapter -> content. A chapter that nobody wrote yet is absent. */
export type RapportageInhoud = Readonly<Partial<Record<HoofdstukCode, HoofdstukInhoud>>>;

export const GEEN_ANTWOORD: Antwoord = { tekst: '', rijen: [] };
export const MEESTE_RIJEN = 100;
const ONZICHTBAAR = /[\s\p{Cc}\p{Cf}]/gu;

const schoon = (tekst: unknown): string => {
  const uit = (typeof tekst === 'string' ? tekst : '').replaceAll('\u0000', '').trim();
  return uit.replace(ONZICHTBAAR, '') === '' ? '' : uit;
};

const isObject = (w: unknown): w is Readonly<Record<string, unknown>> => typeof w === 'object' && w !== null;

function schoneRij(kolommen: readonly ElementKolom[], rij: unknown): Rij | null {
  if (!isObject(rij)) return null;
  const cellen = kolommen.map((k) => [k.code, schoon(rij[k.code])] as const);
  return cellen.every(([, waarde]) => waarde === '') ? null : Object.fromEntries(cellen);
}

function schoonAntwoord(element: RapportageElement, ruw: unknown): Antwoord {
  if (!isObject(ruw)) return GEEN_ANTWOORD;
  const kolommen = element.kolommen;
  if (!kolommen) return { tekst: schoon(ruw['tekst']), rijen: [] };
  const rijen: readonly unknown[] = Array.isArray(ruw['rijen']) ? ruw['rijen'] : [];
  return { tekst: '', rijen: rijen.map((rij) => schoneRij(kolommen, rij)).filter((rij) => rij !== null) };
}

/** A chapter as it is kept: its own elements and columns alone, no empty rows, no NUL. Reads what was stored as well. */
export function schoneInhoud(hoofdstuk: Hoofdstuk, ruw: unknown): HoofdstukInhoud {
  const bron = isObject(ruw) ? ruw : {};
  return Object.fromEntries(hoofdstuk.elementen.map((e) => [e.code, schoonAntwoord(e, bron[e.code])]));
}

export const antwoordVan = (inhoud: HoofdstukInhoud | undefined, code: string): Antwoord =>
  inhoud?.[code] ?? GEEN_ANTWOORD;

export const isLeeg = (a: Antwoord): boolean => a.tekst === '' && a.rijen.length === 0;
