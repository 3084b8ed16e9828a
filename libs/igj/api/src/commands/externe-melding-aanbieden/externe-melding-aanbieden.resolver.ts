import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst } from '../../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../../verouderd';
import { ExterneMeldingAanbiedenHandler } from './externe-melding-aanbieden.handler';

@Resolver()
export class ExterneMeldingAanbiedenResolver {
  constructor(private readonly handler: ExterneMeldingAanbiedenHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, { description: 'Een complete melding aan de bestuurder aanbieden.' })
  @Toegang('aanbieden', 'ExterneMelding')
  async externeMeldingAanbieden(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(await this.handler.voerUit(inzage, { id, versie }));
  }
}
