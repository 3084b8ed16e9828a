import { Temporal } from '@js-temporal/polyfill';
import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import {
  isEigenEis,
  isVogEis,
  type Dag,
  type Eis,
  type GevraagdStuk,
  type SollicitantDeel,
  type SollicitantLinkStand,
} from '@meldbaken/vergewis/contract';
import { isBsn } from '../bsn.model';
import { plusDagen } from '../dag.model';

/** A link works so long when nobody chooses. */
export const SOLLICITANT_DAGEN = 14;
/** A link works at most so long. */
export const SOLLICITANT_MEESTE_DAGEN = 30;
/** After so many wrong codes in a row the link is dead. */
export const SOLLICITANT_POGINGEN = 5;
/** So long a visit lasts after the code. */
export const SOLLICITANT_UREN = 2;
/** A document of which nobody recorded the fact goes after so many days. */
export const STUK_DAGEN = 28;
/** A document goes so many days after the fact was recorded: time to look once more. */
export const STUK_DAGEN_NA_OORDEEL = 7;

const KORT = 200;
const LANG = 5_000;
const ZONE = 'Europe/Amsterdam';
const CODE = /^\d{8}$/;

export interface SollicitantLinkInvoer {
  readonly delen: readonly SollicitantDeel[];
  /** Codes of requirements of which evidence is asked. */
  readonly eisen: readonly string[];
  /** Whom the person can ask something. */
  readonly contact: string;
  readonly totEnMet: Dag;
}

/** The last day that may be chosen. */
export const laatsteLinkDag = (nu: Date): Dag => plusDagen(dagVan(nu), SOLLICITANT_MEESTE_DAGEN);

/** The end of that day in the Netherlands. */
export const linkTot = (totEnMet: Dag): Date =>
  new Date(Temporal.PlainDate.from(totEnMet).add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds);

const MET_STUK = ['IDENTITEIT', 'DIPLOMA', 'GEDRAGSCODE'];

/** Requirements of which somebody can send evidence, as they are asked of this person now. */
export const kiesbareStukken = (eisen: readonly Eis[]): GevraagdStuk[] =>
  eisen
    .filter((e) => e.nodig && (MET_STUK.includes(e.code) || isVogEis(e.code) || isEigenEis(e.code)))
    .map(({ code, naam, bron }) => ({ code, naam, bron }));

const gevraagd = (eisen: readonly Eis[], code: string): boolean => eisen.some((e) => e.code === code && e.nodig);

/** All that is wrong with a new link; `eisen` is what is asked of this person today. */
export function linkFouten(i: SollicitantLinkInvoer, eisen: readonly Eis[], nu: Date): Weigering[] {
  return [...deelFouten(i, eisen), ...stukFouten(i, eisen), ...contactFouten(i.contact), ...dagFouten(i.totEnMet, nu)];
}

function deelFouten({ delen }: SollicitantLinkInvoer, eisen: readonly Eis[]): Weigering[] {
  const veld = 'delen';
  if (delen.length === 0) return [weiger('SOLLICITANT_DEEL_ONTBREEKT', 'Kies wat u vraagt.', { veld })];
  const niet = (bericht: string): Weigering =>
    weiger('VERGEWIS_NIET_NODIG', bericht, { veld, watDan: 'Wat niet nodig is, vraagt u ook niet.' });
  return [
    ...(delen.includes('TOESTEMMING') && !gevraagd(eisen, 'REFERENTIES')
      ? [niet('Referenties zijn hier niet nodig.')]
      : []),
    ...(delen.includes('WERKVERLEDEN') && !gevraagd(eisen, 'WERKVERLEDEN')
      ? [niet('Het werkverleden is hier niet nodig.')]
      : []),
  ];
}

function stukFouten({ delen, eisen: gekozen }: SollicitantLinkInvoer, eisen: readonly Eis[]): Weigering[] {
  const veld = 'eisen';
  const kiesbaar = kiesbareStukken(eisen).map((k) => k.code);
  if (delen.includes('STUKKEN') && gekozen.length === 0)
    return [weiger('SOLLICITANT_STUK_ONTBREEKT', 'Kies welke stukken u vraagt.', { veld })];
  if (!delen.includes('STUKKEN') && gekozen.length > 0)
    return [weiger('SOLLICITANT_STUK_ZONDER_DEEL', 'U vraagt geen stukken.', { veld })];
  if (gekozen.every((c) => kiesbaar.includes(c)) && new Set(gekozen).size === gekozen.length) return [];
  return [
    weiger('SOLLICITANT_STUK_ONBEKEND', 'Dit stuk is hier niet nodig.', {
      veld,
      watDan: 'Vraag alleen stukken die bij deze persoon nodig zijn.',
    }),
  ];
}

function contactFouten(contact: string): Weigering[] {
  const veld = 'contact';
  if (contact.trim().length < 3)
    return [weiger('SOLLICITANT_CONTACT_ONTBREEKT', 'Vul in wie vragen beantwoordt, en hoe.', { veld })];
  return contact.length > KORT ? [weiger('VERGEWIS_TE_LANG', `Er passen ${KORT} tekens.`, { veld })] : [];
}

function dagFouten(dag: string, nu: Date): Weigering[] {
  const zeg = (code: string, bericht: string): Weigering[] => [weiger(code, bericht, { veld: 'totEnMet' })];
  if (!isDag(dag)) return zeg('VERGEWIS_DAG', 'Deze dag bestaat niet. Vul de laatste dag in.');
  if (dag < dagVan(nu)) return zeg('SOLLICITANT_DAG_GEWEEST', 'Deze dag is al geweest. Kies een dag vanaf vandaag.');
  if (dag <= laatsteLinkDag(nu)) return [];
  return zeg('SOLLICITANT_DAG_TE_VER', `Kies een dag binnen ${SOLLICITANT_MEESTE_DAGEN} dagen.`);
}

/** Whether the link works now, and if not why. */
export function linkStand(
  l: { readonly tot: Date; readonly ingetrokkenOp: Date | null; readonly geblokkeerdOp: Date | null },
  nu: Date,
): SollicitantLinkStand {
  if (l.ingetrokkenOp) return 'INGETROKKEN';
  if (l.tot <= nu) return 'VERLOPEN';
  return l.geblokkeerdOp ? 'DICHT' : 'OPEN';
}

/** The eight digits, however they were typed; null when it is no code. */
export function leesLinkCode(ruw: string): string | null {
  const cijfers = ruw.replace(/[\s.-]/g, '');
  return CODE.test(cijfers) ? cijfers : null;
}

/** Nine digits that pass the test, alone or in the middle of words. */
const metBsn = (tekst: string): boolean =>
  [...tekst.matchAll(/(?<!\d[ .-]?)\d(?:[ .-]?\d){8}(?![ .-]?\d)/g)].some(([cijfers]) => isBsn(cijfers));

/** Words that somebody without account sends: there, not endless, and without a BSN (no law gives a ground for it here). */
export function controleerWoorden(tekst: string, veld: string, leeg: string, minstens = 3): Weigering | null {
  if (tekst.trim().length < minstens) return weiger('SOLLICITANT_LEEG', leeg, { veld });
  if (tekst.length > LANG) return weiger('VERGEWIS_TE_LANG', `Dit is te lang. Er passen ${LANG} tekens.`, { veld });
  if (!metBsn(tekst)) return null;
  return weiger('SOLLICITANT_BSN', 'Hier staat een burgerservicenummer (BSN). Haal dat weg.', { veld });
}

/** What HR puts before somebody, to be answered. */
export function bevindingFouten(b: { over: string; tekst: string }, eisen: readonly Eis[]): Weigering[] {
  const uit: Weigering[] = [];
  if (!gevraagd(eisen, b.over))
    uit.push(
      weiger('VERGEWIS_EIS_ONBEKEND', 'Deze controle is hier niet nodig.', {
        veld: 'over',
        watDan: 'Kies een controle uit de lijst.',
      }),
    );
  const fout = controleerWoorden(b.tekst, 'tekst', 'Schrijf op wat u vond. Noem de feiten.', 10);
  return fout ? [...uit, fout] : uit;
}
