import type { Fout } from '@meldbaken/platform/ui';
import type { IdentiteitStaat } from './identiteit-velden';

/** The day that the server refuses with the right words when none was typed. */
const GEEN_DAG = '1900-01-01';

/** What goes to the server; it says what is wrong. */
export function alsIdentiteit({ voornamen, achternaam, geboortedatum, bigNummer }: IdentiteitStaat): {
  voornamen: string;
  achternaam: string;
  geboortedatum: string;
  bigNummer: string | null;
} {
  return { voornamen, achternaam, geboortedatum: geboortedatum ?? GEEN_DAG, bigNummer: bigNummer.trim() || null };
}

/** A day in the future: an empty date of the report is refused together with all else, and told in these words. */
export const GEEN_RAPPORTDAG = '2100-12-31';

export const metLegeDag = (fouten: readonly Fout[], rapportOp: string | null, bericht: string): readonly Fout[] =>
  fouten.map((f) => (f.veld === 'rapportOp' && rapportOp === null ? { ...f, bericht } : f));
