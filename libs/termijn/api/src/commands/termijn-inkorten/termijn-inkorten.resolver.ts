import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { TermijnUitkomst, termijnUitkomst } from '../termijn-uitkomst.type';
import { TermijnInkortenHandler } from './termijn-inkorten.handler';
import { TermijnInkortenInvoer } from './termijn-inkorten.input';

@Resolver()
export class TermijnInkortenResolver {
  constructor(private readonly handler: TermijnInkortenHandler) {}

  @Mutation(() => TermijnUitkomst as never, {
    description: 'Een termijn eerder laten eindigen, als de regel dat toelaat.',
  })
  @Toegang('inkorten', 'Termijn')
  async termijnInkorten(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De termijn.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => TermijnInkortenInvoer, description: 'De inkorting.' }) invoer: TermijnInkortenInvoer,
  ): Promise<ReturnType<typeof termijnUitkomst>> {
    return termijnUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie }, invoer));
  }
}
