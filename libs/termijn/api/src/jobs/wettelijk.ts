import { DEFINITIES } from '@meldbaken/termijn/model';

/**
 * Does mail about this term come through always? Only a term of the house's own (soort EIGEN, or made by the tenant) may
 * wait for the quiet hours; what we do not know counts as law.
 */
export function isWettelijk(code: string, versie: number): boolean {
  const eigen = DEFINITIES.some((d) => d.code === code && d.versie === versie && d.soort === 'EIGEN');
  return !eigen && !code.startsWith('EIGEN_');
}
