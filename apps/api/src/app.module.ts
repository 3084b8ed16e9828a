import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { IgjApiModule } from '@meldbaken/igj/api';
import { MeldingApiModule } from '@meldbaken/melding/api';
import { OrganisatieApiModule } from '@meldbaken/organisatie/api';
import { Sessies } from '@meldbaken/platform/auth';
import { IdsInInvoer, ToegangsWacht } from '@meldbaken/platform/graphql';
import { NotificatieApiModule } from '@meldbaken/platform/notificatie';
import { TermijnApiModule, TermijnModule } from '@meldbaken/termijn/api';
import { VergewisApiModule } from '@meldbaken/vergewis/api';
import { ZorgfraudeApiModule } from '@meldbaken/zorgfraude/api';
import { graphqlInstelling } from './graphql-instelling';
import { LiveKijker } from './live/kijker';
import { Live } from './live/live';
import { PlatformModule, type ApiOpties } from './platform.module';

/** Wiring only: every context once, and one GraphQL endpoint. */
@Module({})
export class AppModule {
  static met(o: ApiOpties): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DiscoveryModule,
        PlatformModule.met(o),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Sessies],
          useFactory: (sessies: Sessies) => graphqlInstelling(o, sessies),
        }),
        OrganisatieApiModule,
        TermijnModule,
        TermijnApiModule,
        MeldingApiModule,
        IgjApiModule,
        VergewisApiModule,
        ZorgfraudeApiModule,
        NotificatieApiModule,
      ],
      providers: [
        LiveKijker,
        Live,
        { provide: APP_GUARD, useClass: ToegangsWacht },
        { provide: APP_PIPE, useClass: IdsInInvoer },
      ],
    };
  }
}
