import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { TermijnWeergaveVerwijderd, TermijnWeergaveVerwijderdUitkomst } from '../../queries/weergaven/weergave.type';
import { WeergaveVerwijderenHandler } from './weergave-verwijderen.handler';

@Resolver()
export class WeergaveVerwijderenResolver {
  constructor(private readonly handler: WeergaveVerwijderenHandler) {}

  @Toegang('verwijderen', 'TermijnWeergave')
  @Mutation(() => TermijnWeergaveVerwijderdUitkomst as never, { description: 'Haal uw bewaarde weergave weg.' })
  async termijnWeergaveVerwijderen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id van de weergave.' }, Id) id: string,
  ): Promise<TermijnWeergaveVerwijderd | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, id);
    return isWeigering(uit) ? alsGeweigerd(uit) : Object.assign(new TermijnWeergaveVerwijderd(), uit);
  }
}
