import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst, VeldWaarde } from '../../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../../verouderd';
import { ExterneMeldingBewarenHandler } from './externe-melding-bewaren.handler';

@Resolver()
export class ExterneMeldingBewarenResolver {
  constructor(private readonly handler: ExterneMeldingBewarenHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Antwoorden bewaren. Wat u niet meegeeft, blijft staan.',
  })
  @Toegang('bewaren', 'ExterneMelding')
  async externeMeldingBewaren(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('waarden', { type: () => [VeldWaarde], description: 'De gewijzigde velden.' }) waarden: VeldWaarde[],
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(await this.handler.voerUit(inzage, { id, versie, waarden }));
  }
}
