import type { CombinedError } from 'urql';

/** Something went wrong that nobody chose: no network, or a fault of ours. Expected refusals are no Storing. */
export interface Storing {
  readonly soort: 'netwerk' | 'sessie' | 'invoer' | 'server';
  /** What to say, when the server wrote it for the user. */
  readonly bericht: string | null;
  /** Short code to name on the phone. */
  readonly kenmerk: string | null;
}

interface Deel {
  readonly code: string;
  readonly kenmerk: string | null;
  readonly bericht: string;
}

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null);

function delen(fout: CombinedError): Deel[] {
  return fout.graphQLErrors.map((e) => ({
    code: tekst(e.extensions['code']) ?? 'INTERNE_FOUT',
    kenmerk: tekst(e.extensions['kenmerk']),
    bericht: e.message,
  }));
}

/** Codes of all faults in one answer. */
export function foutCodes(fout: CombinedError): string[] {
  return delen(fout).map((deel) => deel.code);
}

const SESSIE = ['NIET_AANGEMELD', 'WERKRUIMTE_NODIG'];
const VOOR_DE_GEBRUIKER = ['INVOER_ONGELDIG', 'TE_VEEL'];

/** Reads a failed answer. */
export function storingVan(fout: CombinedError | undefined): Storing | null {
  if (!fout) return null;
  const [eerste] = delen(fout);
  if (!eerste) return { soort: 'netwerk', bericht: null, kenmerk: null };
  const { code, kenmerk, bericht } = eerste;
  if (SESSIE.includes(code)) return { soort: 'sessie', bericht, kenmerk };
  if (VOOR_DE_GEBRUIKER.includes(code)) return { soort: 'invoer', bericht, kenmerk };
  return { soort: 'server', bericht: null, kenmerk };
}
