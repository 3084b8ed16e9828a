import { Args, Query, Resolver } from '@nestjs/graphql';
import type { ConsultatieStand } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ConsultatieRegel, ConsultatieStandEnum } from '../../typen';
import { ConsultatiesHandler } from './consultaties.handler';

const ConsultatieConnection = verbinding(ConsultatieRegel, 'Consultatie');

@Resolver()
export class ConsultatiesResolver {
  constructor(private readonly handler: ConsultatiesHandler) {}

  @Query(() => ConsultatieConnection, {
    description: 'De consultaties die u vroeg, of waar u raad bij geeft. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Consultatie')
  consultaties(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('stand', { type: () => [ConsultatieStandEnum], nullable: true, description: 'Alleen deze standen.' })
    stand: ConsultatieStand[] | null,
  ): Promise<Pagina<ConsultatieRegel>> {
    return this.handler.lees(inzage, { ...pagina, stand });
  }
}
