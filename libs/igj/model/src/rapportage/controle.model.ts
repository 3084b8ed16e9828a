import { dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import type { ElementKolom, RapportageElement } from './element.model';
import type { Hoofdstuk } from './hoofdstukken.model';
import {
  antwoordVan,
  GEEN_ANTWOORD,
  MEESTE_RIJEN,
  type Antwoord,
  type HoofdstukInhoud,
  type Rij,
} from './inhoud.model';

const LANG = 20_000;
const KORT = 2_000;
/** A list travels as one field of the message. */
const LIJST_GRENS = 50_000;
const AANTAL = new Intl.NumberFormat('nl-NL');

/**
 * What is wrong with a chapter that somebody keeps: all at once. That something misses is no fault here: a report is
 * written over weeks. A day that was right when it was written stays right: only what changed is held to the clock.
 */
export function controleerHoofdstuk(
  hoofdstuk: Hoofdstuk,
  inhoud: HoofdstukInhoud,
  was: HoofdstukInhoud | null,
  nu: Date,
): Weigering[] {
  return hoofdstuk.elementen.flatMap((e) =>
    controleerElement(e, antwoordVan(inhoud, e.code), antwoordVan(was ?? {}, e.code), nu),
  );
}

/** The faults of one answer; with `was` empty everything in it counts. */
export function controleerElement(
  element: RapportageElement,
  antwoord: Antwoord,
  was: Antwoord,
  nu: Date,
): Weigering[] {
  const { kolommen } = element;
  if (!kolommen) return losFout(element, antwoord.tekst, antwoord.tekst === was.tekst, nu);
  if (antwoord.rijen.length > MEESTE_RIJEN)
    return [fout(element, 'IGJ_RAPPORTAGE_TE_VEEL', `Er passen ${MEESTE_RIJEN} regels in deze lijst.`)];
  if (JSON.stringify(antwoord.rijen).length > LIJST_GRENS)
    return [
      fout(element, 'IGJ_TEKST_TE_LANG', 'Deze lijst is te lang.', 'Maak de regels korter. Uw tekst staat er nog.'),
    ];
  const oud = new Set(was.rijen.map(sleutel));
  return antwoord.rijen.flatMap((rij, i) => rijFouten(element, kolommen, rij, i + 1, oud.has(sleutel(rij)), nu));
}

const sleutel = (rij: Rij): string => JSON.stringify(Object.entries(rij).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A label before what is said about it. */
export const kop = ({ label }: Pick<RapportageElement, 'label'>): string => (/[?.]$/.test(label) ? label : `${label}:`);

const fout = (element: RapportageElement, code: string, bericht: string, watDan?: string): Weigering =>
  weiger(code, `${kop(element)} ${bericht}`, { veld: element.code, watDan });

function losFout(element: RapportageElement, waarde: string, ongewijzigd: boolean, nu: Date): Weigering[] {
  if (waarde === '') return [];
  const f = waardeFout(element, element.soort === 'TEKST' ? LANG : KORT, waarde);
  if (f) return [fout(element, f.code, f.bericht, f.watDan)];
  if (element.dag !== 'GEWEEST' || ongewijzigd || waarde <= dagVan(nu)) return [];
  return [fout(element, 'IGJ_DAG_IN_TOEKOMST', 'Deze dag is nog niet geweest.', 'Kijk de dag na.')];
}

function rijFouten(
  element: RapportageElement,
  kolommen: readonly ElementKolom[],
  rij: Rij,
  nummer: number,
  ongewijzigd: boolean,
  nu: Date,
): Weigering[] {
  const perCel = kolommen.flatMap((k) => {
    const waarde = rij[k.code] ?? '';
    const f = waarde === '' ? null : waardeFout(k, KORT, waarde);
    return f ? [fout(element, f.code, `Regel ${nummer}, ${k.label.toLowerCase()}: ${f.bericht}`, f.watDan)] : [];
  });
  if (perCel.length > 0 || ongewijzigd) return perCel;
  const dag = maatregelDagFout(element, rij, nummer, nu);
  return dag ? [dag] : [];
}

/** A planned action is not ready yesterday; a finished one not tomorrow. */
export function maatregelDagFout(element: RapportageElement, rij: Rij, nummer: number, nu: Date): Weigering | null {
  const { klaarOp, stand } = rij;
  if (element.code !== 'maatregelen' || !klaarOp || !isDag(klaarOp)) return null;
  const vandaag = dagVan(nu);
  if (stand === 'KLAAR' && klaarOp > vandaag)
    return fout(
      element,
      'IGJ_RAPPORTAGE_ACTIE_DAG',
      `Regel ${nummer}: deze maatregel is klaar, maar de dag is nog niet geweest.`,
      'Kies de stand Gepland, of verander de dag.',
    );
  if (stand !== 'KLAAR' && klaarOp < vandaag)
    return fout(
      element,
      'IGJ_RAPPORTAGE_ACTIE_DAG',
      `Regel ${nummer}: deze dag is al voorbij.`,
      'Kies een dag vanaf vandaag. Is het al gedaan? Kies dan de stand Klaar.',
    );
  return null;
}

interface WaardeFout {
  readonly code: string;
  readonly bericht: string;
  readonly watDan?: string;
}

function waardeFout(
  { soort, keuzes }: Pick<RapportageElement, 'soort' | 'keuzes'>,
  grens: number,
  waarde: string,
): WaardeFout | null {
  if (soort === 'DATUM' && !isDag(waarde))
    return {
      code: 'IGJ_DAG_BESTAAT_NIET',
      bericht: 'Deze dag bestaat niet.',
      watDan: 'Vul de dag in, bijvoorbeeld 21-11-2026.',
    };
  if (soort === 'KEUZE' && !keuzes?.some((k) => k.code === waarde))
    return { code: 'IGJ_KEUZE_ONBEKEND', bericht: 'Deze keuze is er niet.', watDan: 'Kies opnieuw.' };
  if (waarde.length <= grens) return null;
  return {
    code: 'IGJ_TEKST_TE_LANG',
    bericht: `De tekst is te lang. Er passen ${AANTAL.format(grens)} tekens.`,
    watDan: `Maak de tekst ${AANTAL.format(waarde.length - grens)} tekens korter. Uw tekst staat er nog.`,
  };
}

/** Everything in it is held to the clock. */
export const controleerAlles = (hoofdstuk: Hoofdstuk, inhoud: HoofdstukInhoud, nu: Date): Weigering[] =>
  hoofdstuk.elementen.flatMap((e) => controleerElement(e, antwoordVan(inhoud, e.code), GEEN_ANTWOORD, nu));
