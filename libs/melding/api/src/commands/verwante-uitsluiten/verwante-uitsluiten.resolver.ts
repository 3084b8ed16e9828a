import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { VerwanteUitsluitenHandler } from './verwante-uitsluiten.handler';

@Resolver()
export class VerwanteUitsluitenResolver {
  constructor(private readonly handler: VerwanteUitsluitenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description:
      'Iemand uitsluiten die te dicht bij de pleger staat. Die persoon ziet de melding dan meteen niet meer.',
  })
  @Toegang('verwante-uitsluiten', 'Melding')
  async verwanteUitsluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('persoonId', { type: () => ID, description: 'Wie.' }, Id) persoonId: string,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { meldingId, versie, persoonId, reden }));
  }
}
