import { Module, type DynamicModule, type InjectionToken, type Provider } from '@nestjs/common';
import { NUMMER_RONDE, nummerRonde } from '@meldbaken/melding/api';
import { Klok } from '@meldbaken/platform/klok';
import { Postbode } from '@meldbaken/platform/mail';
import { Notificaties } from '@meldbaken/platform/notificatie';
import {
  GEBEURTENIS_VERWERKERS,
  Gebeurtenisafhandeling,
  Verwerkerslijst,
  verzamelVerwerkers,
  type Gebeurtenisverwerker,
} from '@meldbaken/platform/outbox';
import { SLEUTEL_EXPORT, Verzegelaar, Wortels, sleutelAanbod } from '@meldbaken/platform/sleutels';
import { DATABRON, Dossiers, Transacties } from '@meldbaken/platform/tenancy';
import { BigRegister, VergewisPostbode, maakBigRegister } from '@meldbaken/vergewis/api';
import { verbindDatabase } from './opstart/verbind-database';
import type { Samenstelling } from './samenstelling';
import { TERMIJN_WERK } from './werk/termijn-werk';

export interface StilleWorkerOpties {
  databaseUrl: string;
  sleutel: Buffer;
  wortelsleutels?: readonly Buffer[];
  klok: Klok;
  baseUrl: string;
  /** Another register than the recorded answers of the demo. */
  bigRegister?: BigRegister;
}

@Module({})
class StilleGrondModule {
  static maak(o: StilleWorkerOpties, s: Samenstelling): DynamicModule {
    const vast = [
      { provide: Klok, useValue: o.klok },
      { provide: DATABRON, useFactory: () => verbindDatabase(o.databaseUrl, s.entiteiten) },
      { provide: NUMMER_RONDE, useValue: nummerRonde(o.sleutel) },
      { provide: BigRegister, useValue: o.bigRegister ?? maakBigRegister('opgenomen', o.klok) },
    ];
    const gedeeld = [Transacties, Dossiers, Notificaties];
    const poorten = s.poorten.map((p: Provider): InjectionToken => ('provide' in p ? p.provide : p));
    return {
      module: StilleGrondModule,
      global: true,
      providers: [...vast, ...gedeeld, ...s.poorten, ...sleutelAanbod(new Wortels(o.wortelsleutels ?? [], o.sleutel))],
      exports: [...vast.map((p) => p.provide), ...gedeeld, ...poorten, ...SLEUTEL_EXPORT],
    };
  }
}

/** The handlers of the worker without queue, loops and health. */
@Module({})
export class StilleWorkerModule {
  static maak(o: StilleWorkerOpties, s: Samenstelling): DynamicModule {
    return {
      module: StilleWorkerModule,
      imports: [StilleGrondModule.maak(o, s), ...s.imports],
      providers: [
        verzamelVerwerkers(s.verwerkers),
        { provide: TERMIJN_WERK, useExisting: s.termijnWerk },
        {
          provide: Gebeurtenisafhandeling,
          inject: [Transacties, GEBEURTENIS_VERWERKERS, Klok],
          useFactory: (t: Transacties, v: Gebeurtenisverwerker[], k: Klok): Gebeurtenisafhandeling =>
            new Gebeurtenisafhandeling(t, new Verwerkerslijst(v, s.zonderVerwerker), k),
        },
        {
          provide: Postbode,
          inject: [Transacties, Klok],
          useFactory: (t: Transacties, k: Klok): Postbode => new Postbode(t, k, o.baseUrl, 'demo'),
        },
        {
          provide: VergewisPostbode,
          inject: [Transacties, Klok, Verzegelaar],
          useFactory: (t: Transacties, k: Klok, v: Verzegelaar): VergewisPostbode =>
            new VergewisPostbode(t, k, v, o.baseUrl, 'demo'),
        },
      ],
    };
  }
}
