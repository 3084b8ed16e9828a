import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnUitkomst, termijnUitkomst } from '../termijn-uitkomst.type';
import { TermijnLatenVervallenHandler } from './termijn-laten-vervallen.handler';

@Resolver()
export class TermijnLatenVervallenResolver {
  constructor(private readonly handler: TermijnLatenVervallenHandler) {}

  @Mutation(() => TermijnUitkomst as never, {
    description: 'Een termijn laten vervallen die niet meer nodig is, met reden. De termijn blijft in de lijst staan.',
  })
  @Toegang('laten-vervallen', 'Termijn')
  async termijnLatenVervallen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De termijn.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof termijnUitkomst>> {
    return termijnUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie }, reden));
  }
}
