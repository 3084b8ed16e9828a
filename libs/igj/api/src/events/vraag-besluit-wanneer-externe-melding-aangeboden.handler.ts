import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { externeMeldingKop } from '../persistence/externe-melding-taken';

/** A report that waits for a bestuurder who does not know of it would be late. */
@Injectable()
export class VraagBesluitWanneerExterneMeldingAangeboden implements Gebeurtenisverwerker {
  readonly naam = 'vraag-besluit-wanneer-externe-melding-aangeboden';
  readonly soort = 'ExterneMeldingAangeboden';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    const kop = await externeMeldingKop(tx, wie, ids['externeMeldingId']);
    if (!kop) throw new Error('igj: the external report is not there');
    // Sent or taken back meanwhile.
    if (kop.status !== 'TER_BEKRACHTIGING') return;
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, kop.dossierId, ['BESLISSER']);
    const bericht = {
      soort: 'BESLUIT_NODIG' as const,
      sleutel: `besluit-nodig:${kop.id}:${kop.versie}`,
      pad: kop.pad,
      mail: true,
    };
    await this.notificaties.schrijf(tx, wie, { dossierId: kop.dossierId, ontvangers, ...bericht }, nu);
  }
}
