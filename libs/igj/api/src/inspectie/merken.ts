import { Injectable } from '@nestjs/common';
import type { ExterneMeldingKopie } from '@meldbaken/igj/contract';
import { merkwaardenVanMelding } from '@meldbaken/igj/model';
import { BlindeIndex } from '@meldbaken/platform/sleutels';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';

/** Marks a new case with the exact zorgverlener it is about, so that a later one finds it. */
@Injectable()
export class ZaakMerken {
  constructor(private readonly index: BlindeIndex) {}

  async merk(tx: Transactie, wie: SysteemInzage, zaakId: string, kopie: ExterneMeldingKopie): Promise<void> {
    const waarden = merkwaardenVanMelding(Object.fromEntries(kopie.velden.map((v) => [v.code, v.waarde])));
    const lijst = [
      ['BIG', waarden.big],
      ['PERSOON', waarden.persoon],
    ] as const;
    for (const [soort, waarde] of lijst) {
      if (waarde === null) continue;
      const merk = await this.index.merk(tx, wie, `zaak.${soort.toLowerCase()}`, waarde);
      await tx.wijzig(
        'insert into igj.zaak_merk (organisatie_id, zaak_id, soort, dossier_id, merk) values ($1, $2, $3, $2, $4)',
        [wie.organisatieId, zaakId, soort, merk],
      );
    }
  }
}
