import type { ExterneMeldingCategorie, ExterneMeldingKopie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { type Weigering, isWeigering, weiger } from '@meldbaken/platform/waarden';
import { controleerWaarden } from './controle.model';
import { bevroren } from './kopie.model';
import { standInZin } from './labels.model';
import { type Waarden, ontbrekend } from './waarden.model';

export const EXTERNE_MELDING_HANDELINGEN = [
  'BIED_AAN',
  'GEEF_TERUG',
  'BEKRACHTIG',
  'GEEF_VRIJ',
  'ZELF_VERSTUURD',
  'ONTVANG_BEVESTIGING',
  'BEGIN_ONDERZOEK',
  'DIEN_RAPPORTAGE_IN',
  'ONTVANG_VRAGEN',
  'BEANTWOORD_VRAGEN',
  'ONTVANG_AFSLUITING',
  'ONTVANG_OVERNAME',
  'TREK_IN',
  'TREK_VERZONDEN_IN',
] as const;
export type ExterneMeldingHandeling = (typeof EXTERNE_MELDING_HANDELINGEN)[number];

interface Overgang {
  readonly van: readonly ExterneMeldingStatus[];
  readonly naar: ExterneMeldingStatus;
  readonly watDan: string;
}

const HERLADEN = 'Laad de pagina opnieuw.';
const NIET_MEER = 'Bel de toezichthouder als u hier nog iets over wilt doorgeven.';
/** Sent, and neither closed, taken over nor withdrawn. */
export const LOPEND_NA_VERZENDEN = [
  'VERZONDEN',
  'ONTVANGST_BEVESTIGD',
  'ONDERZOEK_LOOPT',
  'RAPPORTAGE_INGEDIEND',
  'AANVULLENDE_VRAGEN',
] as const satisfies readonly ExterneMeldingStatus[];

/** The life of an ExterneMelding. Ratifying sends: there is no moment between the two, but for sending by hand. */
export const EXTERNE_MELDING_OVERGANGEN: Readonly<Record<ExterneMeldingHandeling, Overgang>> = {
  BIED_AAN: { van: ['CONCEPT'], naar: 'TER_BEKRACHTIGING', watDan: HERLADEN },
  GEEF_TERUG: { van: ['TER_BEKRACHTIGING'], naar: 'CONCEPT', watDan: HERLADEN },
  BEKRACHTIG: {
    van: ['TER_BEKRACHTIGING'],
    naar: 'VERZONDEN',
    watDan: 'Alleen een melding die op de bestuurder wacht, kan worden verstuurd.',
  },
  // By hand: the bestuurder confirms, somebody sends it on the authority's site, and the proof completes it.
  GEEF_VRIJ: {
    van: ['TER_BEKRACHTIGING'],
    naar: 'BEKRACHTIGD',
    watDan: 'Alleen een melding die op de bestuurder wacht, kan worden bevestigd.',
  },
  ZELF_VERSTUURD: {
    van: ['BEKRACHTIGD'],
    naar: 'VERZONDEN',
    watDan: 'De bestuurder bevestigt de melding eerst.',
  },
  ONTVANG_BEVESTIGING: {
    van: ['VERZONDEN'],
    naar: 'ONTVANGST_BEVESTIGD',
    watDan: 'Alleen een verzonden melding kan worden bevestigd.',
  },
  // Preparing the provider's own report began.
  BEGIN_ONDERZOEK: { van: ['ONTVANGST_BEVESTIGD'], naar: 'ONDERZOEK_LOOPT', watDan: HERLADEN },
  // Possible before the confirmation came, and again with a supplementary version.
  DIEN_RAPPORTAGE_IN: { van: LOPEND_NA_VERZENDEN, naar: 'RAPPORTAGE_INGEDIEND', watDan: NIET_MEER },
  ONTVANG_VRAGEN: { van: ['RAPPORTAGE_INGEDIEND'], naar: 'AANVULLENDE_VRAGEN', watDan: HERLADEN },
  BEANTWOORD_VRAGEN: { van: ['AANVULLENDE_VRAGEN'], naar: 'RAPPORTAGE_INGEDIEND', watDan: HERLADEN },
  ONTVANG_AFSLUITING: {
    van: [...LOPEND_NA_VERZENDEN, 'OVERGENOMEN', 'INGETROKKEN'],
    naar: 'AFGESLOTEN',
    watDan: HERLADEN,
  },
  ONTVANG_OVERNAME: { van: [...LOPEND_NA_VERZENDEN, 'INGETROKKEN'], naar: 'OVERGENOMEN', watDan: HERLADEN },
  TREK_IN: {
    van: ['CONCEPT', 'TER_BEKRACHTIGING', 'BEKRACHTIGD'],
    naar: 'INGETROKKEN',
    watDan: 'Een verzonden melding haalt u niet terug. De bestuurder kan wel laten weten dat u hem intrekt.',
  },
  // The copy at the inspectie stays; it decides itself what the withdrawal means.
  TREK_VERZONDEN_IN: { van: LOPEND_NA_VERZENDEN, naar: 'INGETROKKEN', watDan: NIET_MEER },
};

/** The next state, or why not. */
export function overgang(
  status: ExterneMeldingStatus,
  handeling: ExterneMeldingHandeling,
): ExterneMeldingStatus | Weigering {
  const { van, naar, watDan } = EXTERNE_MELDING_OVERGANGEN[handeling];
  if (van.includes(status)) return naar;
  const stand = standInZin(status);
  return weiger('IGJ_STATUS_PAST_NIET', `Deze melding staat op: ${stand}.`, { watDan });
}

export interface Bekrachtiging {
  readonly status: ExterneMeldingStatus;
  readonly categorie: ExterneMeldingCategorie;
  readonly waarden: Waarden;
  /** Does a finding of this category still stand? */
  readonly vaststellingGeldt: boolean;
  readonly bekrachtigerPersoonId: string;
  readonly behandelaarPersoonId: string | null;
  readonly uitgesloten: readonly string[];
}

/** Ratified: the state it goes to, and the copy that is sent in the same transaction. */
export interface Bekrachtigd {
  readonly ok: true;
  readonly status: ExterneMeldingStatus;
  readonly kopie: ExterneMeldingKopie;
}

/** Ratified, or all that is in the way. */
export type BekrachtigUitkomst = Bekrachtigd | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/**
 * The bestuurder confirms and sends (G7). Refused while a required field misses or a value is wrong: all of them at
 * once. Never refused for being late: the duty stands.
 */
export function bekrachtig(
  b: Bekrachtiging,
  nu: Date,
  handeling: 'BEKRACHTIG' | 'GEEF_VRIJ' = 'BEKRACHTIG',
): BekrachtigUitkomst {
  const naar = overgang(b.status, handeling);
  if (isWeigering(naar)) return { ok: false, weigeringen: [naar] };
  const nietNu = magBekrachtigen(b) ?? geldtNog(b.vaststellingGeldt);
  if (nietNu) return { ok: false, weigeringen: [nietNu] };
  const weigeringen = [...veldenMissen(b.categorie, b.waarden), ...controleerWaarden(b.categorie, b.waarden, nu)];
  if (weigeringen.length > 0) return { ok: false, weigeringen };
  return { ok: true, status: naar, kopie: bevroren(b.categorie, b.waarden, nu) };
}

function geldtNog(vaststellingGeldt: boolean): Weigering | null {
  if (vaststellingGeldt) return null;
  return weiger('IGJ_VASTSTELLING_VERVALLEN', 'De vaststelling bij deze melding geldt niet meer.', {
    watDan: 'Trek de melding in, of leg een nieuwe vaststelling vast.',
  });
}

/** G7: the handler does not confirm alone, and nobody confirms with a conflict of interest. */
export function magBekrachtigen(
  b: Pick<Bekrachtiging, 'bekrachtigerPersoonId' | 'behandelaarPersoonId' | 'uitgesloten'>,
): Weigering | null {
  if (b.uitgesloten.includes(b.bekrachtigerPersoonId)) {
    return weiger('IGJ_BELANGENCONFLICT', 'U kunt deze melding niet bevestigen.', {
      watDan: 'Een andere bestuurder of de vervanger bevestigt.',
    });
  }
  if (b.bekrachtigerPersoonId !== b.behandelaarPersoonId) return null;
  return weiger(
    'IGJ_BEKRACHTIGER_IS_BEHANDELAAR',
    'U behandelt deze zaak. Daarom bevestigt iemand anders de melding.',
    {
      watDan: 'Vraag de bestuurder of de vervanger.',
    },
  );
}

function veldenMissen(categorie: ExterneMeldingCategorie, waarden: Waarden): Weigering[] {
  return ontbrekend(categorie, waarden).map((v) =>
    weiger('IGJ_VELD_ONTBREEKT', `Vul dit nog in: ${v.label}`, { veld: v.code }),
  );
}
