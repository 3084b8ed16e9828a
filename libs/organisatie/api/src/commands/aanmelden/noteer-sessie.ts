import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { schrijfAudit } from '@meldbaken/platform/audit';
import { Transacties, type Inzage } from '@meldbaken/platform/tenancy';
import type { Werkruimte } from '../../queries/ik/werkruimten';

export type SessieHandeling = 'sessie.aanmelden' | 'sessie.werkruimte-kiezen' | 'sessie.afmelden';

/** Coming in and going out, in the log of the workspace that it is about (NEN 7513). */
@Injectable()
export class NoteerSessie {
  constructor(private readonly transacties: Transacties) {}

  async inWerkruimte(accountId: string, w: Werkruimte, handeling: SessieHandeling): Promise<void> {
    await this.noteer(
      {
        accountId,
        lidmaatschapId: w.lidmaatschapId,
        organisatieId: w.organisatieId,
        organisatieSoort: w.soort,
        persoonId: null,
        rollen: w.rollen.map((rol) => ({ rol, eenheidId: null, onafhankelijk: false })),
        toegangspunt: 'web',
        kenmerk: randomUUID(),
      },
      handeling,
    );
  }

  async noteer(inzage: Inzage, handeling: SessieHandeling): Promise<void> {
    await this.transacties.als(inzage, (tx) => schrijfAudit(tx, inzage, { handeling, uitkomst: 'GELUKT' }));
  }
}
