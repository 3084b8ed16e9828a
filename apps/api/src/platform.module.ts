import { Global, Inject, Module, type DynamicModule, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { BIJLAGE_SLEUTEL, NUMMER_RONDE, nummerRonde } from '@meldbaken/melding/api';
import { DEMO_MODUS } from '@meldbaken/organisatie/api';
import { TELLERS } from '@meldbaken/organisatie/contract';
import { Toegangsregels } from '@meldbaken/platform/access';
import { AuditregelsHandler, AuditregelsResolver, Handelingen } from '@meldbaken/platform/audit';
import { AUTH_SLEUTEL, Aanmeldpogingen, Koppelingen, Sessies } from '@meldbaken/platform/auth';
import { leidAf } from '@meldbaken/platform/configuratie';
import { maakBron } from '@meldbaken/platform/database';
import { Klok } from '@meldbaken/platform/klok';
import { SLEUTEL_EXPORT, Wortels, sleutelAanbod } from '@meldbaken/platform/sleutels';
import { DATABRON, Dossiers, Transacties, VraagDossiers } from '@meldbaken/platform/tenancy';
import { ENTITEITEN } from './entiteiten';
import { TellersAdapter } from './tellers';
import { maakToegangsregels } from './toegang';

export interface ApiOpties {
  databaseUrl: string;
  sleutel: Buffer;
  /** Root keys of their own; left out: derived from `sleutel`. */
  wortelsleutels?: readonly Buffer[];
  klok: Klok;
  demo: boolean;
  baseUrl: string;
  /** Address of the virus scanner (clamd); without one, files are taken unscanned, unless it must be there. */
  scanner?: string | undefined;
  scannerVerplicht?: boolean;
  /** Folder with the built web application; left out in tests of the API alone. */
  webMap?: string;
}

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
      { provide: NUMMER_RONDE, useValue: nummerRonde(o.sleutel) },
      { provide: BIJLAGE_SLEUTEL, useValue: leidAf(o.sleutel, 'bijlage-kaartje') },
      { provide: DEMO_MODUS, useValue: o.demo },
      { provide: TELLERS, useClass: TellersAdapter },
    ];
    const gedeeld = [Transacties, Handelingen, Dossiers, VraagDossiers, Sessies, Aanmeldpogingen, Koppelingen];
    return {
      module: PlatformModule,
      providers: [
        ...vast,
        ...gedeeld,
        ...sleutelAanbod(new Wortels(o.wortelsleutels ?? [], o.sleutel)),
        AuditregelsHandler,
        AuditregelsResolver,
      ],
      exports: [...vast.map((p) => p.provide), ...gedeeld, ...SLEUTEL_EXPORT],
    };
  }

  async onModuleDestroy(): Promise<void> {
    await this.bron.destroy();
  }
}
