import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

/** A decision of step 5 waits for who was joined to decide; whoever lost access since hears nothing. */
@Injectable()
export class BerichtBeslisserWanneerBesluitVastgelegd implements Gebeurtenisverwerker {
  readonly naam = 'bericht-beslisser-wanneer-besluit-vastgelegd';
  readonly soort = 'BesluitVastgelegd';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const { meldingId, lidmaatschapId } = ids;
    if (!meldingId || !lidmaatschapId) throw new Error('event without ids');
    const m = await tx.rij<{ nummer: string }>(
      'select nummer from melding.melding where organisatie_id = $1 and id = $2',
      [wie.organisatieId, meldingId],
    );
    const beslissers = await this.dossiers.leden(tx, wie.organisatieId, meldingId, ['BESLISSER']);
    if (!m || !beslissers.includes(lidmaatschapId)) return;
    await this.notificaties.schrijfHerhaald(
      tx,
      wie,
      {
        dossierId: meldingId,
        ontvangers: [lidmaatschapId],
        soort: 'BESLUIT_NODIG',
        sleutel: `besluit:${meldingId}`,
        pad: `/meldingen/${m.nummer}`,
        mail: true,
      },
      nu,
    );
  }
}
