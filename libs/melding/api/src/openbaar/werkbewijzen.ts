import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isOplossing, type Werkbewijs } from '@meldbaken/melding/model';
import { AUTH_SLEUTEL } from '@meldbaken/platform/auth';
import { Klok } from '@meldbaken/platform/klok';

const GELDIG_MS = 10 * 60_000;
const LICHT = 14;
const ZWAARST = 20;

export interface Uitdaging {
  readonly uitdaging: string;
  readonly moeilijkheid: number;
}

/**
 * Proof of work for the public form: nobody is asked who they are, and thousands of attempts cost thousands of times as
 * much. The challenge carries its own end, weight and signature; only used ones are remembered, until they end.
 */
@Injectable()
export class Werkbewijzen {
  private readonly gebruikt = new Map<string, number>();
  private readonly sleutel: Buffer;

  constructor(
    @Inject(AUTH_SLEUTEL) sleutel: Buffer,
    private readonly klok: Klok,
  ) {
    this.sleutel = createHmac('sha256', sleutel).update('werkbewijs').digest();
  }

  /** `drukte`: how often it went wrong lately; each doubling makes the next attempt twice as dear. */
  geef(waarvoor: string, drukte = 0): Uitdaging {
    const moeilijkheid = Math.min(ZWAARST, LICHT + Math.floor(Math.log2(1 + drukte / 10)));
    const kop = `${randomBytes(16).toString('base64url')}.${(this.klok.nu().getTime() + GELDIG_MS).toString(36)}.${moeilijkheid}`;
    return { uitdaging: `${kop}.${this.merk(waarvoor, kop)}`, moeilijkheid };
  }

  /** True once per challenge. */
  klopt(waarvoor: string, b: Werkbewijs): boolean {
    const delen = b.uitdaging.split('.');
    const [, einde, moeilijkheid, merk] = delen;
    if (delen.length !== 4 || !einde || !moeilijkheid || !merk) return false;
    const nu = this.klok.nu().getTime();
    const tot = Number.parseInt(einde, 36);
    if (!gelijk(merk, this.merk(waarvoor, delen.slice(0, 3).join('.'))) || tot < nu || this.gebruikt.has(b.uitdaging))
      return false;
    if (!isOplossing(b.uitdaging, b.oplossing, Number(moeilijkheid))) return false;
    this.onthoud(b.uitdaging, tot, nu);
    return true;
  }

  private onthoud(uitdaging: string, tot: number, nu: number): void {
    for (const [oud, einde] of this.gebruikt) {
      if (einde >= nu) break;
      this.gebruikt.delete(oud);
    }
    this.gebruikt.set(uitdaging, tot);
  }

  private merk(waarvoor: string, kop: string): string {
    return createHmac('sha256', this.sleutel).update(`${waarvoor}\n${kop}`).digest('base64url');
  }
}

const gelijk = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
