import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { GastHandler } from './gast.handler';
import { GastLezer } from './gast.lezer';
import type { GastOver } from './gast.repository';
import {
  GastInzage,
  GastInzageGeopend,
  GastInzageInvoer,
  GastInzageUitkomst,
  GastInzageVersieVerouderd,
  GastInzagen,
  GastOverEnum,
} from './gast.type';

type Uitkomst = GastInzage | GastInzageGeopend | GastInzageVersieVerouderd | Geweigerd;

function alsUitkomst(uit: GastInzage | GastInzageGeopend | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof GastInzage)) return alsGeweigerd(uit);
  return Object.assign(new GastInzageVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}

const OVER = { type: () => GastOverEnum, description: 'Een verzonden melding, of een zaak.' };
const OVER_ID = { type: () => ID, description: 'Id van de verzonden melding of de zaak.' };
const ID_ARG = { type: () => ID, description: 'De inzage.' };
const VERSIE = { type: () => Int, description: 'De versie die u zag.' };

@Resolver()
export class GastResolver {
  constructor(
    private readonly handler: GastHandler,
    private readonly lezer: GastLezer,
  ) {}

  @Query(() => GastInzagen, {
    nullable: true,
    description: 'Wie er meekijkt met wat is verstuurd; null als de melding of zaak er niet is of niet van u is.',
  })
  @Toegang('lezen', 'GastInzage')
  gastInzagen(
    @HuidigeInzage() inzage: Inzage,
    @Args('over', OVER) over: GastOver,
    @Args('overId', OVER_ID, Id) overId: string,
  ): Promise<GastInzagen | null> {
    return this.lezer.lees(inzage, over, overId);
  }

  @Mutation(() => GastInzageUitkomst as never, {
    description: 'Een gast laten meekijken met precies wat is verstuurd. De link en de code ziet u alleen nu.',
  })
  @Toegang('openen', 'GastInzage')
  async gastInzageOpenen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('over', OVER) over: GastOver,
    @Args('overId', OVER_ID, Id) overId: string,
    @Args('invoer', { type: () => GastInzageInvoer, description: 'Wie, waarmee, hoe lang en waarom.' })
    invoer: GastInzageInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handler.open(inzage, { sleutel, over, overId }, invoer));
  }

  @Mutation(() => GastInzageUitkomst as never, {
    description: 'Een nieuwe link met een nieuwe code maken. De oude link werkt dan niet meer.',
  })
  @Toegang('openen', 'GastInzage')
  async gastInzageVernieuwen(
    @HuidigeInzage() inzage: Inzage,
    @Args('gastInzageId', ID_ARG, Id) gastInzageId: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handler.vernieuw(inzage, gastInzageId, versie));
  }

  @Mutation(() => GastInzageUitkomst as never, {
    description: 'De inzage van een gast meteen stoppen. Een open pagina werkt dan ook niet meer.',
  })
  @Toegang('openen', 'GastInzage')
  async gastInzageIntrekken(
    @HuidigeInzage() inzage: Inzage,
    @Args('gastInzageId', ID_ARG, Id) gastInzageId: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handler.trekIn(inzage, gastInzageId, versie));
  }
}
