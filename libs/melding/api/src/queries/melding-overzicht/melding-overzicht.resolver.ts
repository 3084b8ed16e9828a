import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { MeldingFilter, MeldingOverzicht } from '../../typen';
import { MeldingOverzichtHandler } from './melding-overzicht.handler';

const MeldingOverzichtConnection = verbinding(MeldingOverzicht, 'MeldingOverzicht');

@Resolver()
export class MeldingOverzichtResolver {
  constructor(private readonly handler: MeldingOverzichtHandler) {}

  @Query(() => MeldingOverzichtConnection, { description: 'Alle meldingen zonder inhoud, voor de bestuurder.' })
  @Toegang('overzicht', 'Melding')
  meldingOverzicht(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', {
      type: () => MeldingFilter,
      nullable: true,
      description: 'Beperk de lijst; eenheid telt hier niet mee.',
    })
    filter: MeldingFilter | null,
  ): Promise<Pagina<MeldingOverzicht>> {
    return this.handler.lees(inzage, { ...pagina, filter });
  }
}
