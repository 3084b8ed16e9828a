import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import {
  Profielregel,
  ProfielregelInvoer,
  ProfielregelUitkomst,
  ProfielregelVersieVerouderd,
  ProfielregelVoorbeeldUitkomst,
  type ProfielregelVoorbeeld,
} from '../../typen/regel.type';
import { alsEisCode } from '../eis/eis.handlers';
import { RegelHandlers, type RegelInvoer } from './regels.handlers';
import { RegelsLezer } from './regels.lezer';
import { RegelVoorbeeldHandler } from './voorbeeld.handler';

const invoerVan = (i: ProfielregelInvoer): RegelInvoer => ({
  eis: i.eis ? alsEisCode(i.eis) : null,
  naam: i.naam,
  bron: i.bron,
  bereik: {
    ...i.bereik,
    functieWoorden: i.bereik.functieWoorden.map((w) => w.trim()).filter((w) => w !== ''),
    begonnenVanaf: i.bereik.begonnenVanaf ?? null,
  },
  maxLeeftijdMaanden: i.maxLeeftijdMaanden ?? null,
  vernieuwMaanden: i.vernieuwMaanden ?? null,
  geldigVan: i.geldigVan,
  geldigTot: i.geldigTot ?? null,
});

type Uitkomst = Profielregel | ProfielregelVersieVerouderd | Geweigerd;

function alsUitkomst(uit: Profielregel | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Profielregel)) return alsGeweigerd(uit);
  return Object.assign(new ProfielregelVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}

@Resolver()
export class RegelsResolver {
  constructor(
    private readonly handlers: RegelHandlers,
    private readonly voorbeeld: RegelVoorbeeldHandler,
    private readonly lezer: RegelsLezer,
  ) {}

  @Query(() => [Profielregel], { description: 'De eigen regels van de organisatie, alle versies.' })
  @Toegang('lezen', 'Profielregel')
  profielregels(@HuidigeInzage() inzage: Inzage): Promise<Profielregel[]> {
    return this.lezer.lijst(inzage);
  }

  @Query(() => ProfielregelVoorbeeldUitkomst as never, {
    description: 'Wie een eigen regel raakt, voordat die aangaat. Er verandert niets.',
  })
  @Toegang('instellen', 'Profielregel')
  async profielregelVoorbeeld(
    @HuidigeInzage() inzage: Inzage,
    @Args('invoer', { type: () => ProfielregelInvoer, description: 'De regel.' }) invoer: ProfielregelInvoer,
    @Args('regelId', { type: () => ID, nullable: true, description: 'De regel die deze vervangt.' }, Id)
    regelId: string | null,
  ): Promise<ProfielregelVoorbeeld | Geweigerd> {
    const uit = await this.voorbeeld.toon(inzage, invoerVan(invoer), regelId ?? null);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => ProfielregelUitkomst as never, { description: 'Een eigen, strengere regel maken.' })
  @Toegang('instellen', 'Profielregel')
  async profielregelVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => ProfielregelInvoer, description: 'De regel.' }) invoer: ProfielregelInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.legVast(inzage, sleutel, invoerVan(invoer)));
  }

  @Mutation(() => ProfielregelUitkomst as never, { description: 'Een volgende versie van een eigen regel.' })
  @Toegang('instellen', 'Profielregel')
  async profielregelWijzigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('regelId', { type: () => ID, description: 'De regel.' }, Id) regelId: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => ProfielregelInvoer, description: 'De regel.' }) invoer: ProfielregelInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.wijzig(inzage, sleutel, regelId, versie, invoerVan(invoer)));
  }
}
