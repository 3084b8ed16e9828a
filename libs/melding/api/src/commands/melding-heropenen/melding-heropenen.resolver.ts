import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { MeldingHeropenenHandler } from './melding-heropenen.handler';

@Resolver()
export class MeldingHeropenenResolver {
  constructor(private readonly handler: MeldingHeropenenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Een gesloten of doorverwezen melding weer in behandeling nemen, met reden.',
  })
  @Toegang('heropenen', 'Melding')
  async meldingHeropenen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { id, versie, reden }));
  }
}
