import { Injectable } from '@nestjs/common';
import type { Gebeurtenisverwerker } from '@meldbaken/platform/outbox';
import type { SysteemInzage, Transactie } from '@meldbaken/platform/tenancy';
import { ImportToepassen } from './import-toepassen';

/** Somebody confirmed a list: its first part. */
@Injectable()
export class VerwerkPersonenWanneerImportBevestigd implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-personen-wanneer-import-bevestigd';
  readonly soort = 'PersonenImportBevestigd';

  constructor(private readonly toepassen: ImportToepassen) {}

  verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    return this.toepassen.deel(tx, wie, ids['importId'] ?? '', 0, nu);
  }
}

/** A part is done: the next one. */
@Injectable()
export class VerwerkPersonenWanneerImportVerder implements Gebeurtenisverwerker {
  readonly naam = 'verwerk-personen-wanneer-import-verder';
  readonly soort = 'PersonenImportVerder';

  constructor(private readonly toepassen: ImportToepassen) {}

  verwerk(tx: Transactie, wie: SysteemInzage, ids: Record<string, string>, nu: Date): Promise<void> {
    return this.toepassen.deel(tx, wie, ids['importId'] ?? '', Number(ids['na'] ?? '0'), nu);
  }
}
