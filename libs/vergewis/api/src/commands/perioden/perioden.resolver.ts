import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import {
  DienstverbandUitkomst,
  type Dienstverband,
  type DienstverbandVersieVerouderd,
} from '../../typen/dienstverband.type';
import { OntheffingInvoer, VergewismomentInvoer, VoorwaardeInvoer } from '../../typen/invoer.type';
import { dienstverbandUitkomst } from '../../uitkomst';
import { alsEisCode } from '../eis/eis.handlers';
import { MomentHandler } from './moment.handler';
import { PeriodenHandlers } from './perioden.handlers';

type Uitkomst = Dienstverband | DienstverbandVersieVerouderd | Geweigerd;

@Resolver()
export class PeriodenResolver {
  constructor(
    private readonly handlers: PeriodenHandlers,
    private readonly momenten: MomentHandler,
  ) {}

  @Mutation(() => DienstverbandUitkomst as never, {
    description: 'Een ontheffing van een controle geven, met reden en einddatum. Alleen de bestuurder.',
  })
  @Toegang('ontheffen', 'Dienstverband')
  async ontheffingGeven(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('invoer', { type: () => OntheffingInvoer, description: 'De ontheffing.' }) i: OntheffingInvoer,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.handlers.ontheft(inzage, sleutel, id, { ...i, eis: alsEisCode(i.eis) }));
  }

  @Mutation(() => DienstverbandUitkomst as never, { description: 'Een ontheffing intrekken.' })
  @Toegang('ontheffen', 'Dienstverband')
  async ontheffingIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('ontheffingId', { type: () => ID, description: 'De ontheffing.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.handlers.trekIn(inzage, 'ontheffing', id, versie));
  }

  @Mutation(() => DienstverbandUitkomst as never, {
    description: 'Iemand tijdelijk onder voorwaarden laten werken. Nooit in plaats van wat de wet bij de start vraagt.',
  })
  @Toegang('voorwaarde-stellen', 'Dienstverband')
  async inzetvoorwaardeStellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('invoer', { type: () => VoorwaardeInvoer, description: 'De voorwaarden.' }) i: VoorwaardeInvoer,
  ): Promise<Uitkomst> {
    const v = { ...i, eisen: i.eisen.map(alsEisCode) };
    return dienstverbandUitkomst(await this.handlers.stelVoorwaarden(inzage, sleutel, id, v));
  }

  @Mutation(() => DienstverbandUitkomst as never, { description: 'Een voorwaarde eerder laten eindigen.' })
  @Toegang('voorwaarde-stellen', 'Dienstverband')
  async inzetvoorwaardeBeeindigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('voorwaardeId', { type: () => ID, description: 'De voorwaarde.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
  ): Promise<Uitkomst> {
    return dienstverbandUitkomst(await this.handlers.trekIn(inzage, 'voorwaarde', id, versie));
  }

  @Mutation(() => DienstverbandUitkomst as never, {
    description: 'Vastleggen dat opnieuw naar iemand is gekeken, en wanneer het weer moet.',
  })
  @Toegang('moment-vastleggen', 'Dienstverband')
  async vergewismomentVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('dienstverbandId', { type: () => ID, description: 'Het dienstverband.' }, Id) id: string,
    @Args('invoer', { type: () => VergewismomentInvoer, description: 'Het moment.' }) i: VergewismomentInvoer,
  ): Promise<Uitkomst> {
    const m = { ...i, volgendeOp: i.volgendeOp ?? null, verslag: i.verslag ?? null };
    return dienstverbandUitkomst(await this.momenten.legVast(inzage, sleutel, id, m));
  }
}
