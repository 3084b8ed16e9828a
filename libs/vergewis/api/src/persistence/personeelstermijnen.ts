import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Klok } from '@meldbaken/platform/klok';
import { Transacties, type SysteemInzage } from '@meldbaken/platform/tenancy';
import { VergewisTermijnen } from './vergewis-termijnen';

/** Short enough that nobody who keeps a file waits long for its lock. */
const PER_KEER = 250;

/** Terms of files that changed by a list, a register, an applicant or a passing day: in goes of some hundreds. */
@Injectable()
export class Personeelstermijnen {
  constructor(
    private readonly transacties: Transacties,
    private readonly termijnen: VergewisTermijnen,
    private readonly klok: Klok,
  ) {}

  /** At most so many goes a tenant, so that one does not keep the others waiting. Answers how many files were looked at. */
  async ronde(hoogstensKeren = 4): Promise<number> {
    const tenants = await this.transacties.aanDeDeur<{ id: string }>(
      'select doorgang.organisaties_met_vergewis_termijnen() as id',
      [],
    );
    let totaal = 0;
    for (const { id: organisatieId } of tenants) {
      const wie: SysteemInzage = { organisatieId, toegangspunt: 'taak', kenmerk: uuidv7() };
      for (let i = 0; i < hoogstensKeren; i++) {
        const gedaan = await this.keer(wie);
        totaal += gedaan;
        if (gedaan < PER_KEER) break;
      }
    }
    return totaal;
  }

  private keer(wie: SysteemInzage): Promise<number> {
    return this.transacties.als(wie, async (tx) => {
      const rijen = await tx.rijen<{ id: string }>(
        `select d.id from vergewis.dienstverband d where d.organisatie_id = $1 and d.termijnen_te_doen order by d.id limit ${PER_KEER} for update skip locked`,
        [wie.organisatieId],
      );
      if (rijen.length > 0)
        await this.termijnen.werkBij(
          tx,
          wie,
          rijen.map((r) => r.id),
          this.klok.nu(),
        );
      return rijen.length;
    });
  }
}
