import { Injectable } from '@nestjs/common';
import { BeperkteMelder } from '@meldbaken/platform/jobs';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { BijlagenOpenen } from '../bijlagen';
import { InzendingOpenen } from './inzending-openen';

const PER_RONDE = 100;

/**
 * Opens what came in at the public forms. In rounds and not through the outbox: a row there would keep the moment at
 * which somebody pressed the button.
 */
@Injectable()
export class InzendingenOpenen {
  private readonly melder = new BeperkteMelder();

  constructor(
    private readonly transacties: Transacties,
    private readonly openen: InzendingOpenen,
    private readonly klok: Klok,
    private readonly bijlagen: BijlagenOpenen,
  ) {}

  /** Answers how many were opened. */
  async ronde(): Promise<number> {
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_inzendingen() as id',
      [],
    );
    let gedaan = 0;
    for (const { id } of tenants) gedaan += await this.vanOrganisatie(id);
    // After the reports: a file hangs on one.
    return gedaan + (await this.bijlagen.ronde());
  }

  private async vanOrganisatie(organisatieId: string): Promise<number> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: '', kenmerk: '' };
    // Reports before messages: a message may be about a report of the same round.
    const rijen = await this.transacties.als(wie, (tx) =>
      tx.rijen<{ id: string }>(
        `select w.id from melding.inzending_wacht w where w.organisatie_id = $1 order by w.soort desc, w.dag, w.id limit ${PER_RONDE}`,
        [organisatieId],
      ),
    );
    let gedaan = 0;
    for (const { id } of rijen) {
      try {
        gedaan += await this.transacties.als(wie, (tx) => this.openen.open(tx, wie, id, this.klok.nu()));
      } catch (fout) {
        // It stays, sealed, for the next round; the others go on.
        this.melder.meld({ onderdeel: 'inzendingen', organisatieId, fout }, 'inzending niet geopend');
      }
    }
    return gedaan;
  }
}
