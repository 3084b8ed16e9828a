import { Injectable } from '@nestjs/common';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import type { Berichtverwerker, OntvangenBericht } from '../briefwisseling/berichtverwerker';
import { zaakNaar } from '../persistence/zaak-taken';

/** At the inspectie: with the report the assessment begins. A case that was closed or taken over stays as it is. */
@Injectable()
export class VerwerkRapportage implements Berichtverwerker {
  readonly soorten = ['RAPPORTAGE'] as const;

  async verwerk(tx: Transactie, wie: SysteemInzage, bericht: OntvangenBericht): Promise<void> {
    if (bericht.over === 'ZAAK') await zaakNaar(tx, wie, bericht.zaak, 'ONTVANG_RAPPORT', bericht.verzondenOp);
  }
}
