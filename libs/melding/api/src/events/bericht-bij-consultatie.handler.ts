import { Injectable } from '@nestjs/common';
import { Notificaties, type NotificatieSoort } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type DossierFunctie, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';

/** Tells one side of a consultation that the other side wrote; without any content. */
@Injectable()
abstract class BerichtBijConsultatie implements Gebeurtenisverwerker {
  abstract readonly naam: string;
  abstract readonly soort: string;
  protected abstract readonly aan: DossierFunctie;
  protected abstract readonly bericht: NotificatieSoort;

  constructor(
    private readonly dossiers: Dossiers,
    private readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, ids: Readonly<Record<string, string>>, nu: Date): Promise<void> {
    const { consultatieId } = ids;
    if (!consultatieId) throw new Error('event without a consultation');
    const ontvangers = await this.dossiers.leden(tx, wie.organisatieId, consultatieId, [this.aan]);
    const n = {
      dossierId: consultatieId,
      ontvangers,
      soort: this.bericht,
      sleutel: `consultatie:${consultatieId}:${nu.toISOString()}`,
      pad: `/consultaties/${consultatieId}`,
      mail: true,
    };
    await this.notificaties.schrijf(tx, wie, n, nu);
  }
}

@Injectable()
export class BerichtRaadgeversWanneerConsultatieGevraagd extends BerichtBijConsultatie {
  readonly naam = 'bericht-raadgevers-wanneer-consultatie-gevraagd';
  readonly soort = 'ConsultatieGevraagd';
  protected readonly aan = 'ONTVANGER';
  protected readonly bericht = 'CONSULTATIE_NIEUW';
}

@Injectable()
export class BerichtVragerWanneerConsultatieBeantwoord extends BerichtBijConsultatie {
  readonly naam = 'bericht-vrager-wanneer-consultatie-beantwoord';
  readonly soort = 'ConsultatieBeantwoord';
  protected readonly aan = 'MELDER';
  protected readonly bericht = 'CONSULTATIE_ANTWOORD';
}
