import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { DateTime, HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { MeldingTermijnHalenHandler } from './melding-termijn-halen.handler';

@Resolver()
export class MeldingTermijnHalenResolver {
  constructor(private readonly handler: MeldingTermijnHalenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Zeggen dat een eigen termijn is gehaald, met het moment waarop het gebeurde.',
  })
  @Toegang('termijn-zetten', 'Melding')
  async meldingTermijnHalen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('termijnId', { type: () => ID, description: 'De termijn.' }, Id) termijnId: string,
    @Args('op', { type: () => DateTime, description: 'Wanneer het gebeurde. Niet in de toekomst.' }) op: Date,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { meldingId, versie, termijnId, op }));
  }
}
