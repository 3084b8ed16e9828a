import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { BetrokkeneFunctie } from '@meldbaken/melding/contract';
import { LidKort } from '@meldbaken/organisatie/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { MeldingRepository } from '../../persistence/melding.repository';
import { BetrokkeneFunctieEnum } from '../../typen';
import { deelnemers } from './deelnemers';

@Resolver()
export class DeelnemersKiezenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly meldingen: MeldingRepository,
  ) {}

  @Query(() => [LidKort], {
    description: 'Wie u bij deze melding mag halen, in deze functie. Wie is uitgesloten staat er niet bij.',
  })
  @Toegang('betrokkene-toevoegen', 'Melding')
  async deelnemersKiezen(
    @HuidigeInzage() inzage: Inzage,
    @Args('meldingId', { type: () => ID, description: 'De melding.' }, Id) meldingId: string,
    @Args('functie', { type: () => BetrokkeneFunctieEnum, description: 'De functie.' }) functie: BetrokkeneFunctie,
    @Args('zoek', { type: () => String, nullable: true, description: 'Deel van de naam.' }) zoek: string | null,
  ): Promise<LidKort[]> {
    const handeling = {
      handeling: 'betrokkene-toevoegen',
      onderwerp: 'Melding',
      onderwerpId: meldingId,
      dossierId: meldingId,
    };
    const uit = await this.handelingen.voerUit(inzage, handeling, async (tx) => {
      const m = await this.meldingen.voor(tx, inzage, 'betrokkene-toevoegen', meldingId);
      return m ? deelnemers(tx, meldingId, functie, zoek, null) : nietGevonden();
    });
    return isWeigering(uit) ? [] : uit;
  }
}
