import { GEBEURTENIS_TAAK, type Wachtrij } from '@meldbaken/platform/jobs';
import type { Klok } from '@meldbaken/platform/klok';
import type { SysteemInzage, Transacties } from '@meldbaken/platform/tenancy';

/** So many events at most wait in the queue; the rest waits in its own tenant's outbox, so that 50,000 of one delay no other. */
const HOOGWATER = 500;
const PER_TENANT = 100;
const KLEINSTE_DEEL = 10;
const KEREN = 20;

const CLAIM = `select id from outbox.bericht where organisatie_id = $1 and doorgezet_op is null order by id limit $2 for update skip locked`;
const DOORGEZET = `update outbox.bericht set doorgezet_op = $3 where organisatie_id = $1 and id = any($2)`;
const ONAFGEMAAKT = `select id from outbox.bericht where organisatie_id = $1 and klaar_op is null
  and (doorgezet_op <= $2::timestamptz - interval '1 minute' or doorgezet_op > $2) order by doorgezet_op limit $3 for update skip locked`;

type Soort = 'OUTBOX' | 'ONAFGEMAAKT';

/** Hands committed events to the queue. The task's id is the event's, so handing one over twice changes nothing. */
export class Relay {
  private begin = 0;

  constructor(
    private readonly transacties: Transacties,
    private readonly wachtrij: Wachtrij,
    private readonly klok: Klok,
  ) {}

  /** Until nothing waits, the queue is full or it was long enough. Answers how many were handed over. */
  async ronde(): Promise<number> {
    let totaal = 0;
    for (let i = 0; i < KEREN; i++) {
      const tenants = await this.tenants('OUTBOX');
      if (!tenants.length) break;
      const ruimte = HOOGWATER - (await this.wachtrij.aantal(GEBEURTENIS_TAAK.wachtrij, 'waiting'));
      // A nearly full queue is left to empty first: a transaction for every few events would cost more than they do.
      const gedaan = ruimte >= PER_TENANT ? await this.verdeel(this.gedraaid(tenants), ruimte) : 0;
      totaal += gedaan;
      if (!gedaan) break;
    }
    return totaal;
  }

  /** What was handed over a minute ago and is not done: back into the queue, in case the queue lost it. */
  async herzet(): Promise<number> {
    let totaal = 0;
    for (const t of await this.tenants('ONAFGEMAAKT')) totaal += await this.zetDoor(t, 'ONAFGEMAAKT', HOOGWATER);
    return totaal;
  }

  private async tenants(wat: Soort): Promise<string[]> {
    const rijen = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_uitgaand($1, $2) as id',
      [wat, this.klok.nu()],
    );
    return rijen.map((r) => r.id);
  }

  /** Every round begins with another tenant. */
  private gedraaid(tenants: readonly string[]): string[] {
    const i = this.begin++ % tenants.length;
    return [...tenants.slice(i), ...tenants.slice(0, i)];
  }

  private async verdeel(tenants: readonly string[], ruimte: number): Promise<number> {
    const deel = Math.min(PER_TENANT, Math.max(KLEINSTE_DEEL, Math.floor(ruimte / tenants.length)));
    let totaal = 0;
    for (const t of tenants) {
      if (totaal >= ruimte) break;
      totaal += await this.zetDoor(t, 'OUTBOX', Math.min(deel, ruimte - totaal));
    }
    return totaal;
  }

  private async zetDoor(organisatieId: string, wat: Soort, hoogstens: number): Promise<number> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: 'relay' };
    return this.transacties.als(wie, async (tx) => {
      const nu = this.klok.nu();
      const rijen =
        wat === 'OUTBOX'
          ? await tx.rijen<{ id: string }>(CLAIM, [organisatieId, hoogstens])
          : await tx.rijen<{ id: string }>(ONAFGEMAAKT, [organisatieId, nu, hoogstens]);
      if (!rijen.length) return 0;
      // First the queue, then the mark: a crash between the two hands over twice, never not at all.
      await this.wachtrij.voegToe(
        GEBEURTENIS_TAAK,
        rijen.map((r) => ({ inhoud: { organisatieId, berichtId: r.id } })),
      );
      return tx.wijzig(DOORGEZET, [organisatieId, rijen.map((r) => r.id), nu]);
    });
  }
}
