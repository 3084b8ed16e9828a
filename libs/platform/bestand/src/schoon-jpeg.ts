const SOS = 0xda;
const COM = 0xfe;
/** APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe colours) say how to draw; the others say who, where and when. */
const TEKENT = new Set([0xe0, 0xe2, 0xee]);

/** A JPEG without notes (Exif, XMP, IPTC, comment), its picture untouched; null when its parts do not add up. */
export function zonderNotities(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const delen: Uint8Array[] = [bytes.subarray(0, 2)];
  let i = 2;
  while (i + 4 <= bytes.length) {
    const merk = bytes[i + 1] ?? 0;
    if (bytes[i] !== 0xff) return null;
    if (merk === 0xff) {
      i++;
      continue;
    }
    if (merk === SOS) return Buffer.concat([...delen, bytes.subarray(i)]);
    const eind = i + 2 + (((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0));
    if (eind > bytes.length) return null;
    const notitie = merk === COM || (merk >= 0xe0 && merk <= 0xef && !TEKENT.has(merk));
    if (!notitie) delen.push(bytes.subarray(i, eind));
    i = eind;
  }
  return null;
}
