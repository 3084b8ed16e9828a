import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AUTH_SLEUTEL } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';

const GELDIG_MS = 35 * 60_000;

const vorm = z.object({ o: z.uuid(), m: z.uuid(), h: z.string(), t: z.number() });

export interface Terugkomer {
  organisatieId: string;
  meldingId: string;
  hash: Buffer;
}

/**
 * After the right code the page holds a signed card, in memory and for half an hour, so that the code need not be typed
 * again. The server keeps nothing: no session, no moment.
 */
@Injectable()
export class Terugkaarten {
  private readonly sleutel: Buffer;

  constructor(
    @Inject(AUTH_SLEUTEL) sleutel: Buffer,
    private readonly klok: Klok,
  ) {
    this.sleutel = createHmac('sha256', sleutel).update('terugkaart').digest();
  }

  geef(t: Terugkomer): string {
    const inhoud = {
      o: t.organisatieId,
      m: t.meldingId,
      h: t.hash.toString('hex'),
      t: this.klok.nu().getTime() + GELDIG_MS,
    };
    const kop = Buffer.from(JSON.stringify(inhoud)).toString('base64url');
    return `${kop}.${this.merk(kop)}`;
  }

  lees(kaart: string): Terugkomer | null {
    const [kop = '', merk = ''] = kaart.split('.');
    const goed = Buffer.from(this.merk(kop));
    const gekregen = Buffer.from(merk);
    if (goed.length !== gekregen.length || !timingSafeEqual(goed, gekregen)) return null;
    const inhoud: unknown = JSON.parse(Buffer.from(kop, 'base64url').toString('utf8'));
    const i = vorm.parse(inhoud);
    if (i.t < this.klok.nu().getTime()) return null;
    return { organisatieId: i.o, meldingId: i.m, hash: Buffer.from(i.h, 'hex') };
  }

  private merk(kop: string): string {
    return createHmac('sha256', this.sleutel).update(kop).digest('base64url');
  }
}
