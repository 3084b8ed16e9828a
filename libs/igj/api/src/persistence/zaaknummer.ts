import { randomInt } from 'node:crypto';

/** No vowels (no words), and nothing that looks like something else: no 0/O, 1/I, 2/Z, 5/S, 6/G, 8/B. */
const TEKENS = '23456789CDFHJKMNPQRTVWXY';
const LENGTE = 5;

/** A case number that tells a provider neither how many cases there are nor in which order they came. */
export function zaaknummer(jaar: number, kies: (onder: number) => number = (n) => randomInt(n)): string {
  const code = Array.from({ length: LENGTE }, () => TEKENS.charAt(kies(TEKENS.length))).join('');
  return `Z-${jaar}-${code}`;
}
