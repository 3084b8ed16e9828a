import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, velden, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { termijnVraag } from '@meldbaken/termijn/graphql';
import { Melding, MeldingFilter, MeldingSorteringEnum } from '../../typen';
import { MeldingenHandler } from './meldingen.handler';

const MeldingConnection = verbinding(Melding, 'Melding');

@Resolver()
export class MeldingenResolver {
  constructor(private readonly handler: MeldingenHandler) {}

  @Query(() => MeldingConnection, {
    description: 'De meldingen waar u bij betrokken bent. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Melding')
  meldingen(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', { type: () => MeldingFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: MeldingFilter | null,
    @Args('sorteer', {
      type: () => MeldingSorteringEnum,
      nullable: true,
      description: 'Volgorde; nieuwste eerst als u niets kiest.',
    })
    sorteer: 'NIEUWSTE' | 'OUDSTE' | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pagina<Melding>> {
    const gevraagd = velden(info);
    return this.handler.lees(inzage, {
      ...pagina,
      filter,
      sorteer,
      termijnen: gevraagd.has('edges.node.termijnen') ? termijnVraag(gevraagd, 'edges.node.termijnen.') : null,
    });
  }
}
