/** As the number of a case: no vowels, nothing that looks like something else. */
const TEKENS = '23456789CDFHJKMNPQRTVWXY';
const LENGTE = 5;

/** A number that tells neither how many reports there are nor in which order they came. */
export function losNummer(jaar: number, kies: (onder: number) => number): string {
  const code = Array.from({ length: LENGTE }, () => TEKENS.charAt(kies(TEKENS.length))).join('');
  return `E-${jaar}-${code}`;
}
