import {
  TERMIJN_CODES,
  TERMIJN_ERNSTEN,
  isEigenCode,
  type TermijnAfloop,
  type TermijnErnst,
} from '@meldbaken/termijn/contract';
import { isWeigering, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { AFLOOP_KEUZES, aflopenVan, type AfloopKeuze } from './cijfers.model';

/** What the list shows: one state, or all; nothing chosen is everything that still must be done. */
export const ALLE_ERNSTEN = 'ALLES';
export const TERMIJN_TOON = [...TERMIJN_ERNSTEN, ALLE_ERNSTEN] as const;
export const TERMIJN_WIE = ['MIJN', 'NIEUW'] as const;
export const TERMIJN_SORTERINGEN = ['VERVALT_OP', 'URGENTIE', 'NAAM'] as const;

/** The states in which something must still be done, most urgent first. */
export const OPEN_ERNSTEN = ['TE_LAAT', 'VANDAAG', 'BINNENKORT', 'OP_TIJD'] as const satisfies readonly TermijnErnst[];

/** Everything by which the list can be narrowed in an address; a choice with one answer is 'ja'. */
export const ZOEK_DELEN = [
  'ernst',
  'wie',
  'eenheid',
  'soort',
  'jaar',
  'maand',
  'afloop',
  'teLaatReden',
  'verlengd',
  'verlengdDoor',
  'opgeschort',
  'zonderEenheid',
  'sorteer',
] as const;
export type ZoekDeel = (typeof ZOEK_DELEN)[number];

/** The filter of the list as it stands in an address: codes and ids only, never a text that somebody typed. */
export interface TermijnZoek extends Readonly<Partial<Record<ZoekDeel, string>>> {
  readonly ernst?: (typeof TERMIJN_TOON)[number];
  readonly wie?: (typeof TERMIJN_WIE)[number];
  readonly afloop?: AfloopKeuze;
  readonly sorteer?: (typeof TERMIJN_SORTERINGEN)[number];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LANGST = 500;

type Keur = (waarde: string) => boolean;

const een =
  (codes: readonly string[]): Keur =>
  (waarde) =>
    codes.includes(waarde);
const past =
  (vorm: RegExp): Keur =>
  (waarde) =>
    vorm.test(waarde);
const ja = een(['ja']);

const KEUR: Readonly<Record<ZoekDeel, Keur>> = {
  ernst: een(TERMIJN_TOON),
  wie: een(TERMIJN_WIE),
  eenheid: past(UUID),
  soort: (waarde) => een(TERMIJN_CODES)(waarde) || isEigenCode(waarde),
  jaar: past(/^20\d\d$/),
  maand: past(/^([1-9]|1[0-2])$/),
  afloop: een(AFLOOP_KEUZES),
  teLaatReden: past(/^[A-Z_]{2,40}$/),
  verlengd: ja,
  verlengdDoor: past(UUID),
  opgeschort: ja,
  zonderEenheid: ja,
  sorteer: een(TERMIJN_SORTERINGEN),
};

const fout = (veld: ZoekDeel, watDan: string): Weigering =>
  weiger('TERMIJN_ZOEK_ONGELDIG', `Het filter klopt niet bij "${veld}".`, { veld, watDan });

/** The unknown name is not said back: it came from outside. */
const onbekend = (): Weigering =>
  weiger('TERMIJN_ZOEK_ONGELDIG', 'Het filter heeft een deel dat we niet kennen.', {
    veld: 'zoek',
    watDan: `Kies uit: ${ZOEK_DELEN.join(', ')}.`,
  });

const isDeel = (naam: string): naam is ZoekDeel => ZOEK_DELEN.some((d) => d === naam);

/** Does every part hold a value that it can have? */
const isZoek = (delen: Readonly<Partial<Record<ZoekDeel, string>>>): delen is TermijnZoek =>
  ZOEK_DELEN.every((d) => delen[d] === undefined || KEUR[d](delen[d]));

/** Reads a filter: a name that we do not know, a value that it cannot have or a name given twice is refused. */
export function leesTermijnZoek(paren: Iterable<readonly [string, string]>): TermijnZoek | Weigering {
  const uit: Partial<Record<ZoekDeel, string>> = {};
  for (const [naam, waarde] of paren) {
    if (!isDeel(naam)) return onbekend();
    if (uit[naam] !== undefined) return fout(naam, 'Noem dit één keer.');
    if (!KEUR[naam](waarde)) return fout(naam, 'Kies een waarde uit de lijst.');
    uit[naam] = waarde;
  }
  if (uit.maand !== undefined && uit.jaar === undefined) return fout('maand', 'Kies er een jaar bij.');
  if (uit.eenheid !== undefined && uit.zonderEenheid !== undefined)
    return fout('eenheid', 'Kies een eenheid, of termijnen zonder eenheid. Niet allebei.');
  return isZoek(uit) ? uit : {};
}

/** What is good of an address; the rest is dropped, as a page in a browser does. */
export function leesGoedeDelen(ruw: Readonly<Record<string, string | undefined>>): TermijnZoek {
  const uit: Partial<Record<ZoekDeel, string>> = {};
  for (const deel of ZOEK_DELEN) {
    const waarde = ruw[deel];
    if (waarde !== undefined && KEUR[deel](waarde)) uit[deel] = waarde;
  }
  return isZoek(uit) ? uit : {};
}

/** The same in one fixed order, as it stands behind the question mark. */
export const schrijfTermijnZoek = (zoek: TermijnZoek): string =>
  ZOEK_DELEN.flatMap((d) => (zoek[d] === undefined ? [] : [`${d}=${encodeURIComponent(zoek[d])}`])).join('&');

/** A filter string from outside, checked and brought to its fixed form. */
export function keurZoekTekst(tekst: string): string | Weigering {
  if (tekst.length > LANGST) return weiger('TERMIJN_ZOEK_ONGELDIG', 'Het filter is te lang.', { veld: 'zoek' });
  const gelezen = leesTermijnZoek(new URLSearchParams(tekst.replace(/^\?/, '')));
  return isWeigering(gelezen) ? gelezen : schrijfTermijnZoek(gelezen);
}

/** The states that a choice stands for; with an outcome chosen, all states: what is done is what one looks for. */
export function ernstenVan(zoek: Pick<TermijnZoek, 'ernst' | 'afloop'>): readonly TermijnErnst[] {
  if (zoek.ernst === ALLE_ERNSTEN) return TERMIJN_ERNSTEN;
  if (zoek.ernst !== undefined) return [zoek.ernst];
  return zoek.afloop === undefined ? OPEN_ERNSTEN : TERMIJN_ERNSTEN;
}

/** The filter as the list of the API takes it, without the states. */
export interface ZoekFilter {
  readonly wie?: (typeof TERMIJN_WIE)[number];
  readonly eenheidId?: string;
  readonly code?: string;
  readonly jaar?: number;
  readonly maand?: number;
  readonly afloop?: TermijnAfloop[];
  readonly teLaatReden?: string;
  readonly verlengd?: true;
  readonly verlengdDoor?: string;
  readonly opgeschort?: true;
  readonly zonderEenheid?: true;
}

const getal = (waarde: string | undefined): number | undefined => (waarde === undefined ? undefined : Number(waarde));
const alsJa = (waarde: string | undefined): true | undefined => (waarde === 'ja' ? true : undefined);

/** One reading of the address for the page, its export and its saved views. */
export const zoekFilter = (zoek: TermijnZoek): ZoekFilter => ({
  wie: zoek.wie,
  eenheidId: zoek.eenheid,
  code: zoek.soort,
  jaar: getal(zoek.jaar),
  maand: getal(zoek.maand),
  afloop: zoek.afloop === undefined ? undefined : [...aflopenVan(zoek.afloop)],
  teLaatReden: zoek.teLaatReden,
  verlengd: alsJa(zoek.verlengd),
  verlengdDoor: zoek.verlengdDoor,
  opgeschort: alsJa(zoek.opgeschort),
  zonderEenheid: alsJa(zoek.zonderEenheid),
});
