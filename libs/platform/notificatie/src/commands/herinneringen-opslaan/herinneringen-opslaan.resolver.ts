import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import {
  HerinneringenInvoer,
  HerinneringenUitkomst,
  type Herinneringen,
} from '../../queries/mijn-herinneringen/mijn-herinneringen.type';
import { HerinneringenOpslaanHandler } from './herinneringen-opslaan.handler';

@Resolver()
export class HerinneringenOpslaanResolver {
  constructor(private readonly handler: HerinneringenOpslaanHandler) {}

  @Mutation(() => HerinneringenUitkomst as never, {
    description: 'Kiezen wanneer u mail krijgt. Mail over een wettelijke termijn komt altijd meteen.',
  })
  @Toegang('opslaan', 'Voorkeur')
  async herinneringenOpslaan(
    @HuidigeInzage() inzage: Inzage,
    @Args('invoer', { type: () => HerinneringenInvoer, description: 'Alles tegelijk: wat u leeg laat, is geen.' })
    invoer: HerinneringenInvoer,
  ): Promise<Herinneringen | Geweigerd> {
    const { stilVan = null, stilTot = null, samenvattingUur = null, mail } = invoer;
    const uit = await this.handler.voerUit(inzage, { stilVan, stilTot, samenvattingUur, mail });
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }
}
