import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { MeldingInvoer, MeldingNamensUitkomst, NamensInvoer, type MeldingNamensIngediend } from '../../typen';
import { MeldingNamensIndienenHandler } from './melding-namens-indienen.handler';

@Resolver()
export class MeldingNamensIndienenResolver {
  constructor(private readonly handler: MeldingNamensIndienenHandler) {}

  @Mutation(() => MeldingNamensUitkomst as never, {
    description: 'Een melding invoeren voor iemand die belde, mailde of het vertelde.',
  })
  @Toegang('namens-indienen', 'Melding')
  async meldingNamensIndienen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => MeldingInvoer, description: 'De melding.' }) invoer: MeldingInvoer,
    @Args('namens', { type: () => NamensInvoer, description: 'Wie het vertelde, en hoe.' }) namens: NamensInvoer,
  ): Promise<MeldingNamensIngediend | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, { sleutel, invoer, namens });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
