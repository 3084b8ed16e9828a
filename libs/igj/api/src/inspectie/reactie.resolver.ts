import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst } from '../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../verouderd';
import { ReactieHandler } from './reactie.handler';

@Resolver()
export class ReactieResolver {
  constructor(private readonly handler: ReactieHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Reageren op het conceptrapport van de inspectie. Later dan de termijn kan ook.',
  })
  @Toegang('schrijven', 'ExterneMelding')
  async externeMeldingReageren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('antwoordOp', { type: () => String, description: 'Kenmerk van het conceptrapport.' }) antwoordOp: string,
    @Args('tekst', { type: () => String, description: 'Uw reactie op de feiten.' }) tekst: string,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    return externeMeldingUitkomst(await this.handler.reageer(inzage, { sleutel, id, antwoordOp, tekst }));
  }
}
