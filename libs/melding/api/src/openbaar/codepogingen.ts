import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok } from '@meldbaken/platform/klok';

const VENSTER_MS = 15 * 60_000;
const PER_BEZOEKER = 20;
const MEESTE = 20_000;

/**
 * Wrong codes of the last quarter of an hour, in this process alone and forgotten after it: a visitor is a hash under a key
 * that nobody can read and that ends with the process. Somebody who guesses gets no answer any more, and is not told so.
 */
@Injectable()
export class Codepogingen {
  private sleutel = randomBytes(32);
  private begin = 0;
  private perBezoeker = new Map<string, number>();
  private perOrganisatie = new Map<string, number>();

  constructor(private readonly klok: Klok) {}

  /** May this visitor's code still be looked up? */
  mag(adres: string): boolean {
    this.ververs();
    return (this.perBezoeker.get(this.merk(adres)) ?? 0) < PER_BEZOEKER;
  }

  fout(adres: string, organisatieId: string): void {
    this.ververs();
    tel(this.perBezoeker, this.merk(adres));
    tel(this.perOrganisatie, organisatieId);
  }

  /** How often it went wrong at this organisation lately, whoever it was: makes the next proof of work heavier. */
  drukte(organisatieId: string): number {
    this.ververs();
    return this.perOrganisatie.get(organisatieId) ?? 0;
  }

  private ververs(): void {
    const nu = this.klok.nu().getTime();
    if (Math.abs(nu - this.begin) < VENSTER_MS && this.perBezoeker.size < MEESTE) return;
    this.begin = nu;
    this.sleutel = randomBytes(32);
    this.perBezoeker = new Map();
    this.perOrganisatie = new Map();
  }

  private merk(adres: string): string {
    return createHmac('sha256', this.sleutel).update(adres).digest('base64url');
  }
}

const tel = (waar: Map<string, number>, sleutel: string): void => {
  waar.set(sleutel, (waar.get(sleutel) ?? 0) + 1);
};
