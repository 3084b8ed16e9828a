import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { externeMeldingKop } from '../persistence/externe-melding-taken';

@Injectable()
export class MeldOpstellerWanneerExterneMeldingTeruggestuurd implements Gebeurtenisverwerker {
  readonly naam = 'meld-opsteller-wanneer-externe-melding-teruggestuurd';
  readonly soort = 'ExterneMeldingTeruggestuurd';

  constructor(private readonly notificaties: Notificaties) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const kop = await externeMeldingKop(tx, wie, ids['externeMeldingId']);
    if (!kop) throw new Error('igj: the external report is not there');
    const bericht = {
      soort: 'EXTERNE_MELDING_TERUG' as const,
      sleutel: `externe-melding-terug:${kop.id}:${kop.versie}`,
      pad: kop.pad,
      mail: true,
    };
    await this.notificaties.schrijf(
      tx,
      wie,
      { dossierId: kop.dossierId, ontvangers: [kop.opstellerId], ...bericht },
      nu,
    );
  }
}
