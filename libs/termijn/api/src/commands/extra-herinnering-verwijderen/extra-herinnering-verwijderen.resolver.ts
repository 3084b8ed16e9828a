import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { definitieUitkomst } from '../../queries/termijn-definities/definitie-uitkomst';
import { TermijnDefinitieUitkomst } from '../../queries/termijn-definities/termijn-definitie.type';
import { ExtraHerinneringVerwijderenHandler } from './extra-herinnering-verwijderen.handler';

@Resolver()
export class ExtraHerinneringVerwijderenResolver {
  constructor(private readonly handler: ExtraHerinneringVerwijderenHandler) {}

  @Toegang('beheren', 'TermijnDefinitie')
  @Mutation(() => TermijnDefinitieUitkomst as never, {
    description: 'Haal een herinnering weg die uw organisatie zelf toevoegde. Termijnen die al lopen, houden haar.',
  })
  async extraHerinneringVerwijderen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De herinnering.' }, Id) id: string,
  ): Promise<ReturnType<typeof definitieUitkomst>> {
    return definitieUitkomst(await this.handler.voerUit(inzage, id));
  }
}
