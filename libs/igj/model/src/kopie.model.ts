import {
  instantieVan,
  type ExterneMeldingCategorie,
  type ExterneMeldingKopie,
  type KopieVeld,
} from '@meldbaken/igj/contract';
import { dagInWoorden, dagVan, isDag, momentInWoorden } from '@meldbaken/platform/waarden';
import { leesMoment } from './controle.model';
import { type VeldCode, veldenVan } from './formulier.model';
import type { Veld } from './veld.model';
import { type Waarden, schoneWaarden } from './waarden.model';

/**
 * The frozen copy: exactly the filled fields that belong to the category, in the order of the form, with the day of
 * sending and the kind of report filled in. Nothing else leaves the organisation.
 */
export function bevroren(categorie: ExterneMeldingCategorie, waarden: Waarden, nu: Date): ExterneMeldingKopie {
  const alles: Partial<Record<VeldCode, string>> = {
    ...schoneWaarden(categorie, waarden),
    datumMelding: dagVan(nu),
    soortMelding: categorie,
  };
  const velden = veldenVan(categorie).flatMap((veld): KopieVeld[] => {
    const waarde = alles[veld.code];
    return waarde ? [{ code: veld.code, label: veld.label, waarde, tekst: tekstVan(veld, waarde) }] : [];
  });
  return { soort: kopieSoort(categorie), versie: 1, categorie, velden };
}

/** As what a report of this kind travels. */
export const kopieSoort = (categorie: ExterneMeldingCategorie): ExterneMeldingKopie['soort'] =>
  instantieVan(categorie) === 'WMO' ? 'WMO_MELDING' : 'IGJ_EXTERNE_MELDING';

/** The codes of the fields sent, as the Overdracht records them. */
export function veldlijst(kopie: ExterneMeldingKopie): readonly string[] {
  return kopie.velden.map((v) => v.code);
}

/** The value of one field of a copy; null when it was not sent. */
export function waardeUit(kopie: ExterneMeldingKopie, code: VeldCode): string | null {
  return kopie.velden.find((v) => v.code === code)?.waarde ?? null;
}

/** A stored value as people read it; a value that is wrong reads as it was typed. */
export function tekstVan(veld: Veld, waarde: string): string {
  if (veld.soort === 'DATUM' && isDag(waarde)) return dagInWoorden(waarde);
  if (veld.soort === 'JA_NEE') return waarde === 'JA' ? 'Ja' : 'Nee';
  if (veld.soort === 'KEUZE') return veld.keuzes?.find((k) => k.code === waarde)?.label ?? waarde;
  const moment = veld.soort === 'MOMENT' ? leesMoment(waarde) : null;
  return moment ? momentInWoorden(moment) : waarde;
}
