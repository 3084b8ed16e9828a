import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { MeldingDoorverwijzenHandler } from './melding-doorverwijzen.handler';

@Resolver()
export class MeldingDoorverwijzenResolver {
  constructor(private readonly handler: MeldingDoorverwijzenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Een melding doorverwijzen die hier niet hoort, met reden. Kan niet zolang er een termijn loopt.',
  })
  @Toegang('doorverwijzen', 'Melding')
  async meldingDoorverwijzen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => String, description: 'Waarheen, en waarom.' }) reden: string,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { id, versie, reden }));
  }
}
