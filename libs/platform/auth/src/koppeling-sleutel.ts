import { createHash, randomBytes, randomInt } from 'node:crypto';

/** No letters that look like another, so that somebody can read it out. */
const TEKENS = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const VORM = /^mbk_([0-9A-Z]{12})_([\w-]{43})$/;

/** The public part of a key: says which koppeling, opens nothing. */
export const maakKoppelingKenmerk = (): string =>
  Array.from({ length: 12 }, () => TEKENS[randomInt(TEKENS.length)]).join('');

export interface KoppelingSleutel {
  /** Shown once, kept nowhere. */
  sleutel: string;
  hash: Buffer;
}

export function maakKoppelingSleutel(kenmerk: string): KoppelingSleutel {
  const geheim = randomBytes(32).toString('base64url');
  return { sleutel: `mbk_${kenmerk}_${geheim}`, hash: hashVan(geheim) };
}

/** 256 random bits need no slow hash. */
const hashVan = (geheim: string): Buffer => createHash('sha256').update(geheim).digest();

/** Both parts of a key; null for what cannot be one. */
export function leesKoppelingSleutel(tekst: string): { kenmerk: string; hash: Buffer } | null {
  const [, kenmerk, geheim] = VORM.exec(tekst) ?? [];
  return kenmerk === undefined || geheim === undefined ? null : { kenmerk, hash: hashVan(geheim) };
}
