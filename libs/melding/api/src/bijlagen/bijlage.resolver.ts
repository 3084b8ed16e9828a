import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { BijlageHandler, kaartjeUitkomst } from './bijlage.handler';
import { BijlageLezer } from './bijlage.lezer';
import { Bijlage, BijlageKaartjeUitkomst } from './bijlage.type';

@Resolver()
export class BijlageResolver {
  constructor(
    private readonly handler: BijlageHandler,
    private readonly lezer: BijlageLezer,
  ) {}

  @Query(() => [Bijlage], {
    description: 'De bestanden bij een melding, het nieuwste voorop. Een melder ziet alleen de eigen bestanden.',
  })
  @Toegang('bijlagen-zien', 'Melding')
  bijlagen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<Bijlage[]> {
    return this.lezer.lijst(inzage, meldingId);
  }

  @Mutation(() => BijlageKaartjeUitkomst as never, {
    description: 'Een kaartje om één bestand bij een melding te voegen. Het bestand zelf gaat naar /bijlagen.',
  })
  @Toegang('bijlage-toevoegen', 'Melding')
  async bijlageKaartjeMaken(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
  ): Promise<ReturnType<typeof kaartjeUitkomst>> {
    return kaartjeUitkomst(await this.handler.kaartje(inzage, meldingId));
  }
}
