import {
  type TermijnBerekening,
  berekenTermijn,
  berekenVoorCode,
  leesEenheid,
  leesTermijnCode,
} from '@meldbaken/termijn/model';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';

/** One question to the calculator, not yet checked. */
export interface Vraag {
  readonly code?: unknown;
  readonly eenheid?: unknown;
  readonly lengte?: unknown;
  readonly vanaf?: unknown;
  readonly atw?: unknown;
}

const VELDEN: readonly string[] = ['code', 'eenheid', 'lengte', 'vanaf', 'atw'];

function fout(veld: string, bericht: string): Weigering {
  return weiger('TERMIJN_INVOER_ONGELDIG', bericht, { veld });
}

function isAfwezig(waarde: unknown): waarde is undefined | null {
  return waarde === undefined || waarde === null;
}

function berekenEigen({ eenheid, lengte, atw }: Vraag, vanaf: string): TermijnBerekening | Weigering {
  if (isAfwezig(eenheid)) return fout('eenheid', 'De eenheid mist.');
  if (typeof eenheid !== 'string') return fout('eenheid', 'Geef de eenheid als tekst.');
  const gelezen = leesEenheid(eenheid);
  if (isWeigering(gelezen)) return gelezen;
  if (isAfwezig(lengte)) return fout('lengte', 'De lengte mist.');
  if (typeof lengte !== 'number') return fout('lengte', 'Geef de lengte als heel getal.');
  if (!isAfwezig(atw) && typeof atw !== 'boolean') return fout('atw', 'Geef true of false.');
  return berekenTermijn({ eenheid: gelezen, lengte, atw: atw ?? undefined }, vanaf);
}

function berekenCode({ code, eenheid, lengte, atw }: Vraag, vanaf: string): TermijnBerekening | Weigering {
  if (typeof code !== 'string') return fout('code', 'Geef de code als tekst.');
  const dubbel = Object.entries({ eenheid, lengte, atw }).find(([, waarde]) => !isAfwezig(waarde));
  if (dubbel) return fout(dubbel[0], 'Dit kan niet samen met een code: de code zegt dit al.');
  const gelezen = leesTermijnCode(code);
  return isWeigering(gelezen) ? gelezen : berekenVoorCode(gelezen, vanaf);
}

/** Checks and answers one question. */
export function beantwoord(vraag: Vraag): TermijnBerekening | Weigering {
  const { vanaf } = vraag;
  if (isAfwezig(vraag.code) && isAfwezig(vraag.eenheid) && isAfwezig(vanaf)) {
    return fout('eenheid', 'Geef een code, of een eenheid en een lengte, en het begin.');
  }
  if (isAfwezig(vanaf)) return fout('vanaf', 'Het begin mist.');
  if (typeof vanaf !== 'string') return fout('vanaf', 'Geef het begin als tekst, bijvoorbeeld 2026-04-02T16:00.');
  return isAfwezig(vraag.code) ? berekenEigen(vraag, vanaf) : berekenCode(vraag, vanaf);
}

/** Reads one line of --stdin. A misspelt name is refused: left out silently it could give another date. */
export function leesRegel(regel: string): Vraag | Weigering {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(regel);
  } catch {
    return fout('JSON', 'Dit is geen JSON.');
  }
  if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud)) {
    return fout('JSON', 'Dit is geen JSON-object.');
  }
  const vreemd = Object.keys(inhoud).find((naam) => !VELDEN.includes(naam));
  return vreemd === undefined ? inhoud : fout(vreemd, 'Deze naam kennen we niet.');
}

/** The JSON of the contract; with `uitgebreid` everything that the model knows. */
export function alsJson(berekening: TermijnBerekening, uitgebreid: boolean): string {
  if (uitgebreid) return JSON.stringify(berekening);
  const { vanaf, vervalt, vervaltOp, veiligVoor, uitleg } = berekening;
  return JSON.stringify({ vanaf, vervalt, vervaltOp, veiligVoor, uitleg });
}
