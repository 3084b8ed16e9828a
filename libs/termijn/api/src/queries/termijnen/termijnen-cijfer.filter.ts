import { Geweigerde } from '@meldbaken/platform/graphql';
import { CIJFER_JAREN, tijdvakVan } from '@meldbaken/termijn/model';
import { isOpgeschort, isVerlengd, redenSql } from '../termijn-cijfers/cijfers-sql';
import { isUuid, type Waarden } from '../waarden';
import type { TermijnFilter } from './termijn-filter.input';

/** What the yearly figures ask of the list: with the same conditions, so that a number and its list cannot differ. */
export function cijferVoorwaarden(f: TermijnFilter, afloop: () => string, w: Waarden): string[] {
  const delen = tijdvak(f, w);
  if (f.afloop) delen.push(`${afloop()} = any(${w.p(f.afloop)}::text[])`);
  if (f.teLaatReden) delen.push(`${redenSql} = ${w.p(f.teLaatReden)}`);
  if (f.verlengd) delen.push(isVerlengd());
  if (f.verlengdDoor) delen.push(isUuid(f.verlengdDoor) ? isVerlengd(w.p(f.verlengdDoor)) : 'false');
  if (f.opgeschort) delen.push(isOpgeschort());
  return delen;
}

function tijdvak({ jaar, maand }: TermijnFilter, w: Waarden): string[] {
  if (jaar === undefined || jaar === null) {
    if (maand === undefined || maand === null) return [];
    throw new Geweigerde('INVOER_ONGELDIG', 'Kies bij maand ook een jaar.');
  }
  keurJaar(jaar);
  if (maand !== undefined && maand !== null && (maand < 1 || maand > 12))
    throw new Geweigerde('INVOER_ONGELDIG', 'Kies bij maand een getal van 1 tot en met 12.');
  const { na, totEnMet } = tijdvakVan(jaar, maand ?? undefined);
  return [`t.vervalt_op > ${w.p(na)}`, `t.vervalt_op <= ${w.p(totEnMet)}`];
}

/** A year that the figures know, or a refusal in words. */
export function keurJaar(jaar: number): void {
  const { eerste, laatste } = CIJFER_JAREN;
  if (Number.isInteger(jaar) && jaar >= eerste && jaar <= laatste) return;
  throw new Geweigerde('INVOER_ONGELDIG', `Kies bij jaar een jaar van ${eerste} tot en met ${laatste}.`);
}
