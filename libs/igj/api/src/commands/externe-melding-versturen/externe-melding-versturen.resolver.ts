import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst } from '../../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../../verouderd';
import { ExterneMeldingVersturenHandler } from './externe-melding-versturen.handler';

@Resolver()
export class ExterneMeldingVersturenResolver {
  constructor(private readonly handler: ExterneMeldingVersturenHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description:
      'Als bestuurder bevestigen en versturen. Ook te laat mag: de plicht blijft. Dezelfde sleutel geeft hetzelfde antwoord.',
  })
  @Toegang('versturen', 'ExterneMelding')
  async externeMeldingVersturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('waaromTeLaat', {
      type: () => String,
      nullable: true,
      description: 'Waarom u later meldt dan de termijn. Gaat mee met de melding. Leeg: zoals het formulier het heeft.',
    })
    waaromTeLaat: string | null,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie, waaromTeLaat }));
  }
}
