import { isUtf8 } from 'node:buffer';
import { BladGeweigerd, MEESTE_IN_CEL, MEESTE_KOLOMMEN, type BladCel, type BladKop, type Maat } from './blad';

const STUK = 65_536;
/** Longer than any cell, so that a quote without an end does not swallow the file. */
const MEESTE_TUSSEN_TEKENS = 20_000;
/** Windows-1252 where it differs from Latin 1; '' is no letter. */
const W1252 = [
  '€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', '',
  '', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ',
]; // prettier-ignore

/** Reads a text with separators as Excel and its kin write it: semicolons, commas or tabs, quotes (RFC 4180). */
export function leesCsv(bytes: Buffer, maat: Maat): BladKop {
  const { codering, stukken } = letters(bytes);
  const lezer = new CsvLezer(maat);
  for (const s of stukken) lezer.schrijf(s);
  lezer.einde();
  return { vorm: 'CSV', codering, blad: null, andereBladen: 0 };
}

function letters(b: Buffer): { codering: 'UTF-8' | 'UTF-16' | 'WINDOWS-1252'; stukken: Iterable<string> } {
  if (b[0] === 0xff && b[1] === 0xfe) return { codering: 'UTF-16', stukken: ontcijfer(b.subarray(2), 'utf-16le') };
  if (b.includes(0)) throw new BladGeweigerd('CODERING');
  const zonderBom = b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf ? b.subarray(3) : b;
  if (isUtf8(zonderBom)) return { codering: 'UTF-8', stukken: ontcijfer(zonderBom, 'utf-8') };
  // It says that it is UTF-8, and is not.
  if (zonderBom !== b) throw new BladGeweigerd('CODERING');
  return { codering: 'WINDOWS-1252', stukken: uit1252(b) };
}

function* delen(b: Buffer): Generator<Buffer> {
  for (let i = 0; i < b.length; i += STUK) yield b.subarray(i, i + STUK);
}

function* ontcijfer(b: Buffer, soort: 'utf-8' | 'utf-16le'): Generator<string> {
  const letter = new TextDecoder(soort, { fatal: true, ignoreBOM: true });
  try {
    for (const d of delen(b)) yield letter.decode(d, { stream: true });
    yield letter.decode();
  } catch {
    throw new BladGeweigerd('CODERING');
  }
}

function* uit1252(b: Buffer): Generator<string> {
  for (const d of delen(b))
    yield d.toString('latin1').replace(/[\x80-\x9f]/g, (c) => {
      const teken = W1252[c.charCodeAt(0) - 0x80];
      if (!teken) throw new BladGeweigerd('CODERING');
      return teken;
    });
}

type Stand = 'BEGIN' | 'KAAL' | 'IN_TEKENS' | 'NA_TEKENS';

class CsvLezer {
  private stand: Stand = 'BEGIN';
  private scheiding = '';
  private eersteRegel = '';
  private cel = '';
  private cellen: BladCel[] = [];
  private regel = 1;
  private rij = 1;
  private tekensVanaf = 1;
  private vorige = '';

  constructor(private readonly maat: Maat) {}

  schrijf(stuk: string): void {
    if (this.scheiding) {
      this.lees(stuk);
      return;
    }
    // The first line tells what separates.
    this.eersteRegel += stuk;
    if (!/[\r\n]/.test(this.eersteRegel) && this.eersteRegel.length < MEESTE_TUSSEN_TEKENS) return;
    this.begin();
  }

  einde(): void {
    if (!this.scheiding) this.begin();
    if (this.stand === 'IN_TEKENS') throw new BladGeweigerd('AANHALING', `regel ${this.tekensVanaf}`);
    if (this.cel !== '' || this.cellen.length) this.sluitRij();
  }

  private begin(): void {
    const gezegd = /^sep=([;,\t|])\r?\n/i.exec(this.eersteRegel);
    this.scheiding = gezegd?.[1] ?? meest(this.eersteRegel.split(/[\r\n]/, 1)[0] ?? '');
    if (gezegd) [this.regel, this.rij] = [2, 2];
    this.lees(this.eersteRegel.slice(gezegd?.[0].length ?? 0));
    this.eersteRegel = '';
  }

  private lees(stuk: string): void {
    for (const c of stuk) {
      if (c === '\n' && this.vorige !== '\r') this.regel++;
      else if (c === '\r') this.regel++;
      if (this.stand === 'IN_TEKENS') this.inTekens(c);
      else this.buitenTekens(c);
      this.vorige = c;
    }
  }

  private inTekens(c: string): void {
    if (c === '"') this.stand = 'NA_TEKENS';
    else if (this.cel.length < MEESTE_TUSSEN_TEKENS) this.cel += c;
    else throw new BladGeweigerd('AANHALING', `regel ${this.tekensVanaf}`);
  }

  private buitenTekens(c: string): void {
    if (c === this.scheiding) this.sluitCel();
    else if (c === '\n' || c === '\r') {
      // Both together end one line.
      if (c === '\r' || this.vorige !== '\r') this.sluitRij();
    } else this.teken(c);
  }

  private teken(c: string): void {
    if (c === '"' && this.stand === 'NA_TEKENS') {
      this.cel += c;
      this.stand = 'IN_TEKENS';
    } else if (c === '"' && this.stand === 'BEGIN') {
      this.stand = 'IN_TEKENS';
      this.tekensVanaf = this.regel;
    } else if (this.stand === 'NA_TEKENS') {
      if (c.trim() !== '') throw new BladGeweigerd('AANHALING', `regel ${this.regel}`);
    } else if (this.cel.length <= MEESTE_IN_CEL) {
      this.cel += c;
      this.stand = 'KAAL';
    }
  }

  private sluitCel(): void {
    const tekst = this.cel.trim();
    if (this.cellen.length >= MEESTE_KOLOMMEN && tekst !== '')
      throw new BladGeweigerd('TE_VEEL_KOLOMMEN', `regel ${this.regel}`);
    if (this.cellen.length < MEESTE_KOLOMMEN)
      this.cellen.push(tekst === '' ? null : tekst.length > MEESTE_IN_CEL ? { fout: 'TE_LANG' } : tekst);
    this.cel = '';
    this.stand = 'BEGIN';
  }

  private sluitRij(): void {
    this.sluitCel();
    this.maat.neem({ nummer: this.rij++, cellen: this.cellen });
    this.cellen = [];
  }
}

/** What stands most often between the words of the first line, outside quotes; a semicolon when in doubt. */
function meest(regel: string): string {
  const kaal = regel.replace(/"(?:[^"]|"")*"/g, '');
  const aantal = (c: string): number => kaal.split(c).length;
  return [',', '\t'].reduce((beste, c) => (aantal(c) > aantal(beste) ? c : beste), ';');
}
