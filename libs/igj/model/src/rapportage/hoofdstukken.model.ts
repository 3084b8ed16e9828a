import type { RapportageElement, RapportageHoofdstuk } from './element.model';
import { HOOFDSTUKKEN_BEGIN } from './hoofdstukken-begin.model';
import { HOOFDSTUKKEN_EINDE } from './hoofdstukken-einde.model';
import { HOOFDSTUKKEN_ONDERZOEK } from './hoofdstukken-onderzoek.model';
import type { RapportageRichtlijn } from './richtlijn.model';

const ALLE = [...HOOFDSTUKKEN_BEGIN, ...HOOFDSTUKKEN_ONDERZOEK, ...HOOFDSTUKKEN_EINDE] as const;

export type HoofdstukCode = (typeof ALLE)[number]['code'];

/** A chapter whose code the compiler knows. */
export type Hoofdstuk = RapportageHoofdstuk & { readonly code: HoofdstukCode };

/** All chapters, in the order of the report. */
export const rapportageHoofdstukken: readonly Hoofdstuk[] = ALLE;

export const HOOFDSTUK_CODES: readonly HoofdstukCode[] = ALLE.map((h) => h.code);

const titels: [HoofdstukCode, string][] = ALLE.map((h) => [h.code, h.titel.replace(/\?$/, '')]);
/** Titles without their question mark, to name a chapter in a sentence. */
export const HOOFDSTUK_TITEL: Readonly<Record<string, string>> = Object.fromEntries(titels);

const ELEMENTEN: ReadonlyMap<string, RapportageElement> = new Map(
  rapportageHoofdstukken.flatMap((h) => h.elementen.map((e) => [e.code, e] as const)),
);

/** The chapters of one guideline; a supplementary report (number 2 and on) says first what is new. */
export const hoofdstukkenVan = (richtlijn: RapportageRichtlijn, nummer = 1): readonly Hoofdstuk[] =>
  rapportageHoofdstukken.filter((h) => h.richtlijnen.includes(richtlijn) && (nummer > 1 || !h.alleenAanvulling));

/** The checklist of one guideline: every element with its chapter. */
export const elementenVan = (
  richtlijn: RapportageRichtlijn,
  nummer = 1,
): readonly { readonly hoofdstuk: Hoofdstuk; readonly element: RapportageElement }[] =>
  hoofdstukkenVan(richtlijn, nummer).flatMap((hoofdstuk) =>
    hoofdstuk.elementen.map((element) => ({ hoofdstuk, element })),
  );

export const hoofdstukVan = (code: string): Hoofdstuk | null =>
  rapportageHoofdstukken.find((h) => h.code === code) ?? null;

/** The element with this code; null when no guideline has it. */
export const elementVan = (code: string): RapportageElement | null => ELEMENTEN.get(code) ?? null;
