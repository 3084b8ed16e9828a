import { TERMIJN_AFLOPEN, type TermijnAfloop, type TermijnStatus } from '@meldbaken/termijn/contract';
import { type Instant, momentVan, msVan } from './amsterdam.model';
import { dagNummer, jaarMaandDag } from './dag.model';
import { laatsteDagVan } from './herinnering.model';

/*
 * What the yearly figures count (spec 03, Web). A term counts in the year and the month of its last legal day in
 * Europe/Amsterdam: 31 December 24:00 is of the old year. Met before that day, it counts as soon as it is met. A term that
 * still has time, or stands still, does not count. A lapsed one is shown beside the others, and is no part of the share.
 */

/** First and last year that can be asked. */
export const CIJFER_JAREN = { eerste: 2000, laatste: 2099 } as const;

/** After `na`, up to and including `totEnMet`: the ends that belong to a year or a month. */
export interface Tijdvak {
  readonly na: Date;
  readonly totEnMet: Date;
}

/** The legal ends of a year, or of one month (1-12) of it. */
export function tijdvakVan(jaar: number, maand?: number): Tijdvak {
  const begin = dagNummer(jaar, maand ?? 1, 1);
  const eind = maand === undefined || maand === 12 ? dagNummer(jaar + 1, 1, 1) : dagNummer(jaar, maand + 1, 1);
  return { na: new Date(momentVan(begin)), totEnMet: new Date(momentVan(eind)) };
}

/** Year and month (1-12) of the last legal day. */
export function jaarEnMaandVan(vervaltOp: Instant): { readonly jaar: number; readonly maand: number } {
  const { jaar, maand } = jaarMaandDag(laatsteDagVan(msVan(vervaltOp)));
  return { jaar, maand };
}

export interface AfloopVraag {
  readonly status: TermijnStatus;
  readonly teLaat: boolean;
  readonly vervaltOp: Instant;
}

/** How a term ended; null while it still has time or stands still. */
export function afloopVan({ status, teLaat, vervaltOp }: AfloopVraag, nu: Instant): TermijnAfloop | null {
  switch (status) {
    case 'GEHAALD':
      return teLaat ? 'TE_LAAT_GEHAALD' : 'OP_TIJD';
    case 'VERVALLEN':
      return 'VERVALLEN';
    case 'VERLOPEN':
      return 'TE_LAAT_OPEN';
    case 'LOOPT':
      return msVan(nu) >= msVan(vervaltOp) ? 'TE_LAAT_OPEN' : null;
    case 'OPGESCHORT':
      return null;
  }
}

/** What a number of the figures opens: one way to end, or several together. */
export const AFLOOP_KEUZES = [...TERMIJN_AFLOPEN, 'TE_LAAT', 'GETELD', 'ALLE'] as const;
export type AfloopKeuze = (typeof AFLOOP_KEUZES)[number];

export function aflopenVan(keuze: AfloopKeuze): readonly TermijnAfloop[] {
  switch (keuze) {
    case 'ALLE':
      return TERMIJN_AFLOPEN;
    case 'GETELD':
      return ['OP_TIJD', 'TE_LAAT_GEHAALD', 'TE_LAAT_OPEN'];
    case 'TE_LAAT':
      return ['TE_LAAT_GEHAALD', 'TE_LAAT_OPEN'];
    case 'OP_TIJD':
    case 'TE_LAAT_GEHAALD':
    case 'TE_LAAT_OPEN':
    case 'VERVALLEN':
      return [keuze];
  }
}

/** How many terms per way to end. */
export interface Telling {
  readonly opTijd: number;
  readonly teLaatGehaald: number;
  readonly teLaatOpen: number;
  readonly vervallen: number;
}

export const GEEN_TERMIJNEN: Telling = { opTijd: 0, teLaatGehaald: 0, teLaatOpen: 0, vervallen: 0 };

const TELLER: Readonly<Record<TermijnAfloop, keyof Telling>> = {
  OP_TIJD: 'opTijd',
  TE_LAAT_GEHAALD: 'teLaatGehaald',
  TE_LAAT_OPEN: 'teLaatOpen',
  VERVALLEN: 'vervallen',
};

/** So many terms more with this outcome. */
export function tel(telling: Telling, afloop: TermijnAfloop, aantal = 1): Telling {
  const teller = TELLER[afloop];
  return { ...telling, [teller]: telling[teller] + aantal };
}

/** The terms of which the share is taken: all but the lapsed. */
export const geteld = (t: Telling): number => t.opTijd + t.teLaatGehaald + t.teLaatOpen;

/** All terms of a telling, the lapsed too. */
export const alleTermijnen = (t: Telling): number => geteld(t) + t.vervallen;

/** Below this number a percentage says more than is known: the counts are shown alone. */
export const KLEIN_AANTAL = 10;

/** Whole percents met in time, rounded down so that one late term is never 100 %; null when there are too few. */
export function procentOpTijd(t: Telling): number | null {
  const van = geteld(t);
  return van < KLEIN_AANTAL ? null : Math.floor((t.opTijd * 100) / van);
}

/** "95 % (41 van 43)", "2 van 3", or "geen" when nothing counts. */
export function aandeelTekst(t: Telling): string {
  const van = geteld(t);
  if (van === 0) return 'geen';
  const aantallen = `${t.opTijd} van ${van}`;
  const procent = procentOpTijd(t);
  if (procent === null) return aantallen;
  return `${procent === 0 && t.opTijd > 0 ? 'minder dan 1' : procent} % (${aantallen})`;
}

/** "In 2026 haalde u 41 van de 43 termijnen op tijd." */
export function kopzin(jaar: number, t: Telling): string {
  const van = geteld(t);
  if (van === 0) return `In ${jaar} is er geen termijn geweest die meetelt.`;
  if (van === 1) return `In ${jaar} was er één termijn. Die haalde u ${t.opTijd === 1 ? 'op tijd' : 'niet op tijd'}.`;
  if (t.opTijd === van) return `In ${jaar} haalde u alle ${van} termijnen op tijd.`;
  if (t.opTijd === 0) return `In ${jaar} haalde u geen van de ${van} termijnen op tijd.`;
  return `In ${jaar} haalde u ${t.opTijd} van de ${van} termijnen op tijd.`;
}

/** What the reader must know of the counts, in the page and in the report. */
export const CIJFER_UITLEG: readonly string[] = [
  'Een termijn telt mee in het jaar en de maand van de laatste dag. Een termijn tot en met 31 december telt dus nog in dat jaar mee.',
  'Op tijd: gedaan op of voor de laatste dag. Te laat gedaan: daarna gedaan. Te laat en nog open: de laatste dag is voorbij en het is nog niet gedaan.',
  'Het aandeel op tijd is het aantal op tijd, gedeeld door het aantal op tijd en te laat samen. Bij minder dan 10 termijnen staat er geen percentage.',
  'Vervallen termijnen staan erbij, maar tellen niet mee in het aandeel. Termijnen die nog lopen of stilstaan tellen niet mee.',
  'Bij een eenheid tellen de eenheden eronder mee. Is een eenheid klein en bent u niet bij de zaak betrokken, dan telt de termijn bij de eenheid erboven.',
  'U ziet de termijnen die u mag volgen. Bent u van een zaak uitgesloten, dan telt die bij u niet mee. Een ander kan dus andere aantallen zien.',
  'Hoe lang te laat is in hele uren, naar boven afgerond. Staat een termijn nog open, dan rekenen we tot het moment van dit overzicht.',
];

/** The yearly figures are for who answers for all: the bestuurder, and at the inspectie who divide the work. */
export function magCijfersLezen(organisatieSoort: string, rollen: readonly string[]): boolean {
  const voor = organisatieSoort === 'INSPECTIE' ? ['COORDINEREND_INSPECTEUR', 'MELDPUNT'] : ['BESTUURDER'];
  return rollen.some((rol) => voor.includes(rol));
}
