import { teksten } from '../teksten';
import {
  alsIso,
  dagenInMaand,
  dagenTussen,
  MAANDEN,
  maandNaam,
  plusDagen,
  WEEKDAGEN,
  weekdagNaam,
  type DatumDelen,
} from './kalender';
import { toonDatum } from './tonen';

/** What a typed text means. Only `goed` carries a date: nothing is ever guessed. */
export type DatumLezing =
  | { readonly soort: 'leeg' }
  | { readonly soort: 'goed'; readonly datum: string }
  | { readonly soort: 'vraag'; readonly bericht: string; readonly opties: readonly string[] }
  | { readonly soort: 'fout'; readonly bericht: string };

const t = teksten.datum;
const fout = (bericht: string): DatumLezing => ({ soort: 'fout', bericht });
const goed = (datum: string): DatumLezing => ({ soort: 'goed', datum });

const WOORDEN: Record<string, number> = { vandaag: 0, gisteren: -1, eergisteren: -2, morgen: 1, overmorgen: 2 };
const EXTRA_MAANDEN: Record<string, number> = { mrt: 3, sept: 9 };
/** Further away than this, a date without a year is asked about. */
const VER_WEG = 300;

function schoon(tekst: string): string {
  return tekst
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function zonderWeekdag(tekst: string): { rest: string; dag?: string } {
  const m = /^([a-z]{2,9})[.,]? (?=\d)/.exec(tekst);
  const woord = m?.[1];
  const dag = woord ? WEEKDAGEN.find((d) => d === woord || d.slice(0, 2) === woord) : undefined;
  return m && dag ? { rest: tekst.slice(m[0].length), dag } : { rest: tekst };
}

function maandUit(woord: string): number {
  const extra = EXTRA_MAANDEN[woord];
  if (extra) return extra;
  return woord.length < 3 ? 0 : MAANDEN.findIndex((m) => m.startsWith(woord)) + 1;
}

interface Ruw {
  dag: number;
  maand: number;
  jaar?: string;
}

function ontleed(tekst: string): Ruw | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tekst);
  if (iso) return { jaar: iso[1], maand: Number(iso[2]), dag: Number(iso[3]) };
  const aaneen = /^(\d{2})(\d{2})(\d{4})$/.exec(tekst);
  if (aaneen) return { dag: Number(aaneen[1]), maand: Number(aaneen[2]), jaar: aaneen[3] };
  const cijfers = /^(\d{1,2}) ?[-./ ] ?(\d{1,2})(?: ?[-./ ] ?(\d{4}|\d{2}))?$/.exec(tekst);
  if (cijfers) return { dag: Number(cijfers[1]), maand: Number(cijfers[2]), jaar: cijfers[3] };
  const woord = /^(\d{1,2})(?:e|ste|de)?[-./ ]? ?([a-z]{3,9})\.?(?:[-./ ]? ?(\d{4}|\d{2}))?$/.exec(tekst);
  const maand = woord?.[2] ? maandUit(woord[2]) : 0;
  return woord && maand ? { dag: Number(woord[1]), maand, jaar: woord[3] } : undefined;
}

function keurDag({ jaar, maand, dag }: DatumDelen): DatumLezing {
  if (jaar < 1900 || jaar > 2100) return fout(t.jaarBuiten);
  const laatste = dagenInMaand(jaar, maand);
  if (dag > laatste || dag < 1) {
    const naam = maandNaam(maand);
    const metJaar = maand === 2 ? `${naam} ${jaar}` : naam;
    return fout(t.dagBestaatNiet(metJaar.charAt(0).toUpperCase() + metJaar.slice(1), laatste));
  }
  return goed(alsIso({ jaar, maand, dag }));
}

/** Missing year: this year, unless that is far away; then both nearest readings are offered. */
function zonderJaar(maand: number, dag: number, vandaag: string): DatumLezing {
  const jaar = Number(vandaag.slice(0, 4));
  const dit = keurDag({ jaar, maand, dag });
  if (dit.soort !== 'goed') return dit;
  const afstand = dagenTussen(vandaag, dit.datum);
  if (Math.abs(afstand) <= VER_WEG) return dit;
  const ander = keurDag({ jaar: afstand < 0 ? jaar + 1 : jaar - 1, maand, dag });
  const opties = [dit, ander].flatMap((l) => (l.soort === 'goed' ? [l.datum] : [])).sort();
  const [een = '', twee] = opties.map((d) => toonDatum(d, 'lang'));
  return { soort: 'vraag', bericht: twee ? t.welkJaar(een, twee) : t.ditJaar(een), opties };
}

function metJaar(ruw: Ruw, vandaag: string): DatumLezing {
  const { dag, maand, jaar } = ruw;
  if (maand < 1 || maand > 12) return fout(t.maandBestaatNiet);
  if (jaar === undefined) return zonderJaar(maand, dag, vandaag);
  if (jaar.length === 4) return keurDag({ jaar: Number(jaar), maand, dag });
  const voluit = Math.floor(Number(vandaag.slice(0, 4)) / 100) * 100 + Number(jaar);
  // A birth year typed as '65' would silently become 2065.
  if (Math.abs(voluit - Number(vandaag.slice(0, 4))) > 10) return fout(t.jaarVier);
  return keurDag({ jaar: voluit, maand, dag });
}

function keurWeekdag(lezing: DatumLezing, dag: string | undefined): DatumLezing {
  if (!dag) return lezing;
  if (lezing.soort === 'vraag') {
    const passend = lezing.opties.filter((d) => weekdagNaam(d) === dag);
    const [enige] = passend;
    return passend.length === 1 && enige ? goed(enige) : lezing;
  }
  if (lezing.soort !== 'goed') return lezing;
  const echt = weekdagNaam(lezing.datum);
  if (echt === dag) return lezing;
  return fout(t.andereWeekdag(toonDatum(lezing.datum, 'lang').replace(/^\S+ /, ''), echt, dag));
}

/**
 * Reads a date the Dutch way: the day always first. `vandaag` is jjjj-mm-dd in Amsterdam.
 * Accepts d-m-jjjj, ddmmjjjj, d mmm, vandaag, gisteren, a weekday in front, and ISO.
 */
export function leesDatum(tekst: string, vandaag: string): DatumLezing {
  const net = schoon(tekst);
  if (net === '') return { soort: 'leeg' };
  const woord = WOORDEN[net];
  if (woord !== undefined) return goed(plusDagen(vandaag, woord));
  const { rest, dag } = zonderWeekdag(net);
  const ruw = ontleed(rest);
  return ruw ? keurWeekdag(metJaar(ruw, vandaag), dag) : fout(t.onbegrepen);
}
