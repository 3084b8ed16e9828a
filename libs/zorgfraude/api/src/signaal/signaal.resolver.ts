import { Args, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Pagineer, verbinding, type Pagina } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { SIGNAAL } from './args';
import { MensenHandlers } from './mensen.handlers';
import { ZorgsignaalCollega } from './mensen.type';
import { ZorgsignaalFilter, ZorgsignaalOnderwerpInvoer } from './signaal.invoer';
import { SignaalLezer } from './signaal.lezer';
import { Zorgsignaal, ZorgsignaalRegel, ZorgsignaalVerwant } from './signaal.type';
import { SignalenLezer } from './signalen.lezer';

const ZorgsignaalConnection = verbinding(ZorgsignaalRegel, 'Zorgsignaal');

@Resolver()
export class SignaalResolver {
  constructor(
    private readonly lijst: SignalenLezer,
    private readonly lezer: SignaalLezer,
    private readonly mensen: MensenHandlers,
  ) {}

  @Query(() => ZorgsignaalConnection, {
    description: 'De signalen over zorg die u mag lezen, de nieuwste voorop. Zonder recht: een lege pagina.',
  })
  @Toegang('lezen', 'Zorgsignaal')
  zorgsignalen(
    @HuidigeInzage() inzage: Inzage,
    @Args() pagina: Pagineer,
    @Args('filter', { type: () => ZorgsignaalFilter, nullable: true, description: 'Beperk de lijst.' })
    filter: ZorgsignaalFilter | null,
  ): Promise<Pagina<ZorgsignaalRegel>> {
    return this.lijst.lees(inzage, { ...pagina, filter });
  }

  @Query(() => Zorgsignaal, { nullable: true, description: 'Eén signaal. Leeg als het er niet is of niet van u is.' })
  @Toegang('lezen', 'Zorgsignaal')
  zorgsignaal(
    @HuidigeInzage() inzage: Inzage,
    @Args('nummer', { type: () => String, description: 'Nummer.' }) nummer: string,
  ): Promise<Zorgsignaal | null> {
    return this.lezer.een(inzage, nummer);
  }

  @Query(() => [ZorgsignaalVerwant], {
    description: 'Signalen die u mag lezen over dezelfde aanbieder, persoon of hetzelfde adres. Voor bij het invoeren.',
  })
  @Toegang('invoeren', 'Zorgsignaal')
  zorgsignaalVerwanten(
    @HuidigeInzage() inzage: Inzage,
    @Args('onderwerpen', { type: () => [ZorgsignaalOnderwerpInvoer], description: 'Over wie het gaat; hoogstens 20.' })
    onderwerpen: ZorgsignaalOnderwerpInvoer[],
  ): Promise<ZorgsignaalVerwant[]> {
    const over = onderwerpen.slice(0, 20).map((o) => ({ soort: o.soort, naam: o.naam, kvk: o.kvk ?? null }));
    return this.lezer.verwantenVan(inzage, over);
  }

  @Query(() => [ZorgsignaalCollega], {
    description: "De collega's die dit signaal kunnen krijgen of mee kunnen kijken. Zonder recht: een lege lijst.",
  })
  @Toegang('toewijzen', 'Zorgsignaal')
  zorgsignaalCollegas(
    @HuidigeInzage() inzage: Inzage,
    @Args('zorgsignaalId', SIGNAAL, Id) id: string,
  ): Promise<ZorgsignaalCollega[]> {
    return this.mensen.collegas(inzage, id);
  }
}
