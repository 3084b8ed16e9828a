import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ExterneMeldingUitkomst } from '../typen/externe-melding.type';
import { externeMeldingUitkomst } from '../verouderd';
import { HandAntwoordHandler } from './hand-antwoord.handler';
import { HandAntwoordInvoer } from './hand.type';

@Resolver()
export class HandAntwoordResolver {
  constructor(private readonly handler: HandAntwoordHandler) {}

  @Mutation(() => ExterneMeldingUitkomst as never, {
    description: 'Vastleggen wat de toezichthouder antwoordde op een melding die u zelf verstuurde.',
  })
  @Toegang('antwoord-vastleggen', 'ExterneMelding')
  async externeMeldingAntwoordVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('id', { type: () => ID, description: 'De externe melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('antwoord', { type: () => HandAntwoordInvoer, description: 'Het antwoord.' }) a: HandAntwoordInvoer,
  ): Promise<ReturnType<typeof externeMeldingUitkomst>> {
    const antwoord = {
      soort: a.soort,
      op: a.op ?? null,
      kenmerk: a.kenmerk ?? null,
      rapportageGevraagd: a.rapportageGevraagd ?? null,
      rapportageUiterlijk: a.rapportageUiterlijk ?? null,
      uiterlijk: a.uiterlijk ?? null,
      vraagId: a.vraagId ?? null,
      toelichting: a.toelichting ?? null,
    };
    return externeMeldingUitkomst(await this.handler.voerUit(inzage, { sleutel, id, versie, antwoord }));
  }
}
