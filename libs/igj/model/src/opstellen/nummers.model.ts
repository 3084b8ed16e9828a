import { weiger, type Weigering } from '@meldbaken/platform/waarden';
import { controleerVeld } from '../controle.model';
import { veldVan } from '../formulier.model';
import { type Waarden, schoneWaarde } from '../waarden.model';

/** Which organisation reports, as the register of companies knows it. Every form asks both, and nobody knows them by heart. */
export const NUMMER_CODES = ['kvkNummer', 'vestigingsnummer'] as const;
export type NummerCode = (typeof NUMMER_CODES)[number];

/** Without what people type between digits. */
export function schoonNummer(waarde: string): string {
  const veld = veldVan('kvkNummer');
  return veld ? schoneWaarde(veld, waarde) : waarde;
}

/** What misses or is wrong of these numbers; asked at the start, not on the day of sending. */
export function nummerFouten(waarden: Waarden, nu: Date): Weigering[] {
  return NUMMER_CODES.flatMap((code) => {
    const label = veldVan(code)?.label ?? code;
    const leeg = schoonNummer(waarden[code] ?? '') === '';
    const fout = leeg
      ? weiger('IGJ_VELD_ONTBREEKT', `Vul dit nog in: ${label}`, { veld: code })
      : controleerVeld(code, waarden[code], nu);
    return fout ? [fout] : [];
  });
}
