import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingCijfersHandler } from './melding-cijfers.handler';
import { MeldingCijfers } from './melding-cijfers.type';

@Resolver()
export class MeldingCijfersResolver {
  constructor(private readonly handler: MeldingCijfersHandler) {}

  @Query(() => MeldingCijfers, {
    nullable: true,
    description: 'Cijfers over meldingen per kwartaal en jaar; niets voor wie geen cijfers mag lezen.',
  })
  @Toegang('cijfers-lezen', 'Melding')
  meldingCijfers(
    @HuidigeInzage() inzage: Inzage,
    @Args('jaar', { type: () => Int, nullable: true, description: 'Het jaar; het nieuwste als u niets kiest.' })
    jaar: number | null,
  ): Promise<MeldingCijfers | null> {
    return this.handler.lees(inzage, jaar);
  }
}
