import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { DienstverbandRegel } from '../../typen/dienstverband.type';
import { DienstverbandFilter } from '../../typen/invoer.type';
import { DienstverbandTelling } from '../../typen/telling.type';
import { DienstverbandenHandler } from './dienstverbanden.handler';
import { DienstverbandTellingHandler } from './telling.handler';

const DienstverbandConnection = verbinding(DienstverbandRegel, 'Dienstverband');

@Resolver()
export class DienstverbandenResolver {
  constructor(
    private readonly handler: DienstverbandenHandler,
    private readonly telling: DienstverbandTellingHandler,
  ) {}

  @Query(() => DienstverbandConnection, {
    description: 'De personen die u mag zien, op naam, met de uitkomst van vandaag. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Dienstverband')
  dienstverbanden(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', { type: () => DienstverbandFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: DienstverbandFilter | null,
  ): Promise<Pagina<DienstverbandRegel>> {
    return this.handler.lees(inzage, { ...pagina, filter });
  }

  @Query(() => DienstverbandTelling, {
    description: 'De lijst van personen in getallen, met hetzelfde filter. Zonder recht: overal nul.',
  })
  @Toegang('lezen', 'Dienstverband')
  dienstverbandTelling(
    @HuidigeInzage() inzage: Inzage,
    @Args('filter', { type: () => DienstverbandFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: DienstverbandFilter | null,
  ): Promise<DienstverbandTelling> {
    return this.telling.lees(inzage, filter);
  }
}
