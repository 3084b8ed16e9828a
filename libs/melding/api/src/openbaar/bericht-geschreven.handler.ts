import { Injectable } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import { Dossiers, type SysteemInzage, type Transactie } from '@meldbaken/platform/tenancy';
import { berichtAanBehandelaars, berichtAanMelder } from './bericht-notificatie';

type Ids = Readonly<Record<string, string>>;

@Injectable()
export class BerichtMelderWanneerGeschreven implements Gebeurtenisverwerker {
  readonly naam = 'bericht-melder-wanneer-bericht-geschreven';
  readonly soort = 'BerichtAanMelderGeschreven';

  constructor(
    readonly dossiers: Dossiers,
    readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, { meldingId, sleutel }: Ids, nu: Date): Promise<void> {
    if (!meldingId || !sleutel) throw new Error('event without ids');
    await berichtAanMelder(tx, wie, this, meldingId, sleutel, nu);
  }
}

@Injectable()
export class BerichtBehandelaarsWanneerGeschreven implements Gebeurtenisverwerker {
  readonly naam = 'bericht-behandelaars-wanneer-bericht-geschreven';
  readonly soort = 'BerichtVanMelderGeschreven';

  constructor(
    readonly dossiers: Dossiers,
    readonly notificaties: Notificaties,
  ) {}

  async verwerk(tx: Transactie, wie: SysteemInzage, { meldingId, sleutel }: Ids, nu: Date): Promise<void> {
    if (!meldingId || !sleutel) throw new Error('event without ids');
    await berichtAanBehandelaars(tx, wie, this, meldingId, sleutel, nu);
  }
}
