import {
  EXTERNE_MELDING_CATEGORIEEN,
  type ExterneMeldingCategorie,
  type ExterneMeldingKopie,
  type Instantie,
  type KopieVeld,
  type OntvangstbevestigingKopie,
} from '@meldbaken/igj/contract';
import { isDag, weiger, type Weigering } from '@meldbaken/platform/waarden';
import { bevestigingSoort } from './bevestiging.model';
import { controleerWaarden, leesMoment } from './controle.model';
import { veldVan } from './formulier.model';
import { kopieSoort } from './kopie.model';
import { ontbrekend } from './waarden.model';

/** A report that may enter the Postvak, or why not. */
export type OntvangstUitkomst =
  | { readonly ok: true; readonly kopie: ExterneMeldingKopie }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/**
 * Reads a report that came from outside. What is not a report, has an unknown category, a wrong identifier or a finding
 * in the future is refused with field and reason; the sender's copy stays as it is.
 */
export function leesExterneMelding(inhoud: unknown, nu: Date): OntvangstUitkomst {
  const nee = (...weigeringen: Weigering[]): OntvangstUitkomst => ({ ok: false, weigeringen });
  if (!isObject(inhoud) || inhoud['versie'] !== 1) return nee(geen('soort'));
  const categorie = EXTERNE_MELDING_CATEGORIEEN.find((c) => c === inhoud['categorie']);
  if (!categorie)
    return nee(weiger('IGJ_CATEGORIE_ONBEKEND', 'Deze soort melding kennen we niet.', { veld: 'categorie' }));
  // What it says it is fits its category: a report to a municipality is none to the inspectie.
  const soort = kopieSoort(categorie);
  if (inhoud['soort'] !== soort) return nee(geen('soort'));
  const velden: unknown = inhoud['velden'];
  if (!Array.isArray(velden) || !velden.every(isKopieVeld)) return nee(geen('velden'));
  const weigeringen = veldFouten(categorie, velden, nu);
  if (weigeringen.length > 0) return { ok: false, weigeringen };
  // Field by field: whatever else a sender put in stays out.
  const exact = velden.map(({ code, label, waarde, tekst }) => ({ code, label, waarde, tekst }));
  return { ok: true, kopie: { soort, versie: 1, categorie, velden: exact } };
}

function veldFouten(categorie: ExterneMeldingCategorie, velden: readonly KopieVeld[], nu: Date): Weigering[] {
  const waarden = Object.fromEntries(velden.map((v) => [v.code, v.waarde]));
  const vreemd = velden.filter((v) => !veldVan(v.code)?.categorieen.includes(categorie));
  const dubbel = velden.filter((v, i) => velden.findIndex((w) => w.code === v.code) !== i);
  return [
    ...vreemd.map((v) => weiger('IGJ_VELD_ONBEKEND', 'Dit veld hoort niet bij het formulier.', { veld: v.code })),
    ...dubbel.map((v) => weiger('IGJ_VELD_DUBBEL', 'Dit veld staat er twee keer.', { veld: v.code })),
    ...(waarden['soortMelding'] === categorie ? [] : [geen('soortMelding')]),
    ...ontbrekend(categorie, waarden).map((v) =>
      weiger('IGJ_VELD_ONTBREEKT', `Dit mist: ${v.label}`, { veld: v.code }),
    ),
    ...controleerWaarden(categorie, waarden, nu).filter((w) => w.code !== 'IGJ_VELD_ONBEKEND'),
  ];
}

/** Reads a confirmation that came from the authority. */
export function leesOntvangstbevestiging(
  inhoud: unknown,
  instantie: Instantie = 'IGJ',
): OntvangstbevestigingKopie | Weigering {
  const soort = bevestigingSoort(instantie);
  if (!isObject(inhoud) || inhoud['soort'] !== soort || inhoud['versie'] !== 1) return geen('soort');
  const { kenmerk, bevestigdOp, contactgegevens, rapportageGevraagd, rapportageUiterlijk } = inhoud;
  if (typeof kenmerk !== 'string' || kenmerk === '') return geen('kenmerk');
  if (typeof bevestigdOp !== 'string' || !leesMoment(bevestigdOp)) return geen('bevestigdOp');
  if (contactgegevens !== null && typeof contactgegevens !== 'string') return geen('contactgegevens');
  if (typeof rapportageGevraagd !== 'boolean') return geen('rapportageGevraagd');
  if (rapportageUiterlijk !== null && (typeof rapportageUiterlijk !== 'string' || !isDag(rapportageUiterlijk))) {
    return geen('rapportageUiterlijk');
  }
  return {
    soort,
    versie: 1,
    kenmerk,
    bevestigdOp,
    contactgegevens,
    rapportageGevraagd,
    rapportageUiterlijk,
  };
}

function geen(veld: string): Weigering {
  return weiger('IGJ_OVERDRACHT_ONLEESBAAR', 'Dit bericht kunnen we niet lezen.', { veld });
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function isKopieVeld(waarde: unknown): waarde is KopieVeld {
  return isObject(waarde) && ['code', 'label', 'waarde', 'tekst'].every((k) => typeof waarde[k] === 'string');
}
