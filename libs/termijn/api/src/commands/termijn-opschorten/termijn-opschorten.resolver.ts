import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnUitkomst, termijnUitkomst } from '../termijn-uitkomst.type';
import { TermijnOpschortenMetDeHand } from './termijn-opschorten-met-de-hand.handler';
import { TermijnStilstandInvoer } from './termijn-stilstand.input';

@Resolver()
export class TermijnOpschortenResolver {
  constructor(private readonly handler: TermijnOpschortenMetDeHand) {}

  @Mutation(() => TermijnUitkomst as never, {
    description: 'Een termijn stilzetten, als de regel dat toelaat.',
  })
  @Toegang('opschorten', 'Termijn')
  async termijnOpschorten(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De termijn.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => TermijnStilstandInvoer, description: 'Sinds wanneer, door wie en waarom.' })
    invoer: TermijnStilstandInvoer,
  ): Promise<ReturnType<typeof termijnUitkomst>> {
    return termijnUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie }, invoer));
  }
}
