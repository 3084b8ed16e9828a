import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { ZaakUitkomst } from '../../typen/zaak.type';
import { zaakUitkomst } from '../../verouderd';
import { OntvangstBevestigenHandler } from './ontvangst-bevestigen.handler';

@Resolver()
export class OntvangstBevestigenResolver {
  constructor(private readonly handler: OntvangstBevestigenHandler) {}

  @Mutation(() => ZaakUitkomst as never, {
    description: 'De ontvangst bevestigen aan de zorgaanbieder, met of zonder vraag om een rapport.',
  })
  @Toegang('bevestigen', 'Zaak')
  async ontvangstBevestigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('zaakId', { type: () => ID, description: 'De zaak.' }, Id) zaakId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('rapportageGevraagd', { type: () => Boolean, description: 'Vraagt u een rapport?' })
    rapportageGevraagd: boolean,
    @Args('rapportageUiterlijk', {
      type: () => Datum,
      nullable: true,
      description: 'Laatste dag voor het rapport; anders 8 weken.',
    })
    rapportageUiterlijk: string | null,
  ): Promise<ReturnType<typeof zaakUitkomst>> {
    return zaakUitkomst(
      await this.handler.voerUit(inzage, { sleutel, zaakId, versie, rapportageGevraagd, rapportageUiterlijk }),
    );
  }
}
