import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import type { HerinneringAan } from '@meldbaken/vergewis/contract';
import { EisOvergeslagen } from '../typen/aanvraag.type';
import { HerinnerHandlers } from './herinneren.handlers';
import {
  HerinneringAanEnum,
  VergewisHerinnering,
  VergewisHerinneringVoorbeeld,
  VergewisHerinneringenUitkomst,
  VergewisHerinnerinstelling,
  VergewisHerinnerinstellingInvoer,
  VergewisHerinnerinstellingUitkomst,
  VergewisHerinnerinstellingVerouderd,
  type VergewisHerinneringenGestuurd,
} from './herinneren.type';
import { HerinnerInstellingHandler } from './herinner-instelling.handler';

const schoon = (ids: readonly string[]): string[] => ids.map((id) => new Id().transform(id) ?? '');

@Resolver()
export class HerinnerenResolver {
  constructor(
    private readonly handlers: HerinnerHandlers,
    private readonly instelling: HerinnerInstellingHandler,
  ) {}

  @Query(() => [VergewisHerinneringVoorbeeld], {
    description: 'Wie een herinnering zou krijgen, en wie niet en waarom. Er gaat niets uit.',
  })
  @Toegang('herinneren', 'Dienstverband')
  vergewisHerinneringVoorbeeld(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandIds', { type: () => [ID], description: 'De dienstverbanden, hoogstens 500.' }) ids: string[],
  ): Promise<VergewisHerinneringVoorbeeld[]> {
    return this.handlers.voorbeeld(inzage, schoon(ids));
  }

  @Mutation(() => VergewisHerinneringenUitkomst as never, {
    description:
      'Een mail sturen aan wie nog iets moet doen, en aan de leidinggevende. Er staat niets uit het dossier in.',
  })
  @Toegang('herinneren', 'Dienstverband')
  async vergewisHerinneringenSturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('dienstverbandIds', { type: () => [ID], description: 'De dienstverbanden, hoogstens 500.' }) ids: string[],
    @Args('aan', { type: () => [HerinneringAanEnum], description: 'Wie een mail krijgt.' })
    aan: HerinneringAan[],
  ): Promise<VergewisHerinneringenGestuurd | Geweigerd> {
    const uit = await this.handlers.stuur(inzage, sleutel, schoon(ids), aan);
    if (isWeigering(uit)) return alsGeweigerd(uit);
    uit.overgeslagen = uit.overgeslagen.map((o) => Object.assign(new EisOvergeslagen(), o));
    return uit;
  }

  @Query(() => [VergewisHerinnering], { description: 'De herinneringen die over iemand uitgingen, de nieuwste eerst.' })
  @Toegang('lezen', 'Dienstverband')
  vergewisHerinneringen(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
  ): Promise<VergewisHerinnering[]> {
    return this.handlers.lijst(inzage, id);
  }

  @Query(() => VergewisHerinnerinstelling, {
    nullable: true,
    description: 'Wanneer herinneringen vanzelf uitgaan. Null voor wie dit niet mag zien.',
  })
  @Toegang('lezen', 'VergewisHerinnerinstelling')
  vergewisHerinnerinstelling(@HuidigeInzage() inzage: Inzage): Promise<VergewisHerinnerinstelling | null> {
    return this.instelling.lees(inzage);
  }

  @Mutation(() => VergewisHerinnerinstellingUitkomst as never, {
    description: 'Kiezen wanneer herinneringen vanzelf uitgaan.',
  })
  @Toegang('instellen', 'VergewisHerinnerinstelling')
  async vergewisHerinnerinstellingZetten(
    @HuidigeInzage() inzage: Inzage,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => VergewisHerinnerinstellingInvoer, description: 'De keuze.' })
    invoer: VergewisHerinnerinstellingInvoer,
  ): Promise<VergewisHerinnerinstelling | VergewisHerinnerinstellingVerouderd | Geweigerd> {
    const uit = await this.instelling.zet(inzage, versie, invoer);
    if (!isWeigering(uit)) return uit;
    const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
    if (!(huidig instanceof VergewisHerinnerinstelling)) return alsGeweigerd(uit);
    return Object.assign(new VergewisHerinnerinstellingVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
  }
}
