import { Injectable } from '@nestjs/common';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { dagVan } from '@meldbaken/platform/waarden';
import { Standen } from './standen';

/** In one transaction; the next part is a message of its own. */
const PER_KEER = 1000;

/** States that do not hold any more (a rule, a register, another system wrote): made again at once, a part at a time. */
@Injectable()
export class VerwerkStandenWanneerVerouderd implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-standen-wanneer-verouderd';
  readonly soort = 'VergewisStandVerouderd';

  constructor(private readonly standen: Standen) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, _ids: Record<string, string>, nu: Date): Promise<void> {
    const vandaag = dagVan(nu);
    const ids = await this.standen.verouderd(tx, wie, vandaag, PER_KEER);
    await this.standen.herbereken(tx, wie, ids, vandaag);
    if (ids.length === PER_KEER) await this.standen.laatNakijken(tx, wie);
  }
}
