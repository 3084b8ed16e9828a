import type { ExterneMeldingCategorie } from '@meldbaken/igj/contract';
import { type FormulierVeld, type VeldCode, veldenVan } from './formulier.model';
import type { Veld } from './veld.model';

/** Field code -> value. Choices are codes, days 'YYYY-MM-DD', moments ISO instants, numbers keep their zeros. */
export type Waarden = Readonly<Record<string, string | null | undefined>>;

const CIJFERS: readonly Veld['soort'][] = ['KVK', 'VESTIGING', 'BIG'];
const ONZICHTBAAR = /[\s\p{Cc}\p{Cf}]/gu;

/** A value as it is kept: no space around, none inside numbers, no NUL; '' when there is nothing to read. */
export function schoneWaarde(veld: Veld, waarde: string | null | undefined): string {
  const schoon = (waarde ?? '').replaceAll('\u0000', '').trim();
  const zichtbaar = schoon.replace(ONZICHTBAAR, '');
  if (CIJFERS.includes(veld.soort)) return zichtbaar.replaceAll('.', '');
  return zichtbaar === '' ? '' : schoon;
}

/** What is kept of a filled form: the filled fields of this category, and nothing that fills itself. */
export function schoneWaarden(categorie: ExterneMeldingCategorie, waarden: Waarden): Partial<Record<VeldCode, string>> {
  const ingevuld = veldenVan(categorie)
    .filter((v) => v.waarvandaan !== 'VANZELF')
    .map((v) => [v.code, schoneWaarde(v, waarden[v.code])] as const);
  return Object.fromEntries(ingevuld.filter(([, waarde]) => waarde !== ''));
}

/** The required fields of this category that are still empty, in the order of the form. */
export function ontbrekend(categorie: ExterneMeldingCategorie, waarden: Waarden): readonly FormulierVeld[] {
  return veldenVan(categorie).filter(
    (v) => isVerplicht(v, categorie, waarden) && schoneWaarde(v, waarden[v.code]) === '',
  );
}

/** Must this field be filled, with what stands in the others? */
export function isVerplicht(veld: Veld, categorie: ExterneMeldingCategorie, waarden: Waarden): boolean {
  if (!veld.verplichtVoor.includes(categorie)) return false;
  return !veld.verplichtAls || waarden[veld.verplichtAls.veld] === veld.verplichtAls.is;
}
