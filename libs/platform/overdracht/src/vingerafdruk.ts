import { createHash } from 'node:crypto';

/** SHA-256 of the frozen text, in hex: sender and receiver compute the same. */
export const vingerafdruk = (inhoud: string): string => createHash('sha256').update(inhoud, 'utf8').digest('hex');

/** The frozen text, once it is sure that nobody changed it. A damaged copy is a defect and is never shown. */
export function ongeschonden(inhoud: string, sha256: string): string {
  if (vingerafdruk(inhoud) !== sha256) throw new Error('overdracht: the copy is not what was sent');
  return inhoud;
}
