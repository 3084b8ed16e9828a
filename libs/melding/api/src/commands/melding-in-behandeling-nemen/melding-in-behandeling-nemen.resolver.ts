import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { MeldingInBehandelingNemenHandler } from './melding-in-behandeling-nemen.handler';

@Resolver()
export class MeldingInBehandelingNemenResolver {
  constructor(private readonly handler: MeldingInBehandelingNemenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Een nieuwe melding in behandeling nemen: u wordt de behandelaar.',
  })
  @Toegang('in-behandeling-nemen', 'Melding')
  async meldingInBehandelingNemen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, id, versie));
  }
}
