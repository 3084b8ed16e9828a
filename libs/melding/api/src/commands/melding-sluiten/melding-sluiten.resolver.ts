import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { MeldingSluitenHandler } from './melding-sluiten.handler';

@Resolver()
export class MeldingSluitenResolver {
  constructor(private readonly handler: MeldingSluitenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description:
      'Een melding sluiten. Kan als alle stappen klaar of niet nodig zijn, er buiten de organisatie is gemeld wat moet, en er geen termijn meer loopt.',
  })
  @Toegang('sluiten', 'Melding')
  async meldingSluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'De melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('toelichting', { type: () => String, nullable: true, description: 'Hoe het is afgerond.' })
    toelichting: string | null,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { id, versie, toelichting: toelichting ?? null }));
  }
}
