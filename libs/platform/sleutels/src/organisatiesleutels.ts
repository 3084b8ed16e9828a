import type { Klok } from '@meldbaken/platform/klok';
import type { Loper, Wie } from './loper';
import { nieuweSleutel, type OnderWortel, type Wortels } from './wortels';

export interface GepakteOrganisatiesleutel extends OnderWortel {
  versie: number;
}

export const plekVanOrganisatiesleutel = (organisatieId: string, versie: number): (string | number)[] => [
  'sleutel.organisatiesleutel',
  organisatieId,
  versie,
];

/** The keys of a tenant; the newest wraps new record keys. */
export class Organisatiesleutels {
  constructor(
    private readonly wortels: Wortels,
    private readonly klok: Klok,
  ) {}

  /** The newest, made when there is none. */
  async nieuwste(tx: Loper, wie: Wie): Promise<{ versie: number; sleutel: Buffer }> {
    let rij = await this.lees(tx, wie);
    if (!rij) {
      await this.maak(tx, wie, 1);
      rij = await this.lees(tx, wie);
    }
    if (!rij) throw new Error('the key of the tenant could not be made');
    return { versie: rij.versie, sleutel: this.pakUit(wie, rij) };
  }

  pakUit(wie: Wie, o: GepakteOrganisatiesleutel): Buffer {
    return this.wortels.pakUit(plekVanOrganisatiesleutel(wie.organisatieId, o.versie), o);
  }

  /** Two at once: one of them makes it, both read that one. */
  async maak(tx: Loper, wie: Wie, versie: number): Promise<void> {
    const o = this.wortels.pakIn(plekVanOrganisatiesleutel(wie.organisatieId, versie), nieuweSleutel());
    await tx.wijzig(
      'insert into sleutel.organisatiesleutel (organisatie_id, versie, wortel, ingepakt, gemaakt_op) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [wie.organisatieId, versie, o.wortel, o.ingepakt, this.klok.nu()],
    );
  }

  /** All of them, by version. */
  async alle(tx: Loper, wie: Wie): Promise<ReadonlyMap<number, Buffer>> {
    const rijen = await tx.rijen<GepakteOrganisatiesleutel & Record<string, unknown>>(
      'select versie, wortel, ingepakt from sleutel.organisatiesleutel where organisatie_id = $1',
      [wie.organisatieId],
    );
    return new Map(rijen.map((r) => [r.versie, this.pakUit(wie, r)]));
  }

  private async lees(tx: Loper, wie: Wie): Promise<GepakteOrganisatiesleutel | undefined> {
    const [rij] = await tx.rijen<GepakteOrganisatiesleutel & Record<string, unknown>>(
      'select versie, wortel, ingepakt from sleutel.organisatiesleutel where organisatie_id = $1 order by versie desc limit 1',
      [wie.organisatieId],
    );
    return rij;
  }
}
