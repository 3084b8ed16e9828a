import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Klok } from '@meldbaken/platform/klok';
import type { Loper, Wie } from './loper';
import { Wortels, nieuweSleutel, type OnderWortel } from './wortels';

export const plekVanIndexsleutel = (organisatieId: string): string[] => ['sleutel.indexsleutel', organisatieId];

/** Turns one value into its mark, with the key of the tenant in it. */
export type Merker = (waarde: string) => Buffer;

/** Marks by which equal values are found without being readable (HMAC with a key of the tenant). Also a keyed salt. */
@Injectable()
export class BlindeIndex {
  /** Within one transaction alone, as in the Verzegelaar. */
  private readonly inTransactie = new WeakMap<Loper, Map<string, Buffer>>();

  constructor(
    @Inject(Wortels) private readonly wortels: Wortels,
    private readonly klok: Klok,
  ) {}

  /** `doel` keeps marks of different use apart: the same value has another mark there. */
  async merker(tx: Loper, wie: Wie, doel: string): Promise<Merker> {
    const sleutel = createHmac('sha256', await this.sleutel(tx, wie))
      .update(`meldbaken index ${doel}`)
      .digest();
    return (waarde) => createHmac('sha256', sleutel).update(waarde, 'utf8').digest();
  }

  async merk(tx: Loper, wie: Wie, doel: string, waarde: string): Promise<Buffer> {
    return (await this.merker(tx, wie, doel))(waarde);
  }

  private async sleutel(tx: Loper, wie: Wie): Promise<Buffer> {
    const bekend = this.inTransactie.get(tx) ?? new Map<string, Buffer>();
    this.inTransactie.set(tx, bekend);
    const sleutel = bekend.get(wie.organisatieId) ?? (await this.haal(tx, wie));
    bekend.set(wie.organisatieId, sleutel);
    return sleutel;
  }

  private async haal(tx: Loper, wie: Wie): Promise<Buffer> {
    let rij = await this.lees(tx, wie);
    if (!rij) {
      const o = this.wortels.pakIn(plekVanIndexsleutel(wie.organisatieId), nieuweSleutel());
      await tx.wijzig(
        'insert into sleutel.indexsleutel (organisatie_id, wortel, ingepakt, gemaakt_op) values ($1, $2, $3, $4) on conflict do nothing',
        [wie.organisatieId, o.wortel, o.ingepakt, this.klok.nu()],
      );
      rij = await this.lees(tx, wie);
    }
    if (!rij) throw new Error('the index key of the tenant could not be made');
    return this.wortels.pakUit(plekVanIndexsleutel(wie.organisatieId), rij);
  }

  private async lees(tx: Loper, wie: Wie): Promise<OnderWortel | undefined> {
    const [rij] = await tx.rijen<OnderWortel & Record<string, unknown>>(
      'select wortel, ingepakt from sleutel.indexsleutel where organisatie_id = $1',
      [wie.organisatieId],
    );
    return rij;
  }
}
