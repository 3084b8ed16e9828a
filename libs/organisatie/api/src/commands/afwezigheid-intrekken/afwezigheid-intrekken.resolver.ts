import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { AfwezigheidUitkomst, type Afwezigheid } from '../../typen-afwezigheid';
import { AfwezigheidIntrekkenHandler } from './afwezigheid-intrekken.handler';

@Resolver()
export class AfwezigheidIntrekkenResolver {
  constructor(private readonly handler: AfwezigheidIntrekkenHandler) {}

  @Mutation(() => AfwezigheidUitkomst as never, {
    description: 'Een afwezigheid intrekken: iemand is er weer. Nog een keer mag.',
  })
  @Toegang('intrekken', 'Afwezigheid')
  async afwezigheidIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De afwezigheid.' }, Id) id: string,
  ): Promise<Afwezigheid | Geweigerd> {
    const uit = await this.handler.voerUit(inzage, id);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
