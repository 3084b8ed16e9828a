/** No vowels (no words), and nothing that looks like something else: no 0/O, 1/I, 2/Z, 5/S, 6/G, 8/B. */
const TEKENS = '23456789CDFHJKMNPQRTVWXY';
const LENGTE = 5;
/** How many numbers a year has. */
export const NUMMERS_PER_JAAR = TEKENS.length ** LENGTE;
const RONDEN = 8;
const VORM = new RegExp(`^M-\\d{4}-[${TEKENS}]{${LENGTE}}$`);

/** One keyed round: the API gives an HMAC over tenant, year, round and value; only the low bits are used. */
export type Ronde = (i: number, x: number) => number;

/**
 * The business number of the teller-th melding of a year (0, 1, 2, ...). A keyed permutation, so that numbers show no
 * order and a hidden case leaves no gap that anybody can see.
 */
export function nummerVan(jaar: number, teller: number, ronde: Ronde, letter: 'M' | 'K' = 'M'): string {
  let rest = permutatie(teller, NUMMERS_PER_JAAR, ronde);
  let code = '';
  for (let i = 0; i < LENGTE; i++) {
    code = TEKENS.charAt(rest % TEKENS.length) + code;
    rest = Math.floor(rest / TEKENS.length);
  }
  return `${letter}-${jaar}-${code}`;
}

/** Reads a typed number: case and space do not matter. Null when it cannot be one. */
export function leesMeldingNummer(tekst: string): string | null {
  const nummer = tekst.replace(/\s/g, '').toUpperCase();
  return VORM.test(nummer) ? nummer : null;
}

/** A balanced Feistel network over the smallest even number of bits, walked until it lands inside the domain. */
export function permutatie(x: number, domein: number, ronde: Ronde): number {
  if (!Number.isInteger(x) || x < 0 || x >= domein) throw new RangeError(`teller ${x} ligt niet tussen 0 en ${domein}`);
  const half = Math.ceil(Math.log2(domein) / 2);
  let uit = feistel(x, half, ronde);
  while (uit >= domein) uit = feistel(uit, half, ronde);
  return uit;
}

function feistel(x: number, half: number, ronde: Ronde): number {
  const masker = 2 ** half - 1;
  let links = x >>> half;
  let rechts = x & masker;
  for (let i = 0; i < RONDEN; i++) [links, rechts] = [rechts, (links ^ ronde(i, rechts)) & masker];
  return ((links << half) | rechts) >>> 0;
}
