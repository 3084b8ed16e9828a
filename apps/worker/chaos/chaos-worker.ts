import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { Notificaties } from '@meldbaken/platform/notificatie';
import { draaiWorker } from '../src/draai';
import { SAMENSTELLING } from '../src/samenstelling-contexten';
import { TelWanneerVerlopen, TellendeNotificaties } from './effecten';

@Module({ providers: [TelWanneerVerlopen], exports: [TelWanneerVerlopen] })
class ChaosModule {}

// The product's worker, with counters beside its effects. Never part of dist/server.
draaiWorker({
  ...SAMENSTELLING,
  imports: [...SAMENSTELLING.imports, ChaosModule],
  // The last provider of a name holds.
  poorten: [...SAMENSTELLING.poorten, { provide: Notificaties, useClass: TellendeNotificaties }],
  verwerkers: [...SAMENSTELLING.verwerkers, TelWanneerVerlopen],
  zonderVerwerker: SAMENSTELLING.zonderVerwerker.filter((s) => s !== 'TermijnVerlopen'),
});
