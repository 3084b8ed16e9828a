import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { wieBehandelt } from '../herinneringen/wie-behandelt';

/** The reporter sent something: who handles the report hears of it, and before that its receivers. */
@Injectable()
export class BerichtBehandelaarsWanneerBijlageVanMelder implements Gebeurtenisverwerker {
  readonly naam = 'bericht-behandelaars-wanneer-bijlage-van-melder';
  readonly soort = 'BijlageVanMelder';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const { meldingId } = ids;
    if (!meldingId) throw new Error('event without ids');
    const m = await tx.rij<{ nummer: string }>(
      'select nummer from melding.melding where organisatie_id = $1 and id = $2',
      [wie.organisatieId, meldingId],
    );
    if (!m) return;
    const ontvangers = await wieBehandelt(tx, wie, this.dossiers, meldingId);
    await this.notificaties.schrijfHerhaald(
      tx,
      wie,
      {
        dossierId: meldingId,
        ontvangers,
        soort: 'BIJLAGE_NIEUW',
        sleutel: `bijlage:${meldingId}`,
        pad: `/meldingen/${m.nummer}`,
        mail: true,
      },
      nu,
    );
  }
}
