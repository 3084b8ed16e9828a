import type {
  ExterneMeldingCategorie,
  ExterneMeldingStatus,
  IgjBerichtSoort,
  KopieVeld,
} from '@meldbaken/igj/contract';
import { dagInWoorden, dagVan, isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { controleerVeld } from '../controle.model';
import { veldenVan, veldVan } from '../formulier.model';
import { tekstVan } from '../kopie.model';
import { standInZin } from '../labels.model';
import { LOPEND_NA_VERZENDEN } from '../verloop.model';
import { schoneWaarde } from '../waarden.model';

/** One line of the correspondence, as rules see it. */
export interface BerichtStand {
  readonly soort: IgjBerichtSoort;
  readonly kenmerk: string;
  readonly antwoordOp: string | null;
}

/** Messages of this kind that nothing answered yet. */
export function onbeantwoord<B extends BerichtStand>(berichten: readonly B[], soort: IgjBerichtSoort): readonly B[] {
  return berichten.filter((b) => b.soort === soort && !berichten.some((a) => a.antwoordOp === b.kenmerk));
}

/**
 * A provider writes about a report that was sent. A withdrawn one too: the inspectie decides what the withdrawal means, and may go on
 * asking.
 */
export function magSchrijven(status: ExterneMeldingStatus): Weigering | null {
  // Taken over: the provider still answers, and reacts to the concept (art. 8.6 and 8.10).
  if (status === 'INGETROKKEN' || status === 'OVERGENOMEN' || LOPEND_NA_VERZENDEN.some((s) => s === status))
    return null;
  if (status !== 'AFGESLOTEN')
    return weiger('IGJ_NOG_NIET_VERZONDEN', 'Deze melding is nog niet verstuurd.', {
      watDan: 'Verstuur eerst de melding.',
    });
  const stand = standInZin(status);
  return weiger('IGJ_STATUS_PAST_NIET', `Deze melding staat op: ${stand}.`, {
    watDan: 'Bel de toezichthouder als u hier nog iets over wilt doorgeven.',
  });
}

/** Changed or added answers, as they travel: of this form only, each checked, nothing that fills itself. */
export function veldenVoorKopie(
  categorie: ExterneMeldingCategorie,
  waarden: Readonly<Record<string, string>>,
  nu: Date,
): { readonly velden: readonly KopieVeld[]; readonly fouten: readonly Weigering[] } {
  const eigen = veldenVan(categorie).filter((v) => v.waarvandaan !== 'VANZELF');
  const vreemd = Object.keys(waarden)
    .filter((code) => !eigen.some((v) => v.code === code))
    .map((veld) => weiger('IGJ_VELD_ONBEKEND', 'Dit veld hoort niet bij dit formulier.', { veld }));
  const fouten = eigen.flatMap((v) => controleerVeld(v.code, waarden[v.code], nu) ?? []);
  const velden = eigen.flatMap((veld): KopieVeld[] => {
    const waarde = schoneWaarde(veld, waarden[veld.code]);
    return waarde === '' ? [] : [{ code: veld.code, label: veld.label, waarde, tekst: tekstVan(veld, waarde) }];
  });
  return { velden, fouten: [...vreemd, ...fouten] };
}

/** What the inspectie misses: questions of the form, without an answer of its own. */
export function gemisteVelden(
  categorie: ExterneMeldingCategorie,
  codes: readonly string[],
): { readonly velden: readonly KopieVeld[]; readonly fouten: readonly Weigering[] } {
  const vreemd = codes.filter((code) => !veldVan(code)?.categorieen.includes(categorie));
  const velden = veldenVan(categorie)
    .filter((v) => codes.includes(v.code))
    .map(({ code, label }) => ({ code, label, waarde: 'ONTBREEKT', tekst: 'Vul dit aan.' }));
  return {
    velden,
    fouten: vreemd.map((veld) => weiger('IGJ_VELD_ONBEKEND', 'Dit veld hoort niet bij dit formulier.', { veld })),
  };
}

/** A wish for more time: a day after the one that stands, not in the past. After the end it may still be asked, and says so. */
export function uitstelVelden(
  v: { readonly gewensteDag: string; readonly uiterlijk: string | null; readonly naEinde: boolean },
  nu: Date,
): { readonly velden: readonly KopieVeld[]; readonly fouten: readonly Weigering[] } {
  const fout = gewensteDagFout(v.gewensteDag, v.uiterlijk, nu);
  if (fout) return { velden: [], fouten: [fout] };
  const dag = {
    code: 'gewensteDag',
    label: 'Gewenste laatste dag',
    waarde: v.gewensteDag,
    tekst: dagInWoorden(v.gewensteDag),
  };
  const laat = { code: 'naEinde', label: 'Gevraagd na de laatste dag', waarde: 'JA', tekst: 'Ja' };
  return { velden: v.naEinde ? [dag, laat] : [dag], fouten: [] };
}

function gewensteDagFout(dag: string, uiterlijk: string | null, nu: Date): Weigering | null {
  const zeg = (code: string, bericht: string): Weigering => weiger(code, bericht, { veld: 'gewensteDag' });
  if (!isDag(dag)) return zeg('IGJ_DAG_BESTAAT_NIET', 'Deze dag bestaat niet. Vul de dag in, bijvoorbeeld 21-11-2026.');
  if (dag <= dagVan(nu)) return zeg('IGJ_DAG_IN_VERLEDEN', 'Kies een dag na vandaag.');
  if (uiterlijk !== null && dag <= uiterlijk)
    return zeg('IGJ_DAG_NIET_LATER', `U hebt al tijd tot en met ${dagInWoorden(uiterlijk)}. Kies een latere dag.`);
  return null;
}

export interface UitstelBesluit {
  readonly toegewezen: boolean;
  readonly uiterlijk: string | null;
  /** The last day that stands now, where the inspectie asked for a report. */
  readonly huidig?: string | null;
  readonly tekst: string;
}

/** The decision on more time: a day from today and later than the one that stands, or why not. */
export function uitstelBesluit(
  { toegewezen, uiterlijk, huidig = null, tekst }: UitstelBesluit,
  nu: Date,
): { readonly velden: readonly KopieVeld[]; readonly fouten: readonly Weigering[] } {
  const besluit = toegewezen ? 'TOEGEWEZEN' : 'AFGEWEZEN';
  const velden = [
    { code: 'besluit', label: 'Besluit', waarde: besluit, tekst: toegewezen ? 'Uitstel gegeven' : 'Geen uitstel' },
  ];
  return { velden, fouten: besluitFouten({ toegewezen, uiterlijk, huidig, tekst }, nu) };
}

function besluitFouten({ toegewezen, uiterlijk, huidig = null, tekst }: UitstelBesluit, nu: Date): Weigering[] {
  if (!toegewezen) {
    if (tekst.trim() === '')
      return [weiger('IGJ_TEKST_ONTBREEKT', 'Schrijf op waarom u geen uitstel geeft.', { veld: 'tekst' })];
    if (uiterlijk === null) return [];
    return [weiger('IGJ_DAG_ZONDER_UITSTEL', 'U geeft geen uitstel. Haal de dag weg.', { veld: 'uiterlijk' })];
  }
  if (uiterlijk === null) return [weiger('IGJ_DAG_ONTBREEKT', 'Kies de nieuwe laatste dag.', { veld: 'uiterlijk' })];
  const fout = dagVanafVandaag(uiterlijk, nu);
  if (fout.length > 0 || huidig === null || uiterlijk > huidig) return fout;
  return [
    weiger('IGJ_DAG_NIET_LATER', `De laatste dag is nu ${dagInWoorden(huidig)}. Kies een latere dag.`, {
      veld: 'uiterlijk',
    }),
  ];
}

/** A last day that somebody names: it exists and has not passed. */
export function dagVanafVandaag(dag: string, nu: Date): Weigering[] {
  const veld = 'uiterlijk';
  if (!isDag(dag))
    return [weiger('IGJ_DAG_BESTAAT_NIET', 'Deze dag bestaat niet. Vul de dag in, bijvoorbeeld 21-11-2026.', { veld })];
  if (dag >= dagVan(nu)) return [];
  return [weiger('IGJ_DAG_IN_VERLEDEN', 'Deze dag is al geweest. Kies een dag vanaf vandaag.', { veld })];
}
