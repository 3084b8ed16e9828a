import { createHmac } from 'node:crypto';
import { Global, Inject, Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { NUMMER_RONDE, type NummerRonde } from '@meldbaken/melding/api';
import { DEMO_MODUS } from '@meldbaken/organisatie/api';
import { TELLERS } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { AuditregelsHandler, AuditregelsResolver, Handelingen } from '@meldbaken/platform/audit';
import { AUTH_SLEUTEL, Aanmeldpogingen, Sessies } from '@meldbaken/platform/auth';
import { leidAf } from '@meldbaken/platform/configuratie';
import { maakBron } from '@meldbaken/platform/database';
import { Klok } from '@meldbaken/platform/klok';
import { DATABRON, Dossiers, Transacties } from '@meldbaken/platform/tenancy';
import { ENTITEITEN } from './entiteiten';
import { TellersAdapter } from './tellers';
import { maakToegangsregels } from './toegang';

export interface ApiOpties {
  databaseUrl: string;
  sleutel: Buffer;
  klok: Klok;
  demo: boolean;
  baseUrl: string;
  /** Folder with the built web application; left out in tests of the API alone. */
  webMap?: string;
}

/** The round function of the report numbers: HMAC under a key of the tenant. */
const ronde =
  (sleutel: Buffer): NummerRonde =>
  (organisatieId, jaar) => {
    const eigen = leidAf(sleutel, `nummer:${organisatieId}:${jaar}`);
    return (i, x) => createHmac('sha256', eigen).update(`${i}:${x}`).digest().readUInt32BE(0);
  };

/** Everything technical that the contexts lean on. */
@Global()
@Module({})
export class PlatformModule implements OnModuleDestroy {
  constructor(@Inject(DATABRON) private readonly bron: DataSource) {}

  static met(o: ApiOpties): DynamicModule {
    const vast = [
      { provide: Klok, useValue: o.klok },
      {
        provide: DATABRON,
        useFactory: (): Promise<DataSource> =>
          maakBron({ url: o.databaseUrl, entiteiten: ENTITEITEN, naam: 'meldbaken-api' }).initialize(),
      },
      { provide: Toegangsregels, useFactory: maakToegangsregels },
      { provide: AUTH_SLEUTEL, useValue: leidAf(o.sleutel, 'aanmelden') },
      { provide: NUMMER_RONDE, useValue: ronde(o.sleutel) },
      { provide: DEMO_MODUS, useValue: o.demo },
      { provide: TELLERS, useClass: TellersAdapter },
    ];
    const gedeeld = [Transacties, Handelingen, Dossiers, Sessies, Aanmeldpogingen];
    return {
      module: PlatformModule,
      providers: [...vast, ...gedeeld, AuditregelsHandler, AuditregelsResolver],
      exports: [...vast.map((p) => p.provide), ...gedeeld],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.bron.destroy();
  }
}
