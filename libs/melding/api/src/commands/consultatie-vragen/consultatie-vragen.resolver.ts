import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { consultatieUitkomst } from '../../queries/consultatie/consultatie.uitkomst';
import { ConsultatieInvoer, ConsultatieUitkomst } from '../../typen';
import { ConsultatieVragenHandler } from './consultatie-vragen.handler';

@Resolver()
export class ConsultatieVragenResolver {
  constructor(private readonly handler: ConsultatieVragenHandler) {}

  @Mutation(() => ConsultatieUitkomst as never, { description: 'Raad vragen voordat er een melding is.' })
  @Toegang('vragen', 'Consultatie')
  async consultatieVragen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => ConsultatieInvoer, description: 'Wat u wilt bespreken.' }) invoer: ConsultatieInvoer,
  ): Promise<ReturnType<typeof consultatieUitkomst>> {
    return consultatieUitkomst(await this.handler.voerUit(inzage, sleutel, invoer));
  }
}
