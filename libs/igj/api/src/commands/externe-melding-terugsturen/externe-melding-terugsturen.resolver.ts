import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst } from '../../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../../verouderd';
import { ExterneMeldingTerugsturenHandler } from './externe-melding-terugsturen.handler';

@Resolver()
export class ExterneMeldingTerugsturenResolver {
  constructor(private readonly handler: ExterneMeldingTerugsturenHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Een aangeboden melding terugsturen naar de behandelaars, met een reden.',
  })
  @Toegang('terugsturen', 'ExterneMelding')
  async externeMeldingTerugsturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('reden', { type: () => String, description: 'Wat er nog moet veranderen, hoogstens 2.000 tekens.' })
    reden: string,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(await this.handler.voerUit(inzage, { id, versie, reden }));
  }
}
