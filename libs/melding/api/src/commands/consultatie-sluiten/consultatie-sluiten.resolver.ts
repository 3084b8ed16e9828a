import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { consultatieUitkomst } from '../../queries/consultatie/consultatie.uitkomst';
import { ConsultatieUitkomst } from '../../typen';
import { ConsultatieSluitenHandler } from './consultatie-sluiten.handler';

@Resolver()
export class ConsultatieSluitenResolver {
  constructor(private readonly handler: ConsultatieSluitenHandler) {}

  @Mutation(() => ConsultatieUitkomst as never, { description: 'Een consultatie sluiten zonder melding, met reden.' })
  @Toegang('sluiten', 'Consultatie')
  async consultatieSluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De consultatie.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof consultatieUitkomst>> {
    return consultatieUitkomst(await this.handler.voerUit(inzage, { id, versie, reden }));
  }
}
