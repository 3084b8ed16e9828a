import { BeperkteMelder } from '@meldbaken/platform/jobs';
import type { Klok } from '@meldbaken/platform/klok';
import type { Postbode } from '@meldbaken/platform/mail';
import type { Samenvattingen } from '@meldbaken/platform/notificatie';
import type { Relay } from '@meldbaken/platform/outbox';
import type { Transacties } from '@meldbaken/platform/tenancy';
import { termijnmomenten } from './termijnmomenten';
import type { Wekker } from './wekker';

/** Those who know what should have happened, each in its own tables. */
export interface Vegers {
  wekker: Wekker;
  relay: Relay;
  postbode: Postbode | null;
  samenvattingen: Samenvattingen;
}

/** Finds from the tables what should have happened and did not. With it, losing the whole queue is harmless. */
export class Veger {
  private readonly melder = new BeperkteMelder();

  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
    private readonly van: Vegers,
  ) {}

  /** They do not wait for each other's trouble: a queue that is down stops no due act. */
  async ronde(): Promise<number> {
    const uitkomsten = await Promise.allSettled([
      this.termijnen(),
      this.van.relay.herzet(),
      this.van.postbode?.zoekOnbekend() ?? 0,
      this.van.samenvattingen.ronde(),
    ]);
    let totaal = 0;
    for (const u of uitkomsten) {
      if (u.status === 'rejected') throw u.reason;
      totaal += u.value;
    }
    return totaal;
  }

  private async termijnen(): Promise<number> {
    const tenants = [...new Set((await termijnmomenten(this.transacties, this.klok.nu())).map((m) => m.organisatieId))];
    await Promise.all(tenants.map((t) => this.verwerk(t)));
    return tenants.length;
  }

  /** One tenant's trouble stops no other. */
  private async verwerk(organisatieId: string): Promise<void> {
    await this.van.wekker
      .verwerk(organisatieId)
      .catch((fout: unknown) => this.melder.meld({ organisatieId, fout }, 'termijnwerk mislukt'));
  }
}
