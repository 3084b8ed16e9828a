import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnUitkomst, termijnUitkomst } from '../termijn-uitkomst.type';
import { TermijnVerlengenHandler } from './termijn-verlengen.handler';
import { TermijnVerlengenInvoer } from './termijn-verlengen.input';

@Resolver()
export class TermijnVerlengenResolver {
  constructor(private readonly handler: TermijnVerlengenHandler) {}

  @Mutation(() => TermijnUitkomst as never, {
    description: 'Een termijn verlengen, als de regel dat toelaat en het op tijd is gevraagd of meegedeeld.',
  })
  @Toegang('verlengen', 'Termijn')
  async termijnVerlengen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De termijn.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => TermijnVerlengenInvoer, description: 'De verlenging.' })
    invoer: TermijnVerlengenInvoer,
  ): Promise<ReturnType<typeof termijnUitkomst>> {
    return termijnUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie }, invoer));
  }
}
