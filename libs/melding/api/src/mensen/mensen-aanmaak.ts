import { Injectable } from '@nestjs/common';
import type { MelderSoort } from '@meldbaken/melding/contract';
import type { Inzage, SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** What a reporter chooses about the people round a report, in the transaction of the report itself. */
@Injectable()
export class MensenAanmaak {
  /** From here on only the vault opens the name of the reporter. */
  async vertrouwelijk(
    tx: Transactie,
    wie: Inzage | SysteemInzage,
    m: { meldingId: string; melderSoort: MelderSoort },
    nu: Date,
  ): Promise<void> {
    await tx.wijzig(
      `insert into melding.kluis (organisatie_id, melding_id, dossier_id, melder_soort, gekozen_op) values ($1, $2, $2, $3, $4) on conflict do nothing`,
      [wie.organisatieId, m.meldingId, m.melderSoort, nu],
    );
  }
}
