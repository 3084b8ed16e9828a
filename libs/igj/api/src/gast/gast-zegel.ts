import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BlindeIndex, Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

const GEGEVENS = z.object({
  naam: z.string(),
  contact: z.string(),
  hoedanigheid: z.string(),
  doel: z.string(),
  grondslag: z.string(),
});

export type GastGegevens = z.infer<typeof GEGEVENS>;

const plek = (dossierId: string, id: string): Plek => ({
  recordId: dossierId,
  tabel: 'igj.gast_inzage',
  kolom: 'gegevens',
  rij: id,
});

/** 256 bits of chance as base64url. */
const VORM = /^[\w-]{43}$/;

/** Who the guest is stays sealed; link, code and session are kept as hashes alone. */
@Injectable()
export class GastZegel {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly index: BlindeIndex,
  ) {}

  sluit(tx: Transactie, wie: Inzage, dossierId: string, id: string, g: GastGegevens): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plek(dossierId, id), JSON.stringify(g));
  }

  async open(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    dossierId: string,
    id: string,
    verzegeld: Uint8Array,
  ): Promise<GastGegevens> {
    const tekst = await this.verzegelaar.open(tx, wie, plek(dossierId, id), verzegeld);
    return GEGEVENS.parse(JSON.parse(tekst.toString('utf8')));
  }

  /** A secret for a link or a session. */
  geheim(): string {
    return randomBytes(32).toString('base64url');
  }

  isGeheim(tekst: string): boolean {
    return VORM.test(tekst);
  }

  hash(geheim: string): Buffer {
    return createHash('sha256').update(geheim).digest();
  }

  /** Eight digits, to be told another way than the link. */
  code(): string {
    return randomInt(100_000_000).toString().padStart(8, '0');
  }

  /** Eight digits are soon counted through: only who has the key of this tenant can make this hash. */
  async codeHash(tx: Transactie, wie: Inzage | SysteemInzage, inzageId: string, code: string): Promise<Buffer> {
    const merk = await this.index.merker(tx, wie, 'gast_inzage.code');
    return merk(`${inzageId}:${code}`);
  }
}
