import { meldrouteVan, type ExterneMeldingCategorie, type Meldroute } from '@meldbaken/igj/contract';
import { alsJeugdVeld, JEUGD_AANNAME, VELDEN_JEUGD } from './jeugd/velden-jeugd.model';
import type { Veld } from './veld.model';
import { VELDEN_ACTIES } from './velden-acties.model';
import { VELDEN_ALGEMEEN } from './velden-algemeen.model';
import { VELDEN_GEBEURTENIS } from './velden-gebeurtenis.model';
import { VELDEN_ZORGVERLENER } from './velden-zorgverlener.model';
import { VELDEN_WMO, WMO_AANNAME, alsWmoVeld } from './wmo/velden-wmo.model';

/**
 * The minimum content of a report to the inspectie (Uitvoeringsbesluit Wkkgz art. 8.1-8.4), in the order of the form. A municipality
 * asks the same where it fits, and its own (an assumption: Wmo 2015 art. 3.4 names no content); so does the form for youth care.
 * The same question may read differently per category: then it is a field of its own.
 */
const VELDEN = [
  ...VELDEN_ALGEMEEN,
  ...VELDEN_WMO,
  ...VELDEN_JEUGD,
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

/** How a question reads on the form of this law. */
const LEES: Readonly<Record<Meldroute, (veld: FormulierVeld) => FormulierVeld>> = {
  IGJ: (veld) => veld,
  WMO: alsWmoVeld,
  JEUGD: alsJeugdVeld,
};

/** The field with this code, as the form of this category reads it; null when the form has none. */
export function veldVan(code: string, categorie?: ExterneMeldingCategorie): FormulierVeld | null {
  const veld = OP_CODE.get(code);
  return veld ? LEES[categorie ? meldrouteVan(categorie) : 'IGJ'](veld) : null;
}

/** What may be chosen in a field that is only known by its code and basis. */
export function keuzesVan({ code, bron }: Pick<Veld, 'code' | 'bron'>): Veld['keuzes'] {
  const route = bron === JEUGD_AANNAME ? 'JEUGD' : bron === WMO_AANNAME ? 'WMO' : 'IGJ';
  const veld = OP_CODE.get(code);
  return veld && LEES[route](veld).keuzes;
}

/** The fields of one category, in the order of the form. */
export function veldenVan(categorie: ExterneMeldingCategorie): readonly FormulierVeld[] {
  return velden.filter((v) => v.categorieen.includes(categorie)).map(LEES[meldrouteVan(categorie)]);
}
