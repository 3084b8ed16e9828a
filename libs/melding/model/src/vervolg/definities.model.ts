import type { VervolgSoort } from '@meldbaken/melding/contract';
import type { VervolgDefinitie } from './definitie.model';
import { BENADELING, BESLUIT, MAATREGEL, STOPPEN, VEILIGHEID } from './stap-vijf.model';
import { COMMUNICATIE, EVALUATIE, HERSTELGESPREK, NAZORG, TERUGKOPPELING, VERBETERACTIE } from './stap-zes.model';

/** Every part of steps 5 and 6 (after the Leidraad, in our own words), in the order of the page. */
export const VERVOLG: Readonly<Record<VervolgSoort, VervolgDefinitie>> = {
  STOPPEN,
  VEILIGHEID,
  BESLUIT,
  MAATREGEL,
  BENADELING,
  COMMUNICATIE,
  NAZORG,
  HERSTELGESPREK,
  TERUGKOPPELING,
  EVALUATIE,
  VERBETERACTIE,
};

/** The words for a code of a kind. */
export function vervolgLabel(soort: VervolgSoort, code: string): string {
  return VERVOLG[soort].codes.find((c) => c.code === code)?.label ?? code;
}
