import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

/** Who was joined hears that something waits; who has lost access since does not. */
@Injectable()
export class BerichtDeelnemerWanneerToegevoegd implements Gebeurtenisverwerker {
  readonly naam = 'bericht-deelnemer-wanneer-toegevoegd';
  readonly soort = 'BetrokkeneToegevoegd';

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
    const leden = await this.dossiers.leden(tx, wie.organisatieId, meldingId, [
      'BEHANDELAAR',
      'ONDERZOEKER',
      'VOORZITTER',
      'CONTACTPERSOON_POLITIE',
      'BESLISSER',
      'HR_MAATREGELEN',
    ]);
    if (!m || !leden.includes(lidmaatschapId)) return;
    const sleutel = `melding-erbij:${meldingId}:${nu.toISOString()}`;
    await this.notificaties.schrijf(
      tx,
      wie,
      {
        dossierId: meldingId,
        ontvangers: [lidmaatschapId],
        soort: 'BETROKKEN',
        sleutel,
        pad: `/meldingen/${m.nummer}`,
        mail: true,
      },
      nu,
    );
  }
}
