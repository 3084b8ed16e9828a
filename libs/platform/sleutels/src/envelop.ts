import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What is sealed was changed, cut, moved to another place, or sealed under another key. Never an expected outcome. */
export class ZegelGebroken extends Error {
  readonly code = 'ZEGEL_GEBROKEN';
  constructor() {
    super('sealed content does not belong here or was changed');
  }
}

const FORMAAT = 1;
const NONCE = 12;
const MERK = 16;
export const SLEUTEL_BYTES = 32;

/** The place is part of the seal: an unambiguous text, so that two places never read the same. */
const plekBytes = (plek: readonly (string | number)[]): Buffer => Buffer.from(JSON.stringify([FORMAAT, ...plek]));

/** AES-256-GCM: format (1), nonce (12), content, tag (16). */
export function sluit(sleutel: Buffer, plek: readonly (string | number)[], inhoud: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const c = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(plekBytes(plek));
  const lichaam = c.update(inhoud);
  return Buffer.concat([Buffer.of(FORMAAT), nonce, lichaam, c.final(), c.getAuthTag()]);
}

export function ontsluit(sleutel: Buffer, plek: readonly (string | number)[], verzegeld: Uint8Array): Buffer {
  const b = Buffer.from(verzegeld.buffer, verzegeld.byteOffset, verzegeld.byteLength);
  if (b.length < 1 + NONCE + MERK || b[0] !== FORMAAT) throw new ZegelGebroken();
  const d = createDecipheriv('aes-256-gcm', sleutel, b.subarray(1, 1 + NONCE), { authTagLength: MERK });
  d.setAAD(plekBytes(plek)).setAuthTag(b.subarray(-MERK));
  try {
    return Buffer.concat([d.update(b.subarray(1 + NONCE, -MERK)), d.final()]);
  } catch {
    throw new ZegelGebroken();
  }
}
