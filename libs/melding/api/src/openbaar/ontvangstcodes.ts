import { hashRaw } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { BlindeIndex, Intakesleutels } from '@meldbaken/platform/sleutels';
import type { Transactie } from '@meldbaken/platform/tenancy';

// argon2id is the library's default algorithm; the salt is the tenant's, so that a code is found by its hash.
const INSTELLING = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };
const CODES = 10n ** 16n;

interface Wie {
  organisatieId: string;
}

/** Receipts of 16 digits. Nothing here can be turned back into a code, not even with a copy of the database. */
@Injectable()
export class Ontvangstcodes {
  constructor(
    private readonly index: BlindeIndex,
    private readonly intake: Intakesleutels,
  ) {}

  /** With the form's address its keys: made at the first report, they would keep the moment of that report. */
  async maakSleutels(tx: Transactie, wie: Wie): Promise<void> {
    await this.zout(tx, wie);
    await this.intake.publiek(tx, wie);
  }

  /** The same key gives the same code and id, so that a lost answer is no second report. */
  async maak(tx: Transactie, wie: Wie, sleutel: string): Promise<{ code: string; meldingId: string }> {
    const merk = await this.index.merk(tx, wie, 'ontvangstcode', sleutel);
    const getal = BigInt(`0x${merk.subarray(0, 16).toString('hex')}`) % CODES;
    return { code: String(getal).padStart(16, '0'), meldingId: alsUuid(merk.subarray(16)) };
  }

  /** An id for what this key sends: the same key, the same id. */
  async id(tx: Transactie, wie: Wie, doel: string, sleutel: string): Promise<string> {
    return alsUuid(await this.index.merk(tx, wie, doel, sleutel));
  }

  /** What a code is hashed with. Apart from the hashing itself, which takes its time outside the transaction. */
  zout(tx: Transactie, wie: Wie): Promise<Buffer> {
    return this.index.merk(tx, wie, 'ontvangstcode.zout', wie.organisatieId);
  }

  hash(code: string, zout: Buffer): Promise<Buffer> {
    return hashRaw(code, { ...INSTELLING, salt: zout.subarray(0, 16) });
  }
}

/** A random-looking uuid (version 4): a version 7 would carry the moment. */
function alsUuid(bytes: Buffer): string {
  const b = Buffer.from(bytes.subarray(0, 16));
  b.writeUInt8((b.readUInt8(6) & 0x0f) | 0x40, 6);
  b.writeUInt8((b.readUInt8(8) & 0x3f) | 0x80, 8);
  const h = b.toString('hex');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}
