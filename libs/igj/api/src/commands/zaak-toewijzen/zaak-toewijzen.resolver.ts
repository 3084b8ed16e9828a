import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ZaakUitkomst } from '../../typen/zaak.type';
import { zaakUitkomst } from '../../verouderd';
import { ZaakToewijzenHandler } from './zaak-toewijzen.handler';

@Resolver()
export class ZaakToewijzenResolver {
  constructor(private readonly handler: ZaakToewijzenHandler) {}

  @Mutation(() => ZaakUitkomst as never, { description: 'Een ontvangen melding aan een inspecteur geven.' })
  @Toegang('toewijzen', 'Zaak')
  async zaakToewijzen(
    @HuidigeInzage() inzage: Inzage,
    @Args('zaakId', { type: () => ID, description: 'De zaak.' }, Id) zaakId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('lidmaatschapId', { type: () => ID, description: 'De inspecteur.' }, Id) lidmaatschapId: string,
  ): Promise<ReturnType<typeof zaakUitkomst>> {
    return zaakUitkomst(await this.handler.voerUit(inzage, { zaakId, versie, lidmaatschapId }));
  }
}
