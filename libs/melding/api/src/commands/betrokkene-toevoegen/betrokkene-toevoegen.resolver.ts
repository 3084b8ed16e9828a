import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { Datum, HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { BetrokkeneFunctieEnum, MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { BetrokkeneToevoegenHandler } from './betrokkene-toevoegen.handler';

@Resolver()
export class BetrokkeneToevoegenResolver {
  constructor(private readonly handler: BetrokkeneToevoegenHandler) {}

  @Mutation(() => MeldingUitkomst as never, { description: 'Iemand bij de behandeling halen, met functie en reden.' })
  @Toegang('betrokkene-toevoegen', 'Melding')
  async betrokkeneToevoegen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('lidmaatschapId', { type: () => ID, description: 'Wie.' }, Id) lidmaatschapId: string,
    @Args('functie', { type: () => BetrokkeneFunctieEnum, description: 'In welke functie.' })
    functie: BetrokkeneFunctie,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
    @Args('tot', { type: () => Datum, nullable: true, description: 'De laatste dag; leeg is zonder einde.' })
    tot: string | null,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(
      await this.handler.voerUit(inzage, { meldingId, versie, lidmaatschapId, functie, reden, tot }),
    );
  }
}
