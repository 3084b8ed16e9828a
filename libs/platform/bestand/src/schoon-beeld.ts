/** About 8,000 x 8,000: a picture that is small as a file and huge in memory is refused. */
const MEESTE_PUNTEN = 64_000_000;

/**
 * The picture drawn anew: what the camera wrote beside it (place, time, owner, thumbnail) and whatever hid behind it is
 * not in the new file. Null when it cannot be read.
 */
export async function schoonBeeld(bytes: Buffer, soort: 'JPEG' | 'PNG' | 'WEBP'): Promise<Buffer | null> {
  const { default: sharp } = await import('sharp');
  try {
    // Turned as the camera meant it, since the note that says so goes.
    const beeld = sharp(bytes, { limitInputPixels: MEESTE_PUNTEN, failOn: 'error' }).autoOrient();
    if (soort === 'JPEG') return await beeld.jpeg({ quality: 90 }).toBuffer();
    if (soort === 'PNG') return await beeld.png().toBuffer();
    return await beeld.webp({ quality: 90 }).toBuffer();
  } catch {
    return null;
  }
}
