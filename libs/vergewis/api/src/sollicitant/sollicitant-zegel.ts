import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BlindeIndex, Verzegelaar } from '@meldbaken/platform/sleutels';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { plekVan } from '../persistence/plekken';

type Wie = Inzage | SysteemInzage;

const GEGEVENS = z.object({
  naam: z.string(),
  functie: z.string(),
  contact: z.string(),
  eisen: z.array(z.object({ code: z.string(), naam: z.string(), bron: z.string() })),
});

/** What the person reads about the question itself, as it was when the link was made. */
export type LinkGegevens = z.infer<typeof GEGEVENS>;

/** 256 bits of chance as base64url. */
const VORM = /^[\w-]{43}$/;

/** No vowels and nothing that looks like something else. */
const TEKENS = '23456789CDFHJKMNPQRTVWXY';

/** The secrets of a link, and the sealed words around it. Link, code and session are kept as hashes alone. */
@Injectable()
export class SollicitantZegel {
  constructor(
    private readonly verzegelaar: Verzegelaar,
    private readonly index: BlindeIndex,
  ) {}

  sluitGegevens(tx: Transactie, wie: Wie, dienstverbandId: string, id: string, g: LinkGegevens): Promise<Buffer> {
    return this.sluit(tx, wie, dienstverbandId, ['sollicitant_link', 'gegevens', id], JSON.stringify(g));
  }

  async openGegevens(
    tx: Transactie,
    wie: Wie,
    dienstverbandId: string,
    id: string,
    cel: Uint8Array,
  ): Promise<LinkGegevens> {
    const tekst = await this.open(tx, wie, dienstverbandId, ['sollicitant_link', 'gegevens', id], cel);
    return GEGEVENS.parse(JSON.parse(tekst.toString('utf8')));
  }

  /** `plaats`: table, column and row. */
  sluit(
    tx: Transactie,
    wie: Wie,
    dienstverbandId: string,
    plaats: readonly [tabel: string, kolom: string, rij: string],
    inhoud: string | Uint8Array,
  ): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plekVan(dienstverbandId, ...plaats), inhoud);
  }

  open(
    tx: Transactie,
    wie: Wie,
    dienstverbandId: string,
    plaats: readonly [tabel: string, kolom: string, rij: string],
    cel: Uint8Array,
  ): Promise<Buffer> {
    return this.verzegelaar.open(tx, wie, plekVan(dienstverbandId, ...plaats), cel);
  }

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
  async codeHash(tx: Transactie, wie: Wie, linkId: string, code: string): Promise<Buffer> {
    const merk = await this.index.merker(tx, wie, 'sollicitant_link.code');
    return merk(`${linkId}:${code}`);
  }

  kenmerk(): string {
    return `L-${Array.from({ length: 12 }, () => TEKENS.charAt(randomInt(TEKENS.length))).join('')}`;
  }
}
