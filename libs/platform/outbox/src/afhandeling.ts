import { z } from 'zod';
import { logboek } from '@meldbaken/platform/logging';
import type { Klok } from '@meldbaken/platform/klok';
import type { SysteemInzage, Transactie, Transacties } from '@meldbaken/platform/tenancy';
import type { Gebeurtenisverwerker } from './gebeurtenisverwerker';
import type { Verwerkerslijst } from './verwerkerslijst';

const LEES =
  'select soort, ids, klaar_op is not null as klaar from outbox.bericht where organisatie_id = $1 and id = $2';
const GROOTBOEK =
  'insert into outbox.verwerkt (organisatie_id, bericht_id, handler, op) values ($1, $2, $3, $4) on conflict do nothing returning 1';
const KLAAR = 'update outbox.bericht set klaar_op = $3 where organisatie_id = $1 and id = $2 and klaar_op is null';

const vorm = z.object({ soort: z.string(), ids: z.record(z.string(), z.string()), klaar: z.boolean() });
type Bericht = z.infer<typeof vorm>;

/** Called after an event of this kind was done. Only a hint: it may be missed. */
export type NaGebeurtenis = (soort: string, organisatieId: string) => void;

/**
 * Gives one event to all its handlers: for each a transaction with its ledger row and its effect. The queue may bring an event twice,
 * even at the same moment; the ledger row lets the effect happen once.
 */
export class Gebeurtenisafhandeling {
  private readonly luisteraars: NaGebeurtenis[] = [];

  constructor(
    private readonly transacties: Transacties,
    private readonly verwerkers: Verwerkerslijst,
    private readonly klok: Klok,
  ) {}

  naAfloop(doe: NaGebeurtenis): void {
    this.luisteraars.push(doe);
  }

  async handelAf(organisatieId: string, berichtId: string, kenmerk: string): Promise<void> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk };
    const [rijen] = await this.transacties.lees(wie, [
      { naam: 'mb_bericht', sql: LEES, waarden: [organisatieId, berichtId] },
    ]);
    if (!rijen?.[0]) throw new Error('outbox: the event is not there');
    const bericht = vorm.parse(rijen[0]);
    if (bericht.klaar) return;
    await this.geefAanAllen(wie, berichtId, bericht);
    for (const doe of this.luisteraars) doe(bericht.soort, organisatieId);
  }

  private async geefAanAllen(wie: SysteemInzage, berichtId: string, bericht: Bericht): Promise<void> {
    const lijst = this.verwerkers.voor(bericht.soort);
    const fouten: unknown[] = [];
    for (const [i, v] of lijst.entries()) {
      const alsLaatste = i === lijst.length - 1 && !fouten.length;
      try {
        await this.eenmaal(wie, berichtId, bericht.ids, v, alsLaatste);
      } catch (fout) {
        // The other handlers do not wait for this one to be mended.
        logboek.fout({ organisatieId: wie.organisatieId, berichtId, handeling: v.naam, fout }, 'verwerker mislukt');
        fouten.push(fout);
      }
    }
    if (fouten.length) throw fouten[0];
    if (!lijst.length) await this.transacties.als(wie, (tx) => this.klaar(tx, wie, berichtId));
  }

  private eenmaal(
    wie: SysteemInzage,
    berichtId: string,
    ids: Record<string, string>,
    v: Gebeurtenisverwerker,
    alsLaatste: boolean,
  ): Promise<void> {
    return this.transacties.als(wie, async (tx) => {
      const nu = this.klok.nu();
      const nieuw = await tx.rijen(GROOTBOEK, [wie.organisatieId, berichtId, v.naam, nu]);
      if (nieuw.length) await v.verwerk(tx, wie, ids, nu);
      if (alsLaatste) await this.klaar(tx, wie, berichtId);
    });
  }

  private async klaar(tx: Transactie, wie: SysteemInzage, berichtId: string): Promise<void> {
    await tx.wijzig(KLAAR, [wie.organisatieId, berichtId, this.klok.nu()]);
  }
}
