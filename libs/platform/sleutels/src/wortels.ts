import { createHmac, randomBytes } from 'node:crypto';
import { leidAf } from '@meldbaken/platform/configuratie';
import { SLEUTEL_BYTES, ZegelGebroken, ontsluit, sluit } from './envelop';

export interface OnderWortel {
  wortel: string;
  ingepakt: Buffer;
}

/** Which of the keys, without telling the key. */
const naamVan = (sleutel: Buffer): string =>
  createHmac('sha256', sleutel).update('meldbaken wortel').digest('hex').slice(0, 16);

/**
 * The root keys of this process, which never stand in the database. The first wraps, all open: so that a new one can be
 * known everywhere before it is used. The one derived from MELDBAKEN_SLEUTEL comes last, and alone when no other is set.
 */
export class Wortels {
  private readonly opNaam: ReadonlyMap<string, Buffer>;
  /** The key under which new wrappings are made. */
  readonly naam: string;

  constructor(eigen: readonly Buffer[], sleutel: Buffer) {
    const alle = [...eigen, leidAf(sleutel, 'wortel')];
    this.opNaam = new Map(alle.map((w) => [naamVan(w), w]));
    this.naam = naamVan(alle[0] ?? leidAf(sleutel, 'wortel'));
  }

  /** Wraps a key under the first root key. */
  pakIn(plek: readonly (string | number)[], sleutel: Buffer): OnderWortel {
    return { wortel: this.naam, ingepakt: sluit(this.sleutel(this.naam), [...plek, this.naam], sleutel) };
  }

  pakUit(plek: readonly (string | number)[], o: OnderWortel): Buffer {
    return ontsluit(this.sleutel(o.wortel), [...plek, o.wortel], o.ingepakt);
  }

  private sleutel(naam: string): Buffer {
    const w = this.opNaam.get(naam);
    if (!w) throw new WortelOnbekend(naam);
    return w;
  }
}

/** A root key that this process was not given: see docs/operations.md, "Keys". */
export class WortelOnbekend extends ZegelGebroken {
  constructor(naam: string) {
    super();
    this.message = `root key ${naam} is not among MELDBAKEN_WORTELSLEUTELS`;
  }
}

export const nieuweSleutel = (): Buffer => randomBytes(SLEUTEL_BYTES);
