import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnCijfersHandler } from './termijn-cijfers.handler';
import { TermijnCijfers } from './termijn-cijfers.type';

@Resolver()
export class TermijnCijfersResolver {
  constructor(private readonly handler: TermijnCijfersHandler) {}

  @Toegang('cijfers-lezen', 'Termijn')
  @Query(() => TermijnCijfers, {
    nullable: true,
    description: 'De jaarcijfers over de termijnen die u mag volgen; niets voor wie geen cijfers mag lezen.',
  })
  termijnCijfers(
    @HuidigeInzage() inzage: Inzage,
    @Args('jaar', { type: () => Int, nullable: true, description: 'Het jaar; dit jaar als u niets kiest.' })
    jaar: number | null,
    @Args('eenheidId', { type: () => ID, nullable: true, description: 'Alleen deze eenheid en wat eronder valt.' })
    eenheidId: string | null,
    @Args('code', { type: () => String, nullable: true, description: 'Alleen deze soort, bijvoorbeeld IGJ_MELDING.' })
    code: string | null,
  ): Promise<TermijnCijfers | null> {
    return this.handler.leesAlsHetMag(inzage, { jaar, eenheidId, code });
  }
}
