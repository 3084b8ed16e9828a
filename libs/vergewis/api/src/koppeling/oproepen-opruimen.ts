import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties } from '@meldbaken/platform/tenancy';

const DAG_MS = 24 * 60 * 60_000;

/** Answers to another system, kept a day so that the same key gives the same answer. */
@Injectable()
export class OproepenOpruimen {
  constructor(
    private readonly transacties: Transacties,
    private readonly klok: Klok,
  ) {}

  /** How many went. */
  async ronde(): Promise<number> {
    const tot = new Date(this.klok.nu().getTime() - DAG_MS);
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_oude_oproep($1) as id',
      [tot],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants)
      totaal += await this.transacties.als({ organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() }, (tx) =>
        tx.wijzig('delete from vergewis.koppeling_oproep where organisatie_id = $1 and op <= $2', [organisatieId, tot]),
      );
    return totaal;
  }
}
