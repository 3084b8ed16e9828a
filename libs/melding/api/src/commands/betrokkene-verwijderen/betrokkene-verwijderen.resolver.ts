import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { BetrokkeneFunctieEnum, MeldingUitkomst } from '../../typen';
import { meldingUitkomst } from '../../verouderd';
import { BetrokkeneVerwijderenHandler } from './betrokkene-verwijderen.handler';

@Resolver()
export class BetrokkeneVerwijderenResolver {
  constructor(private readonly handler: BetrokkeneVerwijderenHandler) {}

  @Mutation(() => MeldingUitkomst as never, { description: 'Iemand van de behandeling halen, met reden.' })
  @Toegang('betrokkene-verwijderen', 'Melding')
  async betrokkeneVerwijderen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('lidmaatschapId', { type: () => ID, description: 'Wie.' }, Id) lidmaatschapId: string,
    @Args('functie', { type: () => BetrokkeneFunctieEnum, description: 'In welke functie.' })
    functie: BetrokkeneFunctie,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<ReturnType<typeof meldingUitkomst>> {
    return meldingUitkomst(await this.handler.voerUit(inzage, { meldingId, versie, lidmaatschapId, functie, reden }));
  }
}
