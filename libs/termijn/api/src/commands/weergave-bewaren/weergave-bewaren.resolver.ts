import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { weergaveUitkomst } from '../../queries/weergaven/naar-weergave';
import { TermijnWeergaveUitkomst } from '../../queries/weergaven/weergave.type';
import { WeergaveBewarenHandler } from './weergave-bewaren.handler';

@Resolver()
export class WeergaveBewarenResolver {
  constructor(private readonly handler: WeergaveBewarenHandler) {}

  @Toegang('bewaren', 'TermijnWeergave')
  @Mutation(() => TermijnWeergaveUitkomst as never, {
    description: 'Bewaar een filter van de termijnen onder een naam. U kunt er 20 bewaren.',
  })
  async termijnWeergaveBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args(
      'sleutel',
      { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' },
      Sleutel,
    )
    sleutel: string,
    @Args('naam', { type: () => String, description: 'Naam, hoogstens 60 tekens.' }) naam: string,
    @Args('zoek', { type: () => String, description: 'Het filter, zoals het in het adres van de lijst staat.' })
    zoek: string,
  ): Promise<ReturnType<typeof weergaveUitkomst>> {
    return weergaveUitkomst(await this.handler.voerUit(inzage, { sleutel, naam, zoek }));
  }
}
