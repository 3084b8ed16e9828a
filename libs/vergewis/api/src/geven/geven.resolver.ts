import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { GevenHandlers } from './geven.handlers';
import {
  GegevenReferenties,
  GegevenReferentiesUitkomst,
  GegevenReferentiesVersieVerouderd,
  ReferentieVertellenInvoer,
  ReferentieverzoekInvoer,
  ReferentieWeigerenInvoer,
} from './geven.type';

type Uitkomst = GegevenReferenties | GegevenReferentiesVersieVerouderd | Geweigerd;

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const DIENSTVERBAND = { type: () => ID, description: 'Het dienstverband.' };
const VERSIE = { type: () => Int, description: 'De versie die u zag.' };

@Resolver()
export class GevenResolver {
  constructor(private readonly handlers: GevenHandlers) {}

  @Query(() => GegevenReferenties, {
    nullable: true,
    description: 'Wat er over iemand aan anderen is verteld. Dit openen komt in het logboek.',
  })
  @Toegang('lezen', 'Dienstverband')
  gegevenReferenties(
    @HuidigeInzage() inzage: Inzage,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
  ): Promise<GegevenReferenties | null> {
    return this.handlers.lees(inzage, id);
  }

  @Mutation(() => GegevenReferentiesUitkomst as never, {
    description: 'Vastleggen dat iemand van buiten om een referentie vraagt.',
  })
  @Toegang('referentie-geven', 'Dienstverband')
  async referentieverzoekVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieverzoekInvoer, description: 'Het verzoek.' }) i: ReferentieverzoekInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.vraag(inzage, { sleutel, id, versie }, i));
  }

  @Mutation(() => GegevenReferentiesUitkomst as never, {
    description: 'Vastleggen wat er is verteld, of dat verbeteren. De vorige versie blijft staan.',
  })
  @Toegang('referentie-geven', 'Dienstverband')
  async referentieVertellen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieVertellenInvoer, description: 'Wat er is verteld.' })
    i: ReferentieVertellenInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.vertel(inzage, { sleutel, id, versie }, i));
  }

  @Mutation(() => GegevenReferentiesUitkomst as never, {
    description: 'Vastleggen dat er niets is verteld, met de reden.',
  })
  @Toegang('referentie-geven', 'Dienstverband')
  async referentieWeigeren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('dienstverbandId', DIENSTVERBAND, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('invoer', { type: () => ReferentieWeigerenInvoer, description: 'Waarom.' }) i: ReferentieWeigerenInvoer,
  ): Promise<Uitkomst> {
    return uitkomst(await this.handlers.weiger(inzage, { sleutel, id, versie }, i));
  }
}

function uitkomst(uit: GegevenReferenties | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof GegevenReferenties)) return alsGeweigerd(uit);
  return Object.assign(new GegevenReferentiesVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
