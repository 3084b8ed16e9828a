import type { TermijnSoort } from '@meldbaken/termijn/contract';
import { msVan, wandklokVan } from './amsterdam.model';
import type { TermijnBerekening } from './berekening.model';
import { dagVan, datumVan } from './dag.model';
import { dagEnMaand, datumVoluit, klokTekst, weekdagNaam } from './dagtekst.model';
import type { TermijnDefinitie } from './definitie.model';
import { redenVrijVoorAtw } from './kalender.model';
import { lengteTekst } from './termijn-regel.model';
import type { UitlegRegel } from './uitleg.model';

/** The sum in words, for 'Zo rekenen we'. */
export interface RekenUitleg {
  readonly label: string;
  readonly bron: string;
  readonly versie: number;
  readonly zinnen: readonly string[];
}

const LABELS: Readonly<Record<TermijnSoort, string>> = {
  WET: 'Wet',
  AMVB: 'Wet',
  EU: 'Europese wet',
  BELEID: 'Afspraak',
  CONTRACT: 'Contract',
  EIGEN: 'Eigen afspraak',
};

/** 'Wet' for law, 'Afspraak van de IGJ' for policy: whose it is stands with the definition. */
export function soortLabel(soort: TermijnSoort, afspraakVan = 'de IGJ'): string {
  return soort === 'BELEID' ? `${LABELS[soort]} van ${afspraakVan}` : LABELS[soort];
}

function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** The reasons for which days were skipped, each once, in the order of the days. */
function overgeslagenZin(uitleg: readonly UitlegRegel[]): string | undefined {
  const laatste = uitleg.findLastIndex((rij) => rij.telt);
  const redenen = new Set(uitleg.slice(1, laatste).flatMap((rij) => (rij.telt ? [] : rij.reden.split(' en '))));
  if (redenen.size === 0) return undefined;
  return `${hoofdletter(opsomming([...redenen]))} ${redenen.size === 1 ? 'telt' : 'tellen'} niet mee.`;
}

function startZin(berekening: TermijnBerekening, woord: string, opDeKlok: boolean): string {
  const { dag, msInDag } = wandklokVan(msVan(berekening.vanafOp));
  const tijd = berekening.vanaf.includes('T') ? ` om ${klokTekst(msInDag)}` : '';
  return `${woord} op ${weekdagNaam(dag)} ${dagEnMaand(dag)}${tijd}. ${opDeKlok ? 'De klok loopt meteen.' : 'Die dag telt niet mee.'}`;
}

/** Why the Algemene termijnenwet made the term longer: art. 1 (ends on a free day) or art. 2 (too few working days). */
function verlengingZin({ uitleg, atw }: TermijnBerekening): string | undefined {
  const laatste = uitleg.findLastIndex((rij) => rij.telt);
  const rij = uitleg[laatste];
  if (!atw || !rij || laatste === uitleg.length - 1) return undefined;
  const vrij = redenVrijVoorAtw(rij.datum) !== undefined;
  const eersteWerkdag = uitleg.slice(laatste + 1).some(({ datum }, i, rest) => {
    return i < rest.length - 1 && redenVrijVoorAtw(datum) === undefined;
  });
  const reden = vrij && !eersteWerkdag ? 'De laatste dag is een vrije dag.' : 'Er zijn te veel vrije dagen.';
  return `${reden} Daarom geeft de Algemene termijnenwet u meer tijd.`;
}

/** With the year only when it is not the year of the start. */
function datumTekst(datum: string, begin: string): string {
  const dag = dagVan(datum);
  return datum.slice(0, 4) === begin.slice(0, 4) ? `${weekdagNaam(dag)} ${dagEnMaand(dag)}` : datumVoluit(dag);
}

function veiligZin({ vanafOp, vervalt, veiligVoor, veiligVoorOp }: TermijnBerekening, begin: string): string[] {
  if (veiligVoor >= vervalt) return [];
  if (msVan(veiligVoorOp) <= msVan(vanafOp)) return ['Iemand kan vinden dat u al te laat bent. Doe het vandaag nog.'];
  return [`Niet iedereen rekent zo. Doe het liever uiterlijk ${datumTekst(veiligVoor, begin)}.`];
}

/** A term in hours ends in the course of a day. */
function eindTijd({ vervaltOp }: TermijnBerekening): string {
  const { msInDag } = wandklokVan(msVan(vervaltOp));
  return msInDag === 0 ? '' : ` om ${klokTekst(msInDag)}`;
}

function slotZinnen(berekening: TermijnBerekening, { uitkomst }: TermijnDefinitie): string[] {
  const begin = datumVan(wandklokVan(msVan(berekening.vanafOp)).dag);
  const { vervalt, kalenderOnzeker } = berekening;
  if (uitkomst === 'VROEGST') return [`De vroegste datum die mag, is ${datumTekst(vervalt, begin)}.`];
  return [
    `Dat is uiterlijk ${datumTekst(vervalt, begin)}${eindTijd(berekening)}.`,
    ...veiligZin(berekening, begin),
    ...(kalenderOnzeker ? [`We kennen niet alle vrije dagen van ${vervalt.slice(0, 4)}. Houd deze datum aan.`] : []),
  ];
}

/** How a date was computed, in short Dutch sentences. `startWoord` replaces the definition's ("Meegedeeld" for ontslag). */
export function rekenZinnen(
  berekening: TermijnBerekening,
  definitie: TermijnDefinitie,
  { startWoord = definitie.startWoord, genoemd = false }: { startWoord?: string; genoemd?: boolean } = {},
): RekenUitleg {
  const { bron, versie, eenheid, lengte, soort, afspraakVan } = definitie;
  const eis =
    genoemd || lengte === null ? berekening.regel : definitie.eis.replace('{lengte}', lengteTekst(eenheid, lengte));
  const zinnen = [
    startZin(berekening, startWoord, eenheid === 'UREN' && !genoemd),
    overgeslagenZin(berekening.uitleg),
    eis,
    verlengingZin(berekening),
    ...slotZinnen(berekening, definitie),
  ];
  return {
    label: soortLabel(soort, afspraakVan),
    bron: `${hoofdletter(bron.artikel)}; ${bron.document}`,
    versie,
    zinnen: zinnen.filter((zin): zin is string => zin !== undefined),
  };
}
