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
import { LOPEND_NA_VERZENDEN, overgang, type ExterneMeldingHandeling } from '../verloop.model';
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
  /** The last day that a question names, 'YYYY-MM-DD'; without one there is no term. */
  readonly uiterlijk: string | null;
  /** Which question an answer of ours answers. */
  readonly vraagId: string | null;
  readonly toelichting: string | null;
}

const GRENS = { kenmerk: 100, toelichting: 2000 } as const;
const fout = (code: string, veld: string, bericht: string, watDan?: string): Weigering =>
  weiger(code, bericht, { veld, ...(watDan === undefined ? {} : { watDan }) });

/** All that is wrong with it; empty when it may be recorded. */
export function controleerHandAntwoord(a: HandAntwoord, verzondenOp: Date, nu: Date): Weigering[] {
  const eigen = a.soort === 'BEVESTIGING' ? rapportFouten(a) : a.soort === 'VRAAG' ? vraagFouten(a) : [];
  return [...momentFouten(a.op, verzondenOp, nu), ...eigen, ...lengteFouten(a)];
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

function rapportFouten({ op, rapportageGevraagd, rapportageUiterlijk: dag }: HandAntwoord): Weigering[] {
  if (rapportageGevraagd === null)
    return [fout('IGJ_RAPPORTAGE_KEUZE_ONTBREEKT', 'rapportageGevraagd', 'Kies of de inspectie een rapport vraagt.')];
  if (dag === null) return [];
  const veld = 'rapportageUiterlijk';
  if (!rapportageGevraagd)
    return [fout('IGJ_DAG_ZONDER_RAPPORTAGE', veld, 'Er is geen rapport gevraagd. Haal de dag weg.')];
  return dagFouten(veld, dag, op, 'het antwoord');
}

/** What is asked, and by when if the letter says so. */
function vraagFouten({ op, uiterlijk, toelichting }: HandAntwoord): Weigering[] {
  const leeg = (toelichting?.trim() ?? '') === '';
  return [
    ...(leeg ? [fout('IGJ_TEKST_ONTBREEKT', 'toelichting', 'Schrijf op wat er gevraagd is.')] : []),
    ...(uiterlijk === null ? [] : dagFouten('uiterlijk', uiterlijk, op, 'de vraag')),
  ];
}

function dagFouten(veld: string, dag: string, op: Date | null, wat: string): Weigering[] {
  if (!isDag(dag))
    return [fout('IGJ_DAG_BESTAAT_NIET', veld, 'Deze dag bestaat niet. Vul de dag in, bijvoorbeeld 21-11-2026.')];
  if (op === null || Number.isNaN(op.getTime()) || dag >= dagVan(op)) return [];
  return [fout('IGJ_DAG_IN_VERLEDEN', veld, `Deze dag ligt voor ${wat}, op ${dagInWoorden(dagVan(op))}.`)];
}

/** An answer of ours: to a question that is still open, and not before it was asked. */
export function controleerVraagBeantwoord(
  a: Pick<HandAntwoord, 'op'>,
  vraag: { readonly op: Date; readonly beantwoord: boolean } | null,
): Weigering | null {
  if (!vraag) return fout('IGJ_ANTWOORD_WAAROP', 'vraagId', 'Kies op welke vraag u antwoordde.');
  if (vraag.beantwoord)
    return fout('IGJ_AL_BEANTWOORD', 'vraagId', 'Deze vraag is al beantwoord.', 'Laad de pagina opnieuw.');
  if (!a.op || inMinuten(a.op) >= inMinuten(vraag.op)) return null;
  return fout(
    'IGJ_VOLGORDE_ONMOGELIJK',
    'op',
    `De vraag kwam op ${momentInWoorden(vraag.op)}. Een antwoord komt later.`,
  );
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

const DAAD: Readonly<Record<HandAntwoordSoort, ExterneMeldingHandeling>> = {
  BEVESTIGING: 'ONTVANG_BEVESTIGING',
  VRAAG: 'ONTVANG_VRAGEN',
  ANTWOORD: 'BEANTWOORD_VRAGEN',
  AFSLUITING: 'ONTVANG_AFSLUITING',
};

const NA_VERZENDEN: readonly ExterneMeldingStatus[] = [...LOPEND_NA_VERZENDEN, 'OVERGENOMEN', 'INGETROKKEN'];

/** Where it is written down without moving anything. */
const BLIJFT: Readonly<Record<HandAntwoordSoort, readonly ExterneMeldingStatus[]>> = {
  BEVESTIGING: LOPEND_NA_VERZENDEN,
  VRAAG: NA_VERZENDEN,
  ANTWOORD: NA_VERZENDEN,
  AFSLUITING: [],
};

/** The state after it: a confirmation can be corrected later, and then the state stays as far as it is. */
export function naHandAntwoord(
  status: ExterneMeldingStatus,
  soort: HandAntwoordSoort,
): ExterneMeldingStatus | Weigering {
  const naar = overgang(status, DAAD[soort]);
  const blijft = BLIJFT[soort].some((s) => s === status);
  return isWeigering(naar) && blijft ? status : naar;
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
