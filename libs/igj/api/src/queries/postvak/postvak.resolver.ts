import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, velden, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Zaak, ZaakFilter } from '../../typen/zaak.type';
import { PostvakHandler } from './postvak.handler';

const ZaakConnection = verbinding(Zaak, 'Zaak');
const INHOUD = ['velden', 'sha256', 'grondslag', 'doel', 'berichten'].map((v) => `edges.node.${v}`);

@Resolver()
export class PostvakResolver {
  constructor(private readonly handler: PostvakHandler) {}

  @Query(() => ZaakConnection, {
    description: 'De ontvangen meldingen die u mag lezen, de nieuwste voorop. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Zaak')
  postvak(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', { type: () => ZaakFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: ZaakFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Pagina<Zaak>> {
    const gevraagd = velden(info);
    return this.handler.lees(inzage, { ...pagina, filter, metInhoud: INHOUD.some((v) => gevraagd.has(v)) });
  }
}
