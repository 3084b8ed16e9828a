import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { MeldingIndienenUitkomst, MeldingInvoer, type MeldingIngediend } from '../../typen';
import { MeldingIndienenHandler } from './melding-indienen.handler';

@Resolver()
export class MeldingIndienenResolver {
  constructor(private readonly handler: MeldingIndienenHandler) {}

  @Mutation(() => MeldingIndienenUitkomst as never, {
    description: 'Een melding doen. Dezelfde sleutel geeft hetzelfde antwoord, ook na een verbroken verbinding.',
  })
  @Toegang('indienen', 'Melding')
  async meldingIndienen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => MeldingInvoer, description: 'De melding.' }) invoer: MeldingInvoer,
  ): Promise<MeldingIngediend | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, sleutel, invoer);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
