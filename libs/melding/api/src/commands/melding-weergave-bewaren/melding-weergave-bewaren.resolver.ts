import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { MeldingWeergave, MeldingWeergaveUitkomst } from '../../queries/melding-weergaven/melding-weergave.type';
import { MeldingWeergaveBewarenHandler } from './melding-weergave-bewaren.handler';

@Resolver()
export class MeldingWeergaveBewarenResolver {
  constructor(private readonly handler: MeldingWeergaveBewarenHandler) {}

  @Mutation(() => MeldingWeergaveUitkomst as never, {
    description: 'Bewaar een keuze uit de meldingen onder een naam. U kunt er 20 bewaren. Zoekwoorden bewaren we niet.',
  })
  @Toegang('bewaren', 'MeldingWeergave')
  async meldingWeergaveBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('naam', { type: () => String, description: 'Naam, hoogstens 60 tekens.' }) naam: string,
    @Args('zoek', { type: () => String, description: 'De keuze, zoals die in het adres van de lijst staat.' })
    zoek: string,
  ): Promise<MeldingWeergave | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, { id: sleutel, naam, zoek });
    return isWeigering(uit) ? alsGeweigerd(uit) : Object.assign(new MeldingWeergave(), uit);
  }
}
