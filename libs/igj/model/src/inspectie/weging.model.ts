import type { ExterneMeldingCategorie, WegingErnst, WegingRisico } from '@meldbaken/igj/contract';
import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { veldenVan, type FormulierVeld } from '../formulier.model';
import { isVerplicht, type Waarden } from '../waarden.model';

/** What the inspectie thinks of a report that came in. Its words never leave the inspectie. */
export interface Weging {
  readonly ernst: WegingErnst;
  readonly risico: WegingRisico;
  readonly spoed: boolean;
  /** Is everything there that is needed to go on? */
  readonly compleet: boolean;
  /** False: a signal without effect on the quality of care, to be passed on (spec 04, 29). */
  readonly raaktKwaliteit: boolean;
  readonly toelichting: string;
}

export const TOELICHTING_GRENS = 10_000;

export const nettoTekst = (tekst: string): string => tekst.replaceAll('\u0000', '').trim();

/** A text that somebody must write, and that fits. */
export function tekstFout(veld: string, tekst: string, leeg: string, grens = TOELICHTING_GRENS): Weigering[] {
  const netto = nettoTekst(tekst);
  if (netto === '') return [weiger('IGJ_TEKST_ONTBREEKT', leeg, { veld })];
  if (netto.length <= grens) return [];
  const watDan = 'Maak de tekst korter. Uw tekst staat er nog.';
  return [weiger('IGJ_TEKST_TE_LANG', 'De tekst is te lang.', { veld, watDan })];
}

/** All that is wrong with a weighing. */
export const wegingFouten = (w: Weging): Weigering[] =>
  tekstFout('toelichting', w.toelichting, 'Schrijf op waarom u het zo weegt.');

/** A field of the form that was not sent, and whether the form asks for it always. */
export interface OpenVeld {
  readonly veld: FormulierVeld;
  readonly verplicht: boolean;
}

/** What of the form is still empty after the report and its supplements: the required first, in the order of the form. */
export function openVelden(categorie: ExterneMeldingCategorie, waarden: Waarden): readonly OpenVeld[] {
  const open = veldenVan(categorie)
    .filter((v) => v.waarvandaan !== 'VANZELF' && (waarden[v.code] ?? '') === '')
    .map((veld) => ({ veld, verplicht: isVerplicht(veld, categorie, waarden) }))
    .filter((o) => o.verplicht || !wachtOpAnder(o.veld, waarden));
  return [...open.filter((o) => o.verplicht), ...open.filter((o) => !o.verplicht)];
}

/** Asked only with another answer, which was not given. */
function wachtOpAnder(veld: FormulierVeld, waarden: Waarden): boolean {
  const als: { veld: string; is: string } | undefined = 'verplichtAls' in veld ? veld.verplichtAls : undefined;
  return als !== undefined && waarden[als.veld] !== als.is;
}

/** By which exact values an earlier report about the same zorgverlener is found: no likeness of names. */
export function merkwaardenVanMelding(waarden: Waarden): {
  readonly big: string | null;
  readonly persoon: string | null;
} {
  const naam = (waarden['zorgverlenerNaam'] ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
  const dag = waarden['zorgverlenerGeboortedatum'] ?? '';
  return { big: waarden['bigNummer'] || null, persoon: naam !== '' && dag !== '' ? `${naam}|${dag}` : null };
}
