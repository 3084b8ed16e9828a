import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnUitkomst, termijnUitkomst } from '../termijn-uitkomst.type';
import { TermijnHervattenHandler } from './termijn-hervatten.handler';
import { TermijnStilstandInvoer } from '../termijn-opschorten/termijn-stilstand.input';

@Resolver()
export class TermijnHervattenResolver {
  constructor(private readonly handler: TermijnHervattenHandler) {}

  @Mutation(() => TermijnUitkomst as never, {
    description: 'Een stilgezette termijn weer laten lopen. De dagen dat die stilstond, komen erbij.',
  })
  @Toegang('hervatten', 'Termijn')
  async termijnHervatten(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De termijn.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => TermijnStilstandInvoer, description: 'Vanaf wanneer, door wie en waarom.' })
    invoer: TermijnStilstandInvoer,
  ): Promise<ReturnType<typeof termijnUitkomst>> {
    return termijnUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie }, invoer));
  }
}
