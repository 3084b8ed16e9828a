import { Injectable } from '@nestjs/common';
import { BeperkteMelder } from '@meldbaken/platform/jobs';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { OpenbareBijlagen } from './openbare-bijlagen';

/** Opens the files of reporters without an account, once their report is there; in the rounds of the submissions. */
@Injectable()
export class BijlagenOpenen {
  private readonly melder = new BeperkteMelder();

  constructor(
    private readonly transacties: Transacties,
    private readonly bijlagen: OpenbareBijlagen,
    private readonly klok: Klok,
  ) {}

  /** Answers how many were opened. */
  async ronde(): Promise<number> {
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_bijlagen() as id',
      [],
    );
    let gedaan = 0;
    for (const { id } of tenants) gedaan += await this.vanOrganisatie(id);
    return gedaan;
  }

  private async vanOrganisatie(organisatieId: string): Promise<number> {
    const wie: SysteemInzage = { organisatieId, toegangspunt: '', kenmerk: '' };
    let gedaan = 0;
    for (const id of await this.transacties.als(wie, (tx) => this.bijlagen.wachtend(tx, wie)))
      try {
        gedaan += await this.transacties.als(wie, (tx) => this.bijlagen.haalOp(tx, wie, id, this.klok.nu()));
      } catch (fout) {
        // It stays, sealed, for the next round; the others go on.
        this.melder.meld({ onderdeel: 'bijlagen', organisatieId, fout }, 'bijlage niet geopend');
      }
    return gedaan;
  }
}
