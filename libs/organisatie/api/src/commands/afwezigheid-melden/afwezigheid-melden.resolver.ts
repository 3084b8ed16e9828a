import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { AfwezigheidInvoer, AfwezigheidUitkomst, type Afwezigheid } from '../../typen-afwezigheid';
import { AfwezigheidMeldenHandler } from './afwezigheid-melden.handler';

@Resolver()
export class AfwezigheidMeldenResolver {
  constructor(private readonly handler: AfwezigheidMeldenHandler) {}

  @Mutation(() => AfwezigheidUitkomst as never, {
    description:
      'Melden dat u er niet bent, met een vervanger. Een beheerder kan het voor een ander doen. Dezelfde sleutel geeft hetzelfde antwoord.',
  })
  @Toegang('afwezig-melden', 'Lidmaatschap')
  async afwezigheidMelden(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => AfwezigheidInvoer, description: 'Wie, wanneer en wie vervangt.' })
    invoer: AfwezigheidInvoer,
  ): Promise<Afwezigheid | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, sleutel, invoer);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
