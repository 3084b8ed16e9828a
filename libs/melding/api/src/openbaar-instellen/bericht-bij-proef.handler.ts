import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

/** A proof goes the way of a real report: to everybody who receives reports, as a notice and a mail. */
@Injectable()
export class BerichtOntvangersWanneerProefGestuurd implements Gebeurtenisverwerker {
  readonly naam = 'bericht-ontvangers-wanneer-proef-gestuurd';
  readonly soort = 'ProefmeldingGestuurd';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const { proefId } = ids;
    if (!proefId) throw new Error('event without a proof');
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, proefId, ['ONTVANGER']);
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: proefId,
        ontvangers,
        soort: 'PROEFMELDING',
        sleutel: `proef:${proefId}`,
        pad: '/vandaag',
        mail: true,
      },
      nu,
    );
  }
}
