import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, velden, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Termijn, termijnVraag } from '@meldbaken/termijn/graphql';
import { TermijnFilter, TermijnSorteringEnum, type TermijnSortering } from './termijn-filter.input';
import { TermijnenHandler } from './termijnen.handler';

const TermijnConnection = verbinding(Termijn, 'Termijn');

@Resolver()
export class TermijnenResolver {
  constructor(private readonly handler: TermijnenHandler) {}

  @Toegang('lezen', 'Termijn')
  @Query(() => TermijnConnection, {
    description: 'De termijnen van zaken waar u bij betrokken bent, of die u mag volgen.',
  })
  termijnen(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', { type: () => TermijnFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: TermijnFilter | null,
    @Args('sorteer', {
      type: () => TermijnSorteringEnum,
      nullable: true,
      description: 'Volgorde; URGENTIE als u niets kiest.',
    })
    sorteer: TermijnSortering | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pagina<Termijn>> {
    const gevraagd = termijnVraag(velden(info), 'edges.node.');
    return this.handler.lees(inzage, {
      ...pagina,
      filter: filter ?? {},
      sorteer: sorteer ?? 'URGENTIE',
      velden: gevraagd,
    });
  }
}
