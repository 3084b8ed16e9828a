import { hkdfSync } from 'node:crypto';

/** A key for one purpose from MELDBAKEN_SLEUTEL (HKDF-SHA256). */
export const leidAf = (sleutel: Buffer, doel: string): Buffer =>
  Buffer.from(hkdfSync('sha256', sleutel, 'meldbaken', doel, 32));

/** Password of a database login. */
export const leidWachtwoordAf = (sleutel: Buffer, rol: string): string =>
  leidAf(sleutel, `postgres:${rol}`).toString('base64url');
