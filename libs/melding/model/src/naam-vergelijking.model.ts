export interface Naam {
  readonly voornaam: string;
  readonly tussenvoegsel?: string | null;
  readonly achternaam: string;
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ŀ: 'l',
};
/** How German and Scandinavian names are spelt without their marks. */
const UITGESCHREVEN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const gevouwen = (lijst: string): ReadonlySet<string> => new Set(lijst.split(' ').map((w) => enkel(vouw(w))));
const TUSSENVOEGSELS = gevouwen(
  'aan af al am auf bij d da das de degli del della den der des di do dos du e een el en het i in la las le les lo los op over s t te ten ter tot uit uijt van vanden vander vd vom von voor vor y zu zum zur',
);
const AANSPREEK = gevouwen('mevrouw mevr mw meneer heer hr dhr de dr zuster broeder');

/**
 * Could this typed name be that person? It decides who may not see a report until somebody independent has looked, so
 * it says yes too soon rather than too late: the same surname is enough (also one half of a double name), whatever the
 * case, accents, spelling of ij, doubled letters or words around it. A bare first name, or bare initials, count too.
 */
export function naamZouKunnenZijn(getypt: string, naam: Naam): boolean {
  const getypteWoorden = vouwingen(getypt).map(woorden);
  const achter = achternaamVormen(naam);
  if (getypteWoorden.some((w) => aaneen(w).some((vorm) => achter.has(vorm)))) return true;
  return getypteWoorden.some((w) => alleenVoornaam(w, naam) || alleenLetters(w, naam));
}

/** Everything that counts as this person's surname: each word of it, and all of it written as one. */
function achternaamVormen({ tussenvoegsel, achternaam }: Naam): ReadonlySet<string> {
  const voor = woorden(vouw(tussenvoegsel ?? ''));
  return new Set(
    vouwingen(achternaam).flatMap((vorm) => [
      ...vorm.split(STREEP).flatMap(losseWoorden),
      ...achterelkaar([...voor, ...woorden(vorm)]).filter((w) => !TUSSENVOEGSELS.has(w) && w.length > 1),
    ]),
  );
}

/** A name by its folded words, so that one name written in two ways reads the same. */
export const vouwNaam = (naam: string): string => woorden(vouw(naam)).join(' ');

/** One word, folded so that spellings of one name are equal. */
export const vouwWoord = (woord: string): string => enkel(vouw(woord));

/** The words of a surname that point at somebody, folded: of a double name each half. */
export const achternaamWoorden = ({ achternaam }: Pick<Naam, 'achternaam'>): string[] =>
  vouwingen(achternaam).flatMap((vorm) => vorm.split(STREEP).flatMap(losseWoorden));

const STREEP = /[\p{Pd}/]/u;

/** The words of one half of a surname that say something; all of them for a name like Do or Le. */
function losseWoorden(helft: string): string[] {
  const alle = woorden(helft);
  const eigen = alle.filter((w) => w.length > 1 && !TUSSENVOEGSELS.has(w));
  return eigen.length > 0 ? eigen : alle;
}

/** 'van den Berg' as vandenberg, denberg and berg. */
function achterelkaar(delen: readonly string[]): string[] {
  return delen.map((_, i) => enkel(delen.slice(i).join('')));
}

/** Each word, and each run of two to four words written as one: 'o brien', 'van den berg'. */
function aaneen(w: readonly string[]): string[] {
  return w.flatMap((_, i) => [1, 2, 3, 4].map((n) => enkel(w.slice(i, i + n).join(''))));
}

/** 'Jan', 'zuster Anja', 'Jan Willem': nothing but the first name. */
function alleenVoornaam(getypt: readonly string[], { voornaam }: Naam): boolean {
  const eigen = getypt.filter((w) => !AANSPREEK.has(w));
  const voor = new Set(vouwingen(voornaam).flatMap((v) => [...woorden(v), enkel(woorden(v).join(''))]));
  return eigen.length > 0 && eigen.every((w) => w.length > 1 && voor.has(w));
}

/** 'J.B.', 'J. de B.', 'Jan B.', 'JB', 'JvdB': the surname is one letter, and what stands before it fits. */
function alleenLetters(getypt: readonly string[], { voornaam, tussenvoegsel, achternaam }: Naam): boolean {
  const voor = woorden(vouw(voornaam));
  const achter = woorden(vouw(achternaam)).filter((w) => !TUSSENVOEGSELS.has(w));
  const eigen = getypt.filter((w) => w.length === 1 || (!AANSPREEK.has(w) && !TUSSENVOEGSELS.has(w)));
  const [eerste, ...rest] = eigen;
  if (!eerste) return false;
  const laatste = rest.at(-1);
  if (!laatste)
    return [
      letters([...voor, ...achter]),
      letters([...voor, ...woorden(vouw(tussenvoegsel ?? '')), ...achter]),
    ].includes(eerste);
  const past = eerste.length === 1 ? voor.some((w) => w.startsWith(eerste)) : voor.includes(eerste);
  return past && laatste.length === 1 && achter.some((w) => w.startsWith(laatste));
}

const letters = (delen: readonly string[]): string => enkel(delen.map((w) => w.charAt(0)).join(''));

function woorden(gevouwen: string): string[] {
  return gevouwen
    .split(/[^\p{L}]+/u)
    .filter((w) => w !== '')
    .map(enkel);
}

/** Doubled letters count once: Jansen and Janssen are one name to somebody who only heard it. */
function enkel(woord: string): string {
  return woord.replace(/(\p{L})\1+/gu, '$1');
}

/** The folded text, and the same with marks spelt out (Müller: muller and mueller). */
function vouwingen(tekst: string): string[] {
  const klein = tekst.normalize('NFC').toLowerCase();
  const uit = klein.replace(/[äöüøå]/g, (l) => UITGESCHREVEN[l] ?? l);
  return [...new Set([vouw(klein), vouw(uit)])];
}

/** Lower case, no accents, ij and y one letter. */
function vouw(tekst: string): string {
  return tekst
    .toLowerCase()
    .replace(/[ßıłøđðþħŋæœĳŀ]/g, (l) => LETTERS[l] ?? l)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ij', 'y');
}
