import type { TermijnErnst } from '@meldbaken/termijn/contract';
import type { Termijn } from '@meldbaken/termijn/graphql';
import { alsBladDatum, dagVanMoment, datumCijfers, eindKlok, laatsteDag } from '@meldbaken/termijn/model';

/** A cell: a text, or a day (a number of days, as the model has them). */
export type Cel = { readonly tekst: string } | { readonly dag: number | null };

const ERNST: Readonly<Record<TermijnErnst, string>> = {
  TE_LAAT: 'Te laat',
  VANDAAG: 'Vandaag',
  BINNENKORT: 'Binnenkort',
  OP_TIJD: 'Op tijd',
  GEHAALD: 'Gehaald',
  GESTOPT: 'Gestopt',
};

interface Kolom {
  readonly kop: string;
  readonly breed: number;
  readonly cel: (t: Termijn) => Cel;
}

const tekst = (waarde: string | null): Cel => ({ tekst: waarde ?? '' });

/** What the list shows of a term, one column each. */
export const KOLOMMEN: readonly Kolom[] = [
  { kop: 'Status', breed: 12, cel: (t) => tekst(ERNST[t.ernst]) },
  { kop: 'Termijn', breed: 36, cel: (t) => tekst(t.naam) },
  { kop: 'Code', breed: 22, cel: (t) => tekst(t.code) },
  { kop: 'Zaak', breed: 16, cel: (t) => tekst(t.onderwerpNummer) },
  { kop: 'Eenheid', breed: 24, cel: (t) => tekst(t.eenheid) },
  { kop: 'Wie', breed: 24, cel: (t) => tekst(t.eigenaar.naam) },
  { kop: 'Begonnen op', breed: 13, cel: (t) => ({ dag: dagVanMoment(t.beginOp) }) },
  { kop: 'Laatste dag', breed: 13, cel: (t) => ({ dag: laatsteDag(t.vervaltOp) }) },
  { kop: 'Tot', breed: 8, cel: (t) => tekst(eindKlok(t.vervaltOp)) },
  { kop: 'Zeker op tijd tot en met', breed: 22, cel: (t) => ({ dag: laatsteDag(t.veiligVoor) }) },
  { kop: 'Klaar op', breed: 13, cel: (t) => ({ dag: t.beeindigdOp ? dagVanMoment(t.beeindigdOp) : null }) },
  { kop: 'Te laat', breed: 9, cel: (t) => tekst(t.teLaat ? 'ja' : 'nee') },
];

export const cellenVan = (t: Termijn): Cel[] => KOLOMMEN.map((k) => k.cel(t));

/** As CSV has it. */
export const alsTekst = (c: Cel): string => ('tekst' in c ? c.tekst : c.dag === null ? '' : datumCijfers(c.dag));

/** As a workbook has it: a day is a real date there. */
export const alsBladWaarde = (c: Cel): string | Date | null =>
  'tekst' in c ? c.tekst : c.dag === null ? null : alsBladDatum(c.dag);
