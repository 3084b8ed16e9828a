import { instantieVan, type ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import type { Veld } from './veld.model';
import { VELDEN_ACTIES } from './velden-acties.model';
import { VELDEN_ALGEMEEN } from './velden-algemeen.model';
import { VELDEN_GEBEURTENIS } from './velden-gebeurtenis.model';
import { VELDEN_ZORGVERLENER } from './velden-zorgverlener.model';
import { VELDEN_WMO, alsWmoVeld } from './wmo/velden-wmo.model';

/**
 * The minimum content of a report to the inspectie (Uitvoeringsbesluit Wkkgz art. 8.1-8.4), in the order of the form. A municipality
 * asks the same where it fits, and its own (an assumption: Wmo 2015 art. 3.4 names no content).
 * The same question may read differently per category: then it is a field of its own.
 */
const VELDEN = [
  ...VELDEN_ALGEMEEN,
  ...VELDEN_WMO,
  ...VELDEN_GEBEURTENIS,
  ...VELDEN_ZORGVERLENER,
  ...VELDEN_ACTIES,
] as const;

export type VeldCode = (typeof VELDEN)[number]['code'];

/** A field of this form: its code is one that the compiler knows. */
export type FormulierVeld = Veld & { readonly code: VeldCode };

/** All fields, in the order of the form. */
export const velden: readonly FormulierVeld[] = VELDEN;

const OP_CODE: ReadonlyMap<string, FormulierVeld> = new Map(velden.map((v) => [v.code, v]));

/** The field with this code; null when the form has none. */
export function veldVan(code: string): FormulierVeld | null {
  return OP_CODE.get(code) ?? null;
}

/** The fields of one category, in the order of the form. */
export function veldenVan(categorie: ExterneMeldingCategorie): readonly FormulierVeld[] {
  const eigen = velden.filter((v) => v.categorieen.includes(categorie));
  return instantieVan(categorie) === 'WMO' ? eigen.map(alsWmoVeld) : eigen;
}
