import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { alsGeweigerd, Datum, HuidigeInzage, Id, Sleutel, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering } from '@meldbaken/platform/waarden';
import { KlachtInvoerenHandler } from './klacht-invoeren.handler';
import { klachtUitkomst } from './klacht-kader';
import { KlachtVerloopHandler } from './klacht-verloop.handler';
import { KlachtHorenInvoer, KlachtInvoer, KlachtOordeelInvoer, KlachtVersturenInvoer } from './klacht.input';
import { KlachtInvoerenUitkomst, KlachtUitkomst, type KlachtIngevoerd } from './klacht.type';

type Uitkomst = Promise<ReturnType<typeof klachtUitkomst>>;
const ID_ARG = { type: () => ID, description: 'De klacht.' };
const VERSIE_ARG = { type: () => Int, description: 'De versie die u zag.' };

@Resolver()
export class KlachtVerloopResolver {
  constructor(
    private readonly invoeren: KlachtInvoerenHandler,
    private readonly handler: KlachtVerloopHandler,
  ) {}

  @Mutation(() => KlachtInvoerenUitkomst as never, {
    description: 'Een klacht invoeren die iemand belde, schreef, mailde of vertelde. De termijn van 6 weken begint.',
  })
  @Toegang('invoeren', 'Klacht')
  async klachtInvoeren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => KlachtInvoer, description: 'De klacht.' }) invoer: KlachtInvoer,
  ): Promise<KlachtIngevoerd | Geweigerd> {
    const uit = await this.invoeren.voerUit(inzage, sleutel, invoer);
    return isWeigering(uit) ? alsGeweigerd(uit) : uit;
  }

  @Mutation(() => KlachtUitkomst as never, { description: 'Vastleggen dat de klager is gehoord, of waarom niet.' })
  @Toegang('horen', 'Klacht')
  async klachtHoren(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('invoer', { type: () => KlachtHorenInvoer, description: 'Het gesprek.' }) invoer: KlachtHorenInvoer,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.horen(inzage, { id, versie }, invoer));
  }

  @Mutation(() => KlachtUitkomst as never, {
    description: 'Eén keer 4 weken meer tijd nemen. De klager moet dat hebben gehoord voordat de termijn voorbij was.',
  })
  @Toegang('verlengen', 'Klacht')
  async klachtVerlengen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('verteldOp', { type: () => Datum, description: 'Wanneer u dit de klager schreef.' }) verteldOp: string,
    @Args('reden', { type: () => String, description: 'Waarom er meer tijd nodig is.' }) reden: string,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.verlengen(inzage, { id, versie }, { verteldOp, reden }));
  }

  @Mutation(() => KlachtUitkomst as never, { description: 'Het oordeel over een klacht vastleggen.' })
  @Toegang('oordelen', 'Klacht')
  async klachtOordelen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('invoer', { type: () => KlachtOordeelInvoer, description: 'Het oordeel.' }) invoer: KlachtOordeelInvoer,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.oordelen(inzage, { id, versie }, invoer));
  }

  @Mutation(() => KlachtUitkomst as never, {
    description: 'Vastleggen dat het oordeel naar de klager is. Daarmee is de termijn gehaald.',
  })
  @Toegang('versturen', 'Klacht')
  async klachtVersturen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('invoer', { type: () => KlachtVersturenInvoer, description: 'Wanneer en hoe.' })
    invoer: KlachtVersturenInvoer,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.versturen(inzage, { id, versie }, invoer));
  }

  @Mutation(() => KlachtUitkomst as never, { description: 'Een klacht afsluiten waarvan de klager het oordeel heeft.' })
  @Toegang('afsluiten', 'Klacht')
  async klachtAfsluiten(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.sluiten(inzage, { id, versie }));
  }

  @Mutation(() => KlachtUitkomst as never, { description: 'Een klacht heropenen, met reden.' })
  @Toegang('heropenen', 'Klacht')
  async klachtHeropenen(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', ID_ARG, Id) id: string,
    @Args('versie', VERSIE_ARG) versie: number,
    @Args('reden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Uitkomst {
    return klachtUitkomst(await this.handler.heropenen(inzage, { id, versie }, reden));
  }
}
