import type { HrVraagSoort } from '@meldbaken/melding/contract';
import { isDag, weiger, type Dag, type Weigering } from '@meldbaken/platform/waarden';
import { dagInWoorden } from '../dag.model';

/** So long HR has for an answer: own choice, in calendar days. */
export const HR_ANTWOORD_DAGEN = 7;
export const HR_VRAAG_GRENS = 500;
export const HR_REDEN_GRENS = 2000;
const KORTSTE = 10;

export const HR_VRAAG_LABEL: Readonly<Record<HrVraagSoort, string>> = {
  VOG_GELDIG: 'Is er een geldige VOG?',
  BIG_GELDIG: 'Is er een geldige BIG-registratie?',
  WERKTE_OP: 'Werkte deze persoon op een dag bij een team?',
  FUNCTIE_OP: 'Welke functie had deze persoon op een dag?',
  EIGEN: 'Een eigen vraag',
};

const MET_DAG: readonly HrVraagSoort[] = ['WERKTE_OP', 'FUNCTIE_OP'];
export const heeftDag = (soort: HrVraagSoort): boolean => MET_DAG.includes(soort);

export interface NieuweHrVraag {
  soort: HrVraagSoort;
  /** Of a question about a day. */
  dag: Dag | null;
  /** Of 'did they work there': the name of the team. */
  team: string | null;
  /** Own words; HR reads them. */
  vraag: string | null;
  /** Why the investigation needs it; HR does not read it. */
  reden: string;
}

/** What must not go along: who the report is about beside this person. */
export interface HrVraagContext {
  vandaag: Dag;
  /** Names of clients in the report, and its number. */
  nummer: string;
  namen: readonly string[];
}

const plat = (t: string): string =>
  ` ${t
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** A number of a report, of any year, with or without its dashes. */
const NUMMER = / [mk] ?20\d\d ?[a-z0-9]{5} /;

/** What in these words leads back to the report: its number, or the name of a client. */
export function verwijstTerug(tekst: string, c: Pick<HrVraagContext, 'nummer' | 'namen'>): boolean {
  const woorden = plat(tekst);
  if (NUMMER.test(woorden) || woorden.includes(plat(c.nummer))) return true;
  return c.namen.some((n) => n.trim().length >= 3 && woorden.includes(plat(n)));
}

/** Everything that is wrong with a question to HR, by field. */
export function controleerHrVraag(v: NieuweHrVraag, c: HrVraagContext): Weigering[] {
  return [...dagFout(v, c), ...vraagFout(v, c), ...redenFout(v)];
}

function dagFout(v: NieuweHrVraag, c: HrVraagContext): Weigering[] {
  if (!heeftDag(v.soort)) return [];
  if (v.dag === null || !isDag(v.dag))
    return [weiger('HR_VRAAG_DAG', 'Over welke dag gaat het?', { veld: 'dag', watDan: 'Kies een dag.' })];
  if (v.dag > c.vandaag)
    return [
      weiger('HR_VRAAG_DAG', `${dagInWoorden(v.dag)} is nog niet geweest.`, {
        veld: 'dag',
        watDan: `Kies ${dagInWoorden(c.vandaag)} of eerder.`,
      }),
    ];
  return [];
}

function vraagFout(v: NieuweHrVraag, c: HrVraagContext): Weigering[] {
  const veld = v.soort === 'WERKTE_OP' ? 'team' : 'vraag';
  const tekst = ((v.soort === 'WERKTE_OP' ? v.team : v.vraag) ?? '').trim();
  if (v.soort === 'WERKTE_OP' && tekst === '')
    return [weiger('HR_VRAAG_LEEG', 'Bij welk team?', { veld, watDan: 'Schrijf de naam van het team op.' })];
  if (v.soort === 'EIGEN' && tekst.length < KORTSTE)
    return [
      weiger('HR_VRAAG_LEEG', 'Schrijf uw vraag op.', { veld, watDan: 'Vraag één ding. HR beantwoordt alleen dat.' }),
    ];
  if (tekst.length > HR_VRAAG_GRENS)
    return [
      weiger('HR_VRAAG_TE_LANG', `Dit is langer dan ${HR_VRAAG_GRENS} tekens.`, { veld, watDan: 'Maak het korter.' }),
    ];
  if (!verwijstTerug(tekst, c)) return [];
  return [
    weiger('HR_VRAAG_VERWIJST', 'In uw vraag staat een nummer of naam uit de melding.', {
      veld,
      watDan: 'HR mag niet weten om welke melding het gaat. Haal het nummer of de naam weg.',
    }),
  ];
}

function redenFout(v: NieuweHrVraag): Weigering[] {
  const lengte = v.reden.trim().length;
  if (lengte >= KORTSTE && lengte <= HR_REDEN_GRENS) return [];
  return [
    weiger('HR_VRAAG_REDEN', 'Schrijf op waarom u dit moet weten.', {
      veld: 'reden',
      watDan: `Gebruik ${KORTSTE} tot ${HR_REDEN_GRENS} tekens. HR leest deze reden niet.`,
    }),
  ];
}

/** The question in one sentence, as HR reads it. */
export function hrVraagTekst(v: NieuweHrVraag): string {
  const dag = v.dag === null ? '' : dagInWoorden(v.dag);
  switch (v.soort) {
    case 'WERKTE_OP':
      return `Werkte deze persoon op ${dag} bij ${(v.team ?? '').trim()}?`;
    case 'FUNCTIE_OP':
      return `Welke functie had deze persoon op ${dag}?`;
    case 'EIGEN':
      return (v.vraag ?? '').trim();
    case 'VOG_GELDIG':
    case 'BIG_GELDIG':
      return HR_VRAAG_LABEL[v.soort];
  }
}
