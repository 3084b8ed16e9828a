import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

/** A new report never waits unseen: every receiver who is not shut out hears of it, without any content. */
@Injectable()
export class BerichtOntvangersWanneerMeldingIngediend implements Gebeurtenisverwerker {
  readonly naam = 'bericht-ontvangers-wanneer-melding-ingediend';
  readonly soort = 'MeldingIngediend';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const meldingId = ids['meldingId'];
    if (!meldingId) throw new Error('event without a report');
    const m = await tx.rij<{ nummer: string }>(
      'select nummer from melding.melding where organisatie_id = $1 and id = $2',
      [wie.organisatieId, meldingId],
    );
    if (!m) return;
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, meldingId, ['ONTVANGER']);
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: meldingId,
        ontvangers,
        soort: 'MELDING_NIEUW',
        sleutel: `melding-nieuw:${meldingId}`,
        pad: `/meldingen/${m.nummer}`,
        mail: true,
      },
      nu,
    );
  }
}
