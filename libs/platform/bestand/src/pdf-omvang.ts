import { inflateSync } from 'node:zlib';

/** What the structure of a document of 20 MB may grow to; a page or picture is not unpacked here. */
const MEESTE_SAMEN = 24 * 1024 * 1024;
const MEESTE_STROMEN = 5_000;
const MEESTE_OBJECTEN = 50_000;
const VENSTER = 3_000;

/** A name in a PDF may be written with `#` codes: every letter in both ways. */
const naam = (n: string): string => [...n].map((c) => `(?:${c}|#${c.charCodeAt(0).toString(16)})`).join('');
const STROOM = new RegExp(`/(?:${naam('ObjStm')}|${naam('XRef')})\\b`, 'gi');

/** Do the packed tables of this document unpack to something bearable? A reader unpacks them before it can say anything. */
export function pakBaarUit(bytes: Buffer): boolean {
  const tekst = bytes.toString('latin1');
  let samen = 0;
  let aantal = 0;
  for (const m of tekst.matchAll(STROOM)) {
    // Counted at the word, and looked at in a small window: the work grows with the file and not with its square.
    if (++aantal > MEESTE_STROMEN) return false;
    const begin = /stream\r?\n/.exec(tekst.slice(m.index, m.index + VENSTER));
    if (!begin) continue;
    const van = m.index + begin.index + begin[0].length;
    const kop = tekst.slice(Math.max(0, m.index - VENSTER), van);
    const eigen = kop.slice(kop.lastIndexOf(' obj') + 1);
    if (/\/(LZW|ASCIIHex|AHx|ASCII85|A85|RunLength|RL)/.test(eigen)) return false;
    if (!/Fl/.test(eigen)) continue;
    const n = lengteUitgepakt(bytes.subarray(van), MEESTE_SAMEN - samen);
    if (n === null) return false;
    samen += n;
  }
  return telObjecten(tekst) <= MEESTE_OBJECTEN;
}

/** Every object costs the reader time, however small the file. */
function telObjecten(tekst: string): number {
  let n = 0;
  for (let i = tekst.indexOf(' obj'); i >= 0 && n <= MEESTE_OBJECTEN; i = tekst.indexOf(' obj', i + 4)) n++;
  return n;
}

function lengteUitgepakt(ingepakt: Buffer, hoogstens: number): number | null {
  try {
    return inflateSync(ingepakt, { maxOutputLength: Math.max(1, hoogstens) }).length;
  } catch (fout) {
    // Too large is refused; what is broken will not open either.
    return isTeGroot(fout) ? null : 0;
  }
}

const isTeGroot = (fout: unknown): boolean =>
  typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'ERR_BUFFER_TOO_LARGE';
