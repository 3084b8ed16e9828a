import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnUitkomst, termijnUitkomst } from '../termijn-uitkomst.type';
import { TermijnTeLaatToelichtenHandler } from './termijn-te-laat-toelichten.handler';
import { TermijnTeLaatToelichtenInvoer } from './termijn-te-laat-toelichten.input';

@Resolver()
export class TermijnTeLaatToelichtenResolver {
  constructor(private readonly handler: TermijnTeLaatToelichtenHandler) {}

  @Mutation(() => TermijnUitkomst as never, {
    description: 'Uitleggen waarom een termijn te laat was. De termijn blijft te laat, en wat open staat blijft open.',
  })
  @Toegang('te-laat-toelichten', 'Termijn')
  async termijnTeLaatToelichten(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De termijn.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => TermijnTeLaatToelichtenInvoer, description: 'De uitleg.' })
    invoer: TermijnTeLaatToelichtenInvoer,
  ): Promise<ReturnType<typeof termijnUitkomst>> {
    return termijnUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie }, invoer));
  }
}
