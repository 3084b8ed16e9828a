/** Somebody who may not know of the dossier, as far as the organisation knows who that is. */
export interface Uitgeslotene {
  readonly naam: string;
  readonly email: string | null;
}

/** The same person, by whole name or by address; a guess is not made. */
export function isUitgesloten(
  gast: { readonly naam: string; readonly contact: string },
  uitgesloten: readonly Uitgeslotene[],
): boolean {
  const naam = kaal(gast.naam);
  const contact = gast.contact.trim().toLowerCase();
  return uitgesloten.some((u) => kaal(u.naam) === naam || (u.email !== null && u.email.toLowerCase() === contact));
}

const AANSPREEK = /^(de heer|dhr|heer|mevrouw|mevr|mw|meneer)\.? /;

const kaal = (naam: string): string =>
  naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim().replace(AANSPREEK, '');
