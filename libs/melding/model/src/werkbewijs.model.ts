/**
 * Proof of work instead of a puzzle: the browser searches a number, the server checks it with one hash. It costs a
 * visitor a moment, and somebody who sends thousands a great deal; it asks nobody who they are.
 */
export interface Werkbewijs {
  readonly uitdaging: string;
  readonly oplossing: number;
}

const K = beginwaarden(64, (p) => Math.cbrt(p));
const H = beginwaarden(8, (p) => Math.sqrt(p));

/** Does this number solve the challenge? `moeilijkheid` is the number of leading zero bits. */
export const isOplossing = (uitdaging: string, oplossing: number, moeilijkheid: number): boolean =>
  eersteWoord(`${uitdaging}:${oplossing}`) >>> (32 - moeilijkheid) === 0;

/** Searches from `van`, at most so many; null when it is not among them: the page breathes, and goes on. */
export function zoekOplossing(uitdaging: string, moeilijkheid: number, van: number, hoogstens: number): number | null {
  for (let n = van; n < van + hoogstens; n++) if (isOplossing(uitdaging, n, moeilijkheid)) return n;
  return null;
}

/** First 32 bits of SHA-256 (FIPS 180-4) of an ASCII text: WebCrypto answers later, and not at all on plain http. */
export function eersteWoord(tekst: string): number {
  const lengte = ((tekst.length + 8) >> 6) + 1;
  const woorden = new Int32Array(lengte * 16);
  for (let i = 0; i < tekst.length; i++) zet(woorden, i, tekst.charCodeAt(i));
  zet(woorden, tekst.length, 0x80);
  woorden[lengte * 16 - 1] = tekst.length * 8;
  const stand = Int32Array.from(H);
  for (let b = 0; b < lengte; b++) verwerk(stand, woorden.subarray(b * 16, b * 16 + 16));
  return (stand[0] ?? 0) >>> 0;
}

const op = (w: Int32Array, i: number): number => w[i] ?? 0;
const zet = (w: Int32Array, i: number, byte: number): void => {
  w[i >> 2] = op(w, i >> 2) | (byte << (24 - (i % 4) * 8));
};
const draai = (x: number, n: number): number => (x >>> n) | (x << (32 - n));
const W = new Int32Array(64);

function verwerk(stand: Int32Array, blok: Int32Array): void {
  for (let i = 0; i < 16; i++) W[i] = op(blok, i);
  for (let i = 16; i < 64; i++) {
    const [x, y] = [op(W, i - 15), op(W, i - 2)];
    const s0 = draai(x, 7) ^ draai(x, 18) ^ (x >>> 3);
    const s1 = draai(y, 17) ^ draai(y, 19) ^ (y >>> 10);
    W[i] = op(W, i - 16) + s0 + op(W, i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = stand;
  for (let i = 0; i < 64; i++) {
    const t1 = (h + (draai(e, 6) ^ draai(e, 11) ^ draai(e, 25)) + ((e & f) ^ (~e & g)) + op(K, i) + op(W, i)) | 0;
    const t2 = ((draai(a, 2) ^ draai(a, 13) ^ draai(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((x, i) => (stand[i] = op(stand, i) + x));
}

/** The first 32 bits of the fractions of roots of the first primes. */
function beginwaarden(aantal: number, wortel: (priem: number) => number): Int32Array {
  const uit: number[] = [];
  for (let p = 2; uit.length < aantal; p++) {
    let deelbaar = false;
    for (let q = 2; q * q <= p; q++) deelbaar ||= p % q === 0;
    if (!deelbaar) uit.push(((wortel(p) % 1) * 2 ** 32) | 0);
  }
  return Int32Array.from(uit);
}
