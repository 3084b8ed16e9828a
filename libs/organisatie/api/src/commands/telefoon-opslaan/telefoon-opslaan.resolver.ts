import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { TelefoonUitkomst, type Telefoon } from '../../typen-afwezigheid';
import { TelefoonOpslaanHandler } from './telefoon-opslaan.handler';

@Resolver()
export class TelefoonOpslaanResolver {
  constructor(private readonly handler: TelefoonOpslaanHandler) {}

  @Mutation(() => TelefoonUitkomst as never, { description: 'Uw eigen telefoonnummer opslaan. Leeg haalt het weg.' })
  @Toegang('telefoon-opslaan', 'Lidmaatschap')
  async telefoonOpslaan(
    @HuidigeInzage() inzage: Inzage,
    @Args('telefoon', { type: () => String, description: 'Het nummer, zoals u het schrijft.' }) telefoon: string,
  ): Promise<Telefoon | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, telefoon);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
