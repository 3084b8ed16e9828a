import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { BigBeroep, Dag } from '@meldbaken/vergewis/contract';
import { vouw } from './naam.model';

/** Words in a function that mean a profession of article 3 BIG; the longest first. */
const WOORDEN: readonly (readonly [RegExp, BigBeroep])[] = [
  [/\b(gezondheidszorgpsycholo(og|oge)|gz-?psycholoog)\b/, 'GEZONDHEIDSZORGPSYCHOLOOG'],
  [/\borthopedagoog-generalist\b/, 'ORTHOPEDAGOOG_GENERALIST'],
  [/\bklinisch technoloog\b/, 'KLINISCH_TECHNOLOOG'],
  [/\bphysician assistant\b/, 'PHYSICIAN_ASSISTANT'],
  [/\bmondhygienist(e)?\b/, 'MONDHYGIENIST'],
  [/\bpsychotherapeut\b/, 'PSYCHOTHERAPEUT'],
  [/\bfysiotherapeut\b/, 'FYSIOTHERAPEUT'],
  [/\b(wijk)?verpleegkundige\b/, 'VERPLEEGKUNDIGE'],
  [/\bverloskundige\b/, 'VERLOSKUNDIGE'],
  [/\bapotheker\b/, 'APOTHEKER'],
  [/\btandarts\b/, 'TANDARTS'],
  [/\b(basis|huis|verpleeghuis)?arts\b|\bpsychiater\b|\bspecialist ouderengeneeskunde\b/, 'ARTS'],
];

const IN_OPLEIDING = /\b(leerling|student|stagiair|in opleiding|assistent)\b/;

/** The profession of article 3 BIG that a function names, if it names one. Who still learns it is not registered yet. */
export function bigBeroepVan(functie: string): BigBeroep | null {
  const f = vouw(functie);
  const gevonden = WOORDEN.find(([woord]) => woord.test(f))?.[1] ?? null;
  return gevonden !== 'PHYSICIAN_ASSISTANT' && IN_OPLEIDING.test(f) ? null : gevonden;
}

/** A BIG number has 11 digits; leading zeros belong to it. */
export const isBigNummer = (tekst: string): boolean => /^[0-9]{11}$/.test(tekst);

export function controleerBigNummer(tekst: string, veld = 'bigNummer'): Weigering | null {
  if (isBigNummer(tekst)) return null;
  const cijfers = tekst.replace(/\D/g, '').length;
  return weiger('VERGEWIS_BIG_NUMMER', `Dit is geen BIG-nummer: het heeft ${cijfers} cijfers in plaats van 11.`, {
    veld,
    watDan: 'Neem het nummer over met de nullen vooraan erbij: precies 11 cijfers.',
  });
}

/** What the public register says about one number, on the day of the question. */
export interface BigAntwoord {
  nummer: string;
  /** Birth name as the register has it. */
  geboortenaam: string;
  /** Name used in mail, with a partner's name. */
  aanschrijfnaam: string | null;
  beroep: BigBeroep | null;
  van: Dag | null;
  tot: Dag | null;
  /** Restrictions and public measures; more than none means a person must judge. */
  beperkingen: readonly string[];
}

export interface BigVraag {
  nummer: string;
  achternaam: string;
  functie: string;
  op: Dag;
}

export type BigUitkomst =
  | { uitkomst: 'AKKOORD'; geldigTot: Dag | null }
  | { uitkomst: 'BEZWAAR'; redenen: readonly string[] }
  | { uitkomst: 'NIET_GEVONDEN' };

/** Number, name, profession, active, no restriction. No answer is no proof that somebody is not registered. */
export function beoordeelBig(vraag: BigVraag, antwoord: BigAntwoord | null): BigUitkomst {
  if (!antwoord || antwoord.nummer !== vraag.nummer) return { uitkomst: 'NIET_GEVONDEN' };
  const redenen: string[] = [];
  const namen = [antwoord.geboortenaam, antwoord.aanschrijfnaam ?? ''].map(vouw).join(' ');
  if (!naamDelen(vraag.achternaam).some((d) => namen.split(/[\s-]+/).includes(d)))
    redenen.push('De naam bij dit nummer is een andere.');
  const beroep = bigBeroepVan(vraag.functie);
  if (beroep && antwoord.beroep && beroep !== antwoord.beroep)
    redenen.push('Dit nummer is van een ander beroep dan de functie.');
  if (antwoord.van && antwoord.van > vraag.op) redenen.push('De registratie is nog niet begonnen.');
  if (antwoord.tot && antwoord.tot < vraag.op) redenen.push('De registratie is geëindigd.');
  redenen.push(...antwoord.beperkingen.map((b) => `Er staat een beperking of maatregel: ${b}`));
  return redenen.length > 0 ? { uitkomst: 'BEZWAAR', redenen } : { uitkomst: 'AKKOORD', geldigTot: antwoord.tot };
}

const naamDelen = (naam: string): string[] =>
  vouw(naam)
    .split(/[\s-]+/)
    .filter((d) => d.length > 1);
