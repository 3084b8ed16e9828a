import type { ExterneMeldingStatus, HandAntwoordSoort } from '@meldbaken/igj/contract';
import {
  dagInWoorden,
  dagVan,
  inMinuten,
  isDag,
  isWeigering,
  momentInWoorden,
  weiger,
  type Weigering,
} from '@meldbaken/platform/waarden';
import { LOPEND_NA_VERZENDEN, overgang } from '../verloop.model';
import { controleerZelfVerstuurd, type ZelfVerstuurd } from './handzending.model';

/** What the authority answered outside Meldbaken on a report that was sent by hand. */
export interface HandAntwoord {
  readonly soort: HandAntwoordSoort;
  readonly op: Date | null;
  readonly kenmerk: string | null;
  /** Only with a confirmation. */
  readonly rapportageGevraagd: boolean | null;
  /** 'YYYY-MM-DD'; left out: the default of art. 8.7 (8 weken). */
  readonly rapportageUiterlijk: string | null;
  readonly toelichting: string | null;
}

const GRENS = { kenmerk: 100, toelichting: 2000 } as const;
const fout = (code: string, veld: string, bericht: string, watDan?: string): Weigering =>
  weiger(code, bericht, { veld, ...(watDan === undefined ? {} : { watDan }) });

/** All that is wrong with it; empty when it may be recorded. */
export function controleerHandAntwoord(a: HandAntwoord, verzondenOp: Date, nu: Date): Weigering[] {
  return [...momentFouten(a.op, verzondenOp, nu), ...rapportFouten(a), ...lengteFouten(a)];
}

function momentFouten(op: Date | null, verzondenOp: Date, nu: Date): Weigering[] {
  if (!op || Number.isNaN(op.getTime()))
    return [fout('IGJ_MOMENT_ONTBREEKT', 'op', 'Vul in wanneer u het antwoord kreeg.')];
  if (inMinuten(op) > inMinuten(nu)) return [fout('IGJ_MOMENT_IN_TOEKOMST', 'op', 'Dit moment is nog niet geweest.')];
  if (inMinuten(op) >= inMinuten(verzondenOp)) return [];
  return [
    fout(
      'IGJ_VOLGORDE_ONMOGELIJK',
      'op',
      `U verstuurde de melding op ${momentInWoorden(verzondenOp)}. Een antwoord komt later.`,
    ),
  ];
}

function rapportFouten({ soort, op, rapportageGevraagd, rapportageUiterlijk: dag }: HandAntwoord): Weigering[] {
  if (soort === 'AFSLUITING') return [];
  if (rapportageGevraagd === null)
    return [fout('IGJ_RAPPORTAGE_KEUZE_ONTBREEKT', 'rapportageGevraagd', 'Kies of de inspectie een rapport vraagt.')];
  if (dag === null) return [];
  const veld = 'rapportageUiterlijk';
  if (!rapportageGevraagd)
    return [fout('IGJ_DAG_ZONDER_RAPPORTAGE', veld, 'Er is geen rapport gevraagd. Haal de dag weg.')];
  if (!isDag(dag))
    return [fout('IGJ_DAG_BESTAAT_NIET', veld, 'Deze dag bestaat niet. Vul de dag in, bijvoorbeeld 21-11-2026.')];
  if (op === null || dag >= dagVan(op)) return [];
  return [fout('IGJ_DAG_IN_VERLEDEN', veld, `Deze dag ligt voor het antwoord, op ${dagInWoorden(dagVan(op))}.`)];
}

function lengteFouten(a: HandAntwoord): Weigering[] {
  return (['kenmerk', 'toelichting'] as const).flatMap((veld) => {
    const teveel = (a[veld]?.trim().length ?? 0) - GRENS[veld];
    return teveel <= 0
      ? []
      : [
          fout(
            'IGJ_TEKST_TE_LANG',
            veld,
            'Deze tekst is te lang.',
            `Maak de tekst ${teveel} tekens korter. Uw tekst staat er nog.`,
          ),
        ];
  });
}

/** The state after it: a confirmation can be corrected later, and then the state stays as far as it is. */
export function naHandAntwoord(
  status: ExterneMeldingStatus,
  soort: HandAntwoordSoort,
): ExterneMeldingStatus | Weigering {
  if (soort === 'AFSLUITING') return overgang(status, 'ONTVANG_AFSLUITING');
  const naar = overgang(status, 'ONTVANG_BEVESTIGING');
  const blijft = isWeigering(naar) && LOPEND_NA_VERZENDEN.some((s) => s === status);
  return blijft ? status : naar;
}

/** The clock of the report runs on a confirmation that asks for one, until the report is in. */
export const wachtOpRapport = (status: ExterneMeldingStatus): boolean =>
  status === 'ONTVANGST_BEVESTIGD' || status === 'ONDERZOEK_LOOPT';

/** The report of the investigation as it was sent by hand; late is possible with a word why. */
export function controleerRapportVerstuurd(
  z: ZelfVerstuurd,
  c: { readonly goedgekeurdOp: Date; readonly uiterlijk: string | null },
  nu: Date,
): Weigering[] {
  const fouten = controleerZelfVerstuurd(z, { vastgesteldOp: null, bekrachtigdOp: c.goedgekeurdOp }, nu);
  if (fouten.length > 0 || !z.op || c.uiterlijk === null || dagVan(z.op) <= c.uiterlijk || z.toelichting?.trim())
    return fouten;
  return [fout('IGJ_RAPPORTAGE_TE_LAAT', 'toelichting', 'Het rapport was te laat. Schrijf op waarom het later werd.')];
}
