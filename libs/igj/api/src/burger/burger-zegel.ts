import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Verzegelaar, type Plek } from '@meldbaken/platform/sleutels';
import type { Inzage, Transactie } from '@meldbaken/platform/tenancy';

const INHOUD = z.object({ wat: z.string(), melderNaam: z.string().nullable(), melderContact: z.string().nullable() });
const BESLISSING = z.object({ weging: z.string(), reden: z.string(), tochReden: z.string().nullable() });
const VERLENGING = z.object({ reden: z.string() });

type Kolom = 'inhoud' | 'beslissing' | 'verleng_reden';

const plek = (kolom: Kolom, id: string): Plek => ({ recordId: id, tabel: 'igj.burgermelding', kolom, rij: id });

/** Seals and opens what a citizen told and how it was weighed. */
@Injectable()
export class BurgerZegel {
  constructor(private readonly verzegelaar: Verzegelaar) {}

  sluit(tx: Transactie, wie: Inzage, kolom: Kolom, id: string, woorden: object): Promise<Buffer> {
    return this.verzegelaar.verzegel(tx, wie, plek(kolom, id), JSON.stringify(woorden));
  }

  async inhoud(tx: Transactie, wie: Inzage, id: string, cel: Uint8Array): Promise<z.infer<typeof INHOUD>> {
    return INHOUD.parse(await this.open(tx, wie, 'inhoud', id, cel));
  }

  async beslissing(
    tx: Transactie,
    wie: Inzage,
    id: string,
    cel: Uint8Array | null,
  ): Promise<{ weging: string | null; reden: string | null; tochReden: string | null }> {
    if (!cel) return { weging: null, reden: null, tochReden: null };
    return BESLISSING.parse(await this.open(tx, wie, 'beslissing', id, cel));
  }

  async verlengReden(tx: Transactie, wie: Inzage, id: string, cel: Uint8Array | null): Promise<string | null> {
    return cel && VERLENGING.parse(await this.open(tx, wie, 'verleng_reden', id, cel)).reden;
  }

  private async open(tx: Transactie, wie: Inzage, kolom: Kolom, id: string, cel: Uint8Array): Promise<unknown> {
    const tekst = await this.verzegelaar.open(tx, wie, plek(kolom, id), cel);
    return JSON.parse(tekst.toString('utf8'));
  }
}
