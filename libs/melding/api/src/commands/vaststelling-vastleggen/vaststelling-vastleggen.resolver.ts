import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingUitkomst, VaststellingInvoer } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { VaststellingVastleggenHandler } from './vaststelling-vastleggen.handler';

@Resolver()
export class VaststellingVastleggenResolver {
  constructor(private readonly handler: VaststellingVastleggenHandler) {}

  @Mutation(() => MeldingUitkomst as never, {
    description:
      'Vastleggen of het een calamiteit, geweld of ontslag is, of nog onduidelijk. Start meteen de termijn die daarbij hoort (art. 11 Wkkgz).',
  })
  @Toegang('vaststelling-vastleggen', 'Melding')
  async vaststellingVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => VaststellingInvoer, description: 'De vaststelling.' }) invoer: VaststellingInvoer,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { sleutel, meldingId, versie, invoer }));
  }
}
