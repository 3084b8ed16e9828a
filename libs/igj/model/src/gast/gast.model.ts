import { Temporal } from '@js-temporal/polyfill';
import type { GastStand } from '@meldbaken/igj/contract';
import { dagVan, isDag, weiger, type Dag, type Weigering } from '@meldbaken/platform/waarden';

/** Longest look: two weeks is enough to read and to talk about it once; longer is a new decision of the owner (docs/adr). */
export const GAST_DAGEN = 14;
/** After so many wrong codes the link is dead. */
export const GAST_POGINGEN = 5;
/** So long a look stays open after the code; then a new code is needed. */
export const GAST_UREN = 2;

const KORT = 200;
const LANG = 2_000;
const ZONE = 'Europe/Amsterdam';
const CODE = /^\d{8}$/;

/** What the owner types about a guest and why. */
export interface GastInvoer {
  readonly naam: string;
  /** E-mail or phone of the guest; nothing is sent to it. */
  readonly contact: string;
  readonly hoedanigheid: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly totEnMet: Dag;
  readonly stukken: readonly string[];
}

/** The last day that may be chosen. */
export const laatsteGastDag = (nu: Date): Dag => plusDagen(dagVan(nu), GAST_DAGEN);

/** The end of that day in the Netherlands. */
export const gastTot = (totEnMet: Dag): Date =>
  new Date(Temporal.PlainDate.from(totEnMet).add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds);

/** All that is wrong with a new look; `kiesbaar` are the copies that may be shown. */
export function gastFouten(i: GastInvoer, kiesbaar: readonly string[], nu: Date): Weigering[] {
  return [
    ...tekst('naam', i.naam, KORT, 'Vul de naam van de gast in.'),
    ...contactFouten(i.contact),
    ...tekst('hoedanigheid', i.hoedanigheid, KORT, 'Vul in wie dit is, bijvoorbeeld advocaat.'),
    ...tekst('doel', i.doel, LANG, 'Schrijf op waarvoor de gast dit nodig heeft.'),
    ...tekst('grondslag', i.grondslag, LANG, 'Schrijf op welke regel dit toelaat.'),
    ...dagFouten(i.totEnMet, nu),
    ...stukFouten(i.stukken, kiesbaar),
  ];
}

/** Whether the look works now, and if not why. */
export function gastStand(
  g: { readonly tot: Date; readonly ingetrokkenOp: Date | null; readonly geblokkeerdOp: Date | null },
  nu: Date,
): GastStand {
  if (g.ingetrokkenOp) return 'INGETROKKEN';
  if (g.tot <= nu) return 'VERLOPEN';
  return g.geblokkeerdOp ? 'DICHT' : 'OPEN';
}

/** The eight digits, however they were typed; null when it is no code. */
export function leesGastCode(ruw: string): string | null {
  const cijfers = ruw.replace(/[\s.-]/g, '');
  return CODE.test(cijfers) ? cijfers : null;
}

const plusDagen = (dag: Dag, n: number): Dag => Temporal.PlainDate.from(dag).add({ days: n }).toString();

function tekst(veld: string, waarde: string, meest: number, leeg: string): Weigering[] {
  if (waarde.trim() === '') return [weiger('GAST_VELD_ONTBREEKT', leeg, { veld })];
  if (waarde.trim().length <= meest) return [];
  return [weiger('GAST_TEKST_TE_LANG', `Deze tekst is te lang. Er passen ${meest} tekens.`, { veld })];
}

/** Something with which the owner really reaches the guest: so that the code can go another way than the link. */
function contactFouten(contact: string): Weigering[] {
  const veld = 'contact';
  const leeg = tekst(veld, contact, KORT, 'Vul een e-mailadres of een telefoonnummer in.');
  if (leeg.length > 0) return leeg;
  const kaal = contact.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(kaal) || (/^[+()\d\s-]+$/.test(kaal) && kaal.replace(/\D/g, '').length >= 8))
    return [];
  return [weiger('GAST_CONTACT_ONJUIST', 'Dit is geen e-mailadres en geen telefoonnummer.', { veld })];
}

function dagFouten(dag: string, nu: Date): Weigering[] {
  const zeg = (code: string, bericht: string): Weigering[] => [weiger(code, bericht, { veld: 'totEnMet' })];
  if (!isDag(dag)) return zeg('GAST_DAG_BESTAAT_NIET', 'Deze dag bestaat niet. Vul de laatste dag in.');
  if (dag < dagVan(nu)) return zeg('GAST_DAG_IN_VERLEDEN', 'Deze dag is al geweest. Kies een dag vanaf vandaag.');
  if (dag <= laatsteGastDag(nu)) return [];
  return zeg('GAST_DAG_TE_VER', `Kies een dag binnen ${GAST_DAGEN} dagen. Daarna kunt u opnieuw kiezen.`);
}

function stukFouten(stukken: readonly string[], kiesbaar: readonly string[]): Weigering[] {
  const veld = 'stukken';
  if (stukken.length === 0) return [weiger('GAST_STUK_ONTBREEKT', 'Kies wat de gast mag zien.', { veld })];
  if (stukken.every((s) => kiesbaar.includes(s)) && new Set(stukken).size === stukken.length) return [];
  return [weiger('GAST_STUK_ONBEKEND', 'Dit hebt u niet verstuurd. Kies opnieuw.', { veld })];
}
