import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { DateTime, HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { MeldingTermijnStartenHandler } from './melding-termijn-starten.handler';

@Resolver()
export class MeldingTermijnStartenResolver {
  constructor(private readonly handler: MeldingTermijnStartenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description: 'Een eigen termijn van uw organisatie op deze melding zetten.',
  })
  @Toegang('termijn-zetten', 'Melding')
  async meldingTermijnStarten(
    @HuidigeInzage() inzage: Inzage,
    @Args(
      'sleutel',
      { type: () => ID, description: 'Eigen sleutel (uuid): dezelfde sleutel, hetzelfde antwoord.' },
      Sleutel,
    )
    sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('code', { type: () => String, description: 'Code van de eigen termijn, bijvoorbeeld EIGEN_GESPREK.' })
    code: string,
    @Args('beginOp', { type: () => DateTime, description: 'Het moment waarop de termijn begint. Niet in de toekomst.' })
    beginOp: Date,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { sleutel, meldingId, versie, code, beginOp }));
  }
}
