import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { ExterneMeldingCategorie, ExterneMeldingStatus } from '@meldbaken/igj/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Pagineer, velden, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { CategorieEnum, ExterneMeldingStatusEnum } from '../../typen/enums';
import { ExterneMelding } from '../../typen/externe-melding.type';
import { ExterneMeldingenHandler } from './externe-meldingen.handler';

const ExterneMeldingConnection = verbinding(ExterneMelding, 'ExterneMelding');

@Resolver()
export class ExterneMeldingenResolver {
  constructor(private readonly handler: ExterneMeldingenHandler) {}

  @Query(() => ExterneMeldingConnection, {
    description: 'De externe meldingen van zaken waar u bij betrokken bent. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'ExterneMelding')
  externeMeldingen(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('status', {
      type: () => [ExterneMeldingStatusEnum],
      nullable: true,
      description: 'Alleen deze standen. TER_BEKRACHTIGING wacht op een besluit.',
    })
    status: ExterneMeldingStatus[] | null,
    @Args('meldingId', { type: () => ID, nullable: true, description: 'Alleen van deze interne melding.' }, Id)
    meldingId: string | null,
    @Args('categorie', { type: () => CategorieEnum, nullable: true, description: 'Alleen deze soort.' })
    categorie: ExterneMeldingCategorie | null,
    @Args('los', {
      type: () => Boolean,
      nullable: true,
      description: 'Alleen meldingen die alleen staan, of juist alleen bij een interne melding.',
    })
    los: boolean | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pagina<ExterneMelding>> {
    return this.handler.lees(inzage, {
      ...pagina,
      status,
      meldingId,
      categorie,
      los,
      metBerichten: velden(info).has('edges.node.berichten'),
    });
  }
}
