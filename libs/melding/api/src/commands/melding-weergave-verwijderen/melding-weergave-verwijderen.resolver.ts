import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { Handelingen, nietGevonden } from '@meldbaken/platform/audit';
import { HuidigeInzage, Id, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { LijstWeergaveRepository } from '../../persistence/lijst-weergave.repository';
import {
  MeldingWeergaveVerwijderd,
  MeldingWeergaveVerwijderdUitkomst,
} from '../../queries/melding-weergaven/melding-weergave.type';

@Resolver()
export class MeldingWeergaveVerwijderenResolver {
  constructor(
    private readonly handelingen: Handelingen,
    private readonly lijsten: LijstWeergaveRepository,
  ) {}

  @Mutation(() => MeldingWeergaveVerwijderdUitkomst as never, { description: 'Haal uw bewaarde lijst weg.' })
  @Toegang('verwijderen', 'MeldingWeergave')
  async meldingWeergaveVerwijderen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id van de lijst.' }, Id) id: string,
  ): Promise<MeldingWeergaveVerwijderd | Geweigerd> {
    const spoor = { handeling: 'verwijderen', onderwerp: 'MeldingWeergave', onderwerpId: id };
    const uit = await this.handelingen.voerUit(inzage, spoor, async (tx) =>
      (await this.lijsten.verwijder(tx, inzage, id)) ? { id } : nietGevonden(),
    );
    return isWeigering(uit) ? alsGeweigerd(uit) : Object.assign(new MeldingWeergaveVerwijderd(), uit);
  }
}
