import { WEGWIJS_VRAGEN, type WegwijsOptie } from './wegwijs-vragen.model';

/** The questions of the guided start, after the flow chart of the Leidraad (p. 219). */
export const WEGWIJS_CODES = [
  'GEVAAR',
  'STRAFBAAR',
  'AANGESPROKEN',
  'HELDER',
  'BEELD',
  'MOGELIJK',
  'KIES',
  'MELDKEUZE',
] as const;
export type WegwijsCode = (typeof WEGWIJS_CODES)[number];

/** How it ends: a note for oneself, advice first, or a report. */
export type WegwijsEinde = 'ALERT' | 'RAAD' | 'MELDEN';

/** One answer per question, as a code. */
export type WegwijsAntwoorden = Readonly<Partial<Record<WegwijsCode, string>>>;

type Vervolg = WegwijsCode | WegwijsEinde;

/**
 * Where each answer leads. By construction: who fears a crime or stopped serious harm, and who spoke to the person,
 * comes to reporting or advice and never to 'stay alert'; speaking to the person is offered only when no crime is feared.
 */
const VERVOLG: Readonly<Record<WegwijsCode, Readonly<Record<string, Vervolg>>>> = {
  GEVAAR: { JA: 'MELDKEUZE', NEE: 'STRAFBAAR' },
  STRAFBAAR: { JA: 'MELDKEUZE', TWIJFEL: 'MELDKEUZE', NEE: 'AANGESPROKEN' },
  AANGESPROKEN: { JA: 'MELDKEUZE', NEE: 'HELDER' },
  HELDER: { JA: 'KIES', NEE: 'BEELD' },
  BEELD: { KIJKEN: 'MOGELIJK', RAAD: 'RAAD' },
  MOGELIJK: { JA: 'KIES', NEE: 'ALERT' },
  KIES: { AANSPREKEN: 'MELDKEUZE', RAAD: 'RAAD', MELDEN: 'MELDEN' },
  MELDKEUZE: { MELDEN: 'MELDEN', RAAD: 'RAAD' },
};

const isEinde = (v: Vervolg): v is WegwijsEinde => v === 'ALERT' || v === 'RAAD' || v === 'MELDEN';

export interface WegwijsStand {
  /** The questions that were answered, in order, and the one to answer now. */
  readonly pad: readonly WegwijsCode[];
  /** Null while a question waits. */
  readonly einde: WegwijsEinde | null;
  /** What to mind, given the answers so far; the newest first. */
  readonly adviezen: readonly string[];
}

/** Walks the chart along the answers. An answer that a question does not know, is no answer. */
export function wegwijs(antwoorden: WegwijsAntwoorden): WegwijsStand {
  const pad: WegwijsCode[] = [];
  const adviezen: string[] = [];
  let nu: Vervolg = 'GEVAAR';
  while (!isEinde(nu)) {
    pad.push(nu);
    const keuze: string | undefined = antwoorden[nu];
    const vervolg: Vervolg | undefined = keuze === undefined ? undefined : VERVOLG[nu][keuze];
    if (vervolg === undefined) return { pad, einde: null, adviezen };
    const advies = optieVan(nu, keuze)?.advies;
    if (advies !== undefined) adviezen.unshift(advies);
    nu = vervolg;
  }
  return { pad, einde: nu, adviezen };
}

const optieVan = (vraag: WegwijsCode, keuze: string | undefined): WegwijsOptie | undefined =>
  WEGWIJS_VRAGEN[vraag].opties.find((o) => o.waarde === keuze);
