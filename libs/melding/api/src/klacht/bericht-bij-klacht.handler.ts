import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

async function padVan(tx: Transactie, wie: SysteemInzage, klachtId: string): Promise<string> {
  const k = await tx.rij<{ nummer: string }>(
    'select nummer from melding.klacht where organisatie_id = $1 and id = $2',
    [wie.organisatieId, klachtId],
  );
  return `/klachten/${k?.nummer ?? ''}`;
}

/** Those who receive complaints hear that one came in, without any content. */
@Injectable()
export class BerichtOntvangersWanneerKlachtOntvangen implements Gebeurtenisverwerker {
  readonly naam = 'bericht-ontvangers-wanneer-klacht-ontvangen';
  readonly soort = 'KlachtOntvangen';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const { klachtId, doorId } = ids;
    if (!klachtId) throw new Error('event without a complaint');
    const leden = await this.dossiers.leden(tx, wie.organisatieId, klachtId, ['ONTVANGER']);
    const n = {
      dossierId: klachtId,
      ontvangers: leden.filter((l) => l !== doorId),
      soort: 'KLACHT_NIEUW',
      sleutel: `klacht:${klachtId}`,
      pad: await padVan(tx, wie, klachtId),
      mail: true,
    } as const;
    await this.notificaties.schrijf(tx, wie, n, nu);
  }
}

/** Who is asked to handle a complaint, or to decide in it, hears so. */
@Injectable()
export class BerichtLidWanneerKlachtToegewezen implements Gebeurtenisverwerker {
  readonly naam = 'bericht-lid-wanneer-klacht-toegewezen';
  readonly soort = 'KlachtToegewezen';

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const { klachtId, lidmaatschapId, doorId } = ids;
    if (!klachtId || !lidmaatschapId) throw new Error('event without a complaint or member');
    // Somebody may have been shut out since.
    const leden = await this.dossiers.leden(tx, wie.organisatieId, klachtId, ['BEHANDELAAR', 'BESLISSER']);
    const n = {
      dossierId: klachtId,
      ontvangers: leden.filter((l) => l === lidmaatschapId && l !== doorId),
      soort: 'KLACHT_TOEGEWEZEN',
      sleutel: `klacht:${klachtId}:${lidmaatschapId}:${nu.toISOString()}`,
      pad: await padVan(tx, wie, klachtId),
      mail: true,
    } as const;
    await this.notificaties.schrijf(tx, wie, n, nu);
  }
}
