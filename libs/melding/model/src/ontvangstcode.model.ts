/** A receipt: 16 digits, shown as four groups of four. */
const GROEP = 4;
const GROEPEN = 4;

/** What somebody typed or pasted as a code, without spaces and dashes; null when it cannot be one. */
export function leesCode(getypt: string): string | null {
  const cijfers = getypt.normalize('NFKC').replace(/[\s\p{Pd}._]/gu, '');
  return /^\d{16}$/.test(cijfers) ? cijfers : null;
}

/** '4827190533687241' as ['4827', '1905', '3368', '7241']. */
export const inGroepen = (code: string): string[] =>
  Array.from({ length: GROEPEN }, (_, i) => code.slice(i * GROEP, (i + 1) * GROEP));

/** Which two groups are typed back before the code page may close: never the first alone, and from the code itself. */
export function terugTeTypen(code: string): readonly [number, number] {
  const n = Number(code.slice(-2)) % 3;
  return n === 0 ? [1, 3] : n === 1 ? [2, 4] : [1, 4];
}

/** Were these groups (counted from 1) typed back right? */
export const teruggetypt = (code: string, groep: number, getypt: string): boolean =>
  getypt.replace(/\s/g, '') === inGroepen(code)[groep - 1];
