import { randomInt } from 'node:crypto';

/** No vowels and nothing that looks like something else, as in case numbers. */
const TEKENS = '23456789CDFHJKMNPQRTVWXY';

/** Random mark of one message: it tells neither how many there are nor in which order they came. */
export function berichtKenmerk(kies: (onder: number) => number = (n) => randomInt(n)): string {
  return `B-${Array.from({ length: 12 }, () => TEKENS.charAt(kies(TEKENS.length))).join('')}`;
}
