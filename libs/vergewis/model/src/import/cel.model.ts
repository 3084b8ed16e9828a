import type { Dag } from '@meldbaken/vergewis/contract';

/** One cell of a spreadsheet; null is an empty one. The same form as the reader of spreadsheets gives. */
export type ImportCel =
  | null
  | string
  | { readonly getal: string }
  | { readonly dag: string }
  | { readonly fout: 'FORMULE' | 'FOUTWAARDE' | 'TE_LANG' | 'DAG' };

/** The value of a cell, or a sentence that says what is wrong and what would be right. */
export type Gelezen<T> = { readonly waarde: T } | { readonly mis: string };

export const mis = (zin: string): { mis: string } => ({ mis: zin });

const FOUT: Readonly<Record<'FORMULE' | 'FOUTWAARDE' | 'TE_LANG' | 'DAG', string>> = {
  FORMULE: 'In deze cel staat een formule. Zet er de waarde zelf neer.',
  FOUTWAARDE: 'In deze cel staat een fout van Excel. Zet er de waarde zelf neer.',
  TE_LANG: 'Deze tekst is te lang. Een cel mag hoogstens 2.000 tekens hebben.',
  DAG: 'Dit is geen dag die bestaat. Schrijf bijvoorbeeld 21-11-2026.',
};

const FORMULE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** What our own export puts before such a sign. */
const ONSCHADELIJK = /^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;
/** UTF-8 that somebody once read as Windows-1252: é became Ã©. */
const VERMINKT =
  /[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\uFFFD/;
// eslint-disable-next-line no-control-regex -- that is what we look for
const STUURTEKEN = /[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;

/** A cell as one line of text; null is empty. */
export function alsTekst(cel: ImportCel, hoogstens: number): Gelezen<string | null> {
  if (cel === null) return { waarde: null };
  if (typeof cel !== 'string') {
    if ('fout' in cel) return mis(FOUT[cel.fout]);
    return { waarde: 'dag' in cel ? cel.dag : cel.getal };
  }
  const tekst = cel.replace(ONSCHADELIJK, '').replace(/\s+/g, ' ').trim();
  if (tekst === '' || tekst === '-') return { waarde: null };
  if (FORMULE.test(cel))
    return mis(`Dit begint met "${cel.charAt(0)}". Excel leest dat als een formule. Haal het teken weg.`);
  if (VERMINKT.test(tekst)) return mis(`De letters kloppen niet: "${kort(tekst)}". Sla het bestand op als CSV UTF-8.`);
  if (STUURTEKEN.test(tekst)) return mis('In deze cel staan onzichtbare tekens. Typ de tekst opnieuw.');
  if (tekst.length > hoogstens) return mis(`Deze tekst is te lang. Hier mogen hoogstens ${hoogstens} tekens staan.`);
  return { waarde: tekst.normalize('NFC') };
}

export const kort = (t: string): string => (t.length > 40 ? `${t.slice(0, 40)}…` : t);

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']; // prettier-ignore
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const CIJFERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/i;
const WOORDEN = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/;

/** A day as people and programs write it: the day first, or the year first. */
export function alsDag(cel: ImportCel): Gelezen<Dag | null> {
  if (cel !== null && typeof cel !== 'string') {
    if ('dag' in cel) return dagUit(cel.dag, ISO.exec(cel.dag), [1, 2, 3]);
    if ('getal' in cel) return mis('Dit is een getal en geen dag. Geef de cel in Excel de opmaak Datum.');
  }
  const gelezen = alsTekst(cel, 30);
  if ('mis' in gelezen || gelezen.waarde === null) return gelezen;
  const t = gelezen.waarde.toLowerCase();
  const woorden = WOORDEN.exec(t);
  if (woorden) {
    const maand = MAANDEN.findIndex((m, i) => m === woorden[2] || KORT[i] === woorden[2]) + 1;
    return bestaat(Number(woorden[3]), maand, Number(woorden[1]), t);
  }
  if (/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}$/.test(t))
    return mis('Schrijf het jaar in 4 cijfers, bijvoorbeeld 21-11-2026.');
  return ISO.test(t) ? dagUit(t, ISO.exec(t), [1, 2, 3]) : dagUit(t, CIJFERS.exec(t), [3, 2, 1]);
}

function dagUit(tekst: string, m: RegExpExecArray | null, plaats: readonly [number, number, number]): Gelezen<Dag> {
  const [jaar = 0, maand = 0, dag = 0] = plaats.map((i) => Number(m?.[i] ?? 0));
  return m ? bestaat(jaar, maand, dag, tekst) : mis(`"${kort(tekst)}" is geen dag. Schrijf bijvoorbeeld 21-11-2026.`);
}

function bestaat(jaar: number, maand: number, dag: number, tekst: string): Gelezen<Dag> {
  const d = new Date(Date.UTC(jaar, maand - 1, dag));
  if (
    maand >= 1 &&
    maand <= 12 &&
    d.getUTCMonth() === maand - 1 &&
    d.getUTCDate() === dag &&
    jaar >= 1900 &&
    jaar <= 2200
  )
    return { waarde: d.toISOString().slice(0, 10) };
  const naam = MAANDEN[maand - 1];
  if (naam !== undefined && jaar >= 1900 && jaar <= 2200) {
    const laatste = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
    return mis(
      `De dag "${kort(tekst)}" bestaat niet. ${naam.charAt(0).toUpperCase()}${naam.slice(1)} ${jaar} heeft ${laatste} dagen.`,
    );
  }
  return mis(`De dag "${kort(tekst)}" bestaat niet. Schrijf eerst de dag, dan de maand: 21-11-2026.`);
}
