import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { BladGeweigerd } from './blad';

const EINDE = 0x06054b50;
const KAART = 0x02014b50;
const STUK = 0x04034b50;
const STAART = 65_557;
const MEESTE_STUKKEN = 2_000;

interface Stuk {
  readonly naam: string;
  readonly ingepakt: boolean;
  readonly begin: number;
  readonly lengte: number;
}

/** The parts of an archive. Reads the map alone; a part is unpacked when asked for, and no further than asked for. */
export class Zip {
  private constructor(
    private readonly bytes: Buffer,
    private readonly stukken: ReadonlyMap<string, Stuk>,
  ) {}

  static open(bytes: Buffer): Zip {
    const einde = zoekEinde(bytes);
    const aantal = bytes.readUInt16LE(einde + 10);
    const begin = bytes.readUInt32LE(einde + 16);
    if (aantal > MEESTE_STUKKEN || bytes.readUInt16LE(einde + 4) !== 0 || begin >= einde) throw kapot();
    const stukken = new Map<string, Stuk>();
    let plaats = begin;
    for (let i = 0; i < aantal; i++) {
      const { stuk, verder } = leesKaart(bytes, plaats, einde);
      if (stukken.has(stuk.naam)) throw kapot();
      stukken.set(stuk.naam, stuk);
      plaats = verder;
    }
    zonderOverlap([...stukken.values()]);
    return new Zip(bytes, stukken);
  }

  namen(): string[] {
    return [...this.stukken.keys()];
  }

  /** A part in pieces of text (UTF-8). */
  async *lees(naam: string, hoogstens: number): AsyncGenerator<string> {
    const stuk = this.stukken.get(naam);
    if (!stuk) throw kapot();
    const rauw = this.bytes.subarray(stuk.begin, stuk.begin + stuk.lengte);
    const bron = stuk.ingepakt ? Readable.from([rauw]).pipe(createInflateRaw()) : Readable.from([rauw]);
    const letters = new TextDecoder('utf-8', { fatal: true });
    let gehad = 0;
    try {
      for await (const deel of bron) {
        if (!(deel instanceof Uint8Array)) throw kapot();
        gehad += deel.length;
        if (gehad > hoogstens) throw new BladGeweigerd('TE_GROOT');
        yield letters.decode(deel, { stream: true });
      }
      yield letters.decode();
    } catch (fout) {
      // Data that does not unpack, or is no UTF-8.
      throw fout instanceof BladGeweigerd ? fout : kapot();
    }
  }
}

const kapot = (): BladGeweigerd => new BladGeweigerd('BESCHADIGD');

function zoekEinde(bytes: Buffer): number {
  for (let i = bytes.length - 22; i >= Math.max(0, bytes.length - STAART); i--)
    if (bytes.readUInt32LE(i) === EINDE) return i;
  throw kapot();
}

function leesKaart(bytes: Buffer, p: number, einde: number): { stuk: Stuk; verder: number } {
  if (p + 46 > einde || bytes.readUInt32LE(p) !== KAART) throw kapot();
  const methode = bytes.readUInt16LE(p + 10);
  const lengte = bytes.readUInt32LE(p + 20);
  const kop = bytes.readUInt32LE(p + 42);
  const [naamLang, extra, uitleg] = [28, 30, 32].map((o) => bytes.readUInt16LE(p + o));
  const verder = p + 46 + (naamLang ?? 0) + (extra ?? 0) + (uitleg ?? 0);
  // With a password, an unknown way of packing, or larger than four gigabytes.
  if ((bytes.readUInt16LE(p + 8) & 1) === 1) throw new BladGeweigerd('OUD_OF_BEVEILIGD');
  if ((methode !== 0 && methode !== 8) || lengte === 0xffffffff || verder > einde) throw kapot();
  const naam = bytes.toString('utf8', p + 46, p + 46 + (naamLang ?? 0));
  if (kop + 30 > bytes.length || bytes.readUInt32LE(kop) !== STUK) throw kapot();
  const begin = kop + 30 + bytes.readUInt16LE(kop + 26) + bytes.readUInt16LE(kop + 28);
  if (begin + lengte > bytes.length) throw kapot();
  return { stuk: { naam, ingepakt: methode === 8, begin, lengte }, verder };
}

/** Parts that share bytes are how a small archive becomes a huge one. */
function zonderOverlap(stukken: Stuk[]): void {
  let tot = 0;
  for (const s of stukken.sort((a, b) => a.begin - b.begin)) {
    if (s.begin < tot) throw kapot();
    tot = s.begin + s.lengte;
  }
}
