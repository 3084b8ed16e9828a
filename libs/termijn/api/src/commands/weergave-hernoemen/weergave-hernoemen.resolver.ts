import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weergaveUitkomst } from '../../queries/weergaven/naar-weergave';
import { TermijnWeergaveUitkomst } from '../../queries/weergaven/weergave.type';
import { WeergaveHernoemenHandler } from './weergave-hernoemen.handler';

@Resolver()
export class WeergaveHernoemenResolver {
  constructor(private readonly handler: WeergaveHernoemenHandler) {}

  @Toegang('hernoemen', 'TermijnWeergave')
  @Mutation(() => TermijnWeergaveUitkomst as never, { description: 'Geef uw bewaarde weergave een andere naam.' })
  async termijnWeergaveHernoemen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id van de weergave.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('naam', { type: () => String, description: 'De nieuwe naam, hoogstens 60 tekens.' }) naam: string,
  ): Promise<ReturnType<typeof weergaveUitkomst>> {
    return weergaveUitkomst(await this.handler.voerUit(inzage, { id, versie, naam }));
  }
}
