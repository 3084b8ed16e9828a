import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Klok } from '@meldbaken/platform/klok';
import type { Inzage } from '@meldbaken/platform/tenancy';

/** Injection token: the key under which upload tickets are signed. */
export const BIJLAGE_SLEUTEL = Symbol('BIJLAGE_SLEUTEL');

const GELDIG_MS = 30 * 60_000;
const MEESTE_TEKENS = 600;

const vorm = z.object({
  organisatieId: z.uuid(),
  dossierId: z.uuid(),
  /** Id of the file to be: a ticket used twice is the same file. */
  bijlageId: z.uuid(),
  /** Whose session must come with it; null is somebody without an account. */
  lidmaatschapId: z.uuid().nullable(),
  tot: z.number(),
});
export type Kaartje = z.infer<typeof vorm>;

/** A ticket lets one file in, at one dossier, for half an hour. Signed, so that nothing is kept until a file comes. */
@Injectable()
export class BijlageKaartjes {
  constructor(
    @Inject(BIJLAGE_SLEUTEL) private readonly sleutel: Buffer,
    private readonly klok: Klok,
  ) {}

  voorLid(inzage: Inzage, dossierId: string): string {
    return this.maak(inzage.organisatieId, dossierId, inzage.lidmaatschapId);
  }

  /** For a reporter without an account, after a submission or the right code. */
  openbaar(waar: { organisatieId: string; dossierId: string }, aantal: number): string[] {
    return Array.from({ length: aantal }, () => this.maak(waar.organisatieId, waar.dossierId, null));
  }

  /** Null when it is not ours, was changed, or is too old. */
  lees(tekst: string): Kaartje | null {
    const [inhoud, merk, ...meer] = tekst.length > MEESTE_TEKENS ? [] : tekst.split('.');
    if (!inhoud || !merk || meer.length) return null;
    const goed = this.merk(inhoud);
    const gegeven = Buffer.from(merk, 'base64url');
    if (gegeven.length !== goed.length || !timingSafeEqual(gegeven, goed)) return null;
    const uit = vorm.safeParse(JSON.parse(Buffer.from(inhoud, 'base64url').toString('utf8')));
    return uit.success && uit.data.tot > this.klok.nu().getTime() ? uit.data : null;
  }

  private maak(organisatieId: string, dossierId: string, lidmaatschapId: string | null): string {
    const k: Kaartje = {
      organisatieId,
      dossierId,
      // Random: a time in the id would tell when an anonymous reporter was here.
      bijlageId: randomUUID(),
      lidmaatschapId,
      tot: this.klok.nu().getTime() + GELDIG_MS,
    };
    const inhoud = Buffer.from(JSON.stringify(k)).toString('base64url');
    return `${inhoud}.${this.merk(inhoud).toString('base64url')}`;
  }

  private merk(inhoud: string): Buffer {
    return createHmac('sha256', this.sleutel).update(inhoud).digest();
  }
}
