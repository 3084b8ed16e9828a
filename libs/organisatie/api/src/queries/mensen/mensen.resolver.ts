import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { Mens } from '../../typen';
import { MensenHandler } from './mensen.handler';

const MensConnection = verbinding(Mens, 'Mens');

@Resolver()
export class MensenResolver {
  constructor(private readonly handler: MensenHandler) {}

  @Query(() => MensConnection, { description: 'Wie een account en welke rollen heeft in uw organisatie.' })
  @Toegang('lezen', 'Mens')
  mensen(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('zoek', { type: () => String, nullable: true, description: 'Deel van naam of e-mailadres.' })
    zoek: string | null,
  ): Promise<Pagina<Mens>> {
    return this.handler.lees(inzage, { ...pagina, zoek });
  }
}
