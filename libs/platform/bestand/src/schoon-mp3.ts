const BITRATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BITRATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const TEMPO_1 = [44_100, 48_000, 32_000];
const MINSTE_FRAMES = 10;

/** Only the sound: the frames one by one. Tags with name, place, picture or comment stand between or around them. */
export function schoonMp3(bytes: Buffer): Buffer | null {
  const frames: Buffer[] = [];
  let i = 0;
  while (i + 4 <= bytes.length) {
    const lengte = frameLengte(bytes, i);
    // A real frame is followed by another, or is the last.
    if (lengte > 0 && (i + lengte >= bytes.length - 4 || frameLengte(bytes, i + lengte) > 0 || frames.length > 0)) {
      if (i + lengte <= bytes.length) frames.push(bytes.subarray(i, i + lengte));
      i += lengte;
    } else i += tagLengte(bytes, i) || 1;
  }
  return frames.length < MINSTE_FRAMES ? null : Buffer.concat(frames);
}

/** ID3v2 at this place, whose length stands in four times seven bits. */
function tagLengte(b: Buffer, i: number): number {
  if (b.toString('latin1', i, i + 3) !== 'ID3' || i + 10 > b.length) return 0;
  const [a = 0, c = 0, d = 0, e = 0] = b.subarray(i + 6, i + 10);
  return 10 + ((a & 127) << 21) + ((c & 127) << 14) + ((d & 127) << 7) + (e & 127);
}

/** Bytes of the layer III frame that begins here; 0 when none does. */
function frameLengte(b: Buffer, i: number): number {
  const [een = 0, twee = 0, drie = 0] = b.subarray(i, i + 3);
  if (een !== 0xff || (twee & 0xe0) !== 0xe0 || (twee & 0x06) !== 0x02) return 0;
  const versie = (twee >> 3) & 3;
  const bitrate = (versie === 3 ? BITRATES_1 : BITRATES_2)[drie >> 4] ?? 0;
  const basis = TEMPO_1[(drie >> 2) & 3];
  if (versie === 1 || bitrate === 0 || basis === undefined) return 0;
  const tempo = versie === 3 ? basis : versie === 2 ? basis / 2 : basis / 4;
  return Math.floor(((versie === 3 ? 144 : 72) * bitrate * 1000) / tempo) + ((drie >> 1) & 1);
}
