import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { BurgermeldingStatus } from '@meldbaken/igj/contract';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import { BurgermeldingHandlers } from './burgermelding.handlers';
import { BurgermeldingLezer } from './burgermelding.lezer';
import {
  Burgermelding,
  BurgermeldingBeslissingInvoer,
  BurgermeldingInvoer,
  BurgermeldingRegel,
  BurgermeldingStatusEnum,
  BurgermeldingUitkomst,
  BurgermeldingVersieVerouderd,
} from './burgermelding.type';

type Uitkomst = Burgermelding | BurgermeldingVersieVerouderd | Geweigerd;

function alsUitkomst(uit: Burgermelding | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Burgermelding)) return alsGeweigerd(uit);
  return Object.assign(new BurgermeldingVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}

@Resolver()
export class BurgermeldingResolver {
  constructor(
    private readonly handlers: BurgermeldingHandlers,
    private readonly lezer: BurgermeldingLezer,
  ) {}

  @Query(() => [BurgermeldingRegel], {
    description: 'Meldingen van burgers; wat op een besluit wacht staat bovenaan. Hoogstens 200.',
  })
  @Toegang('lezen', 'Burgermelding')
  burgermeldingen(
    @HuidigeInzage() inzage: Inzage,
    @Args('status', { type: () => BurgermeldingStatusEnum, nullable: true, description: 'Alleen deze stand.' })
    status: BurgermeldingStatus | null,
    @Args('aanbieder', { type: () => String, nullable: true, description: 'Alleen over deze aanbieder.' })
    aanbieder: string | null,
  ): Promise<BurgermeldingRegel[]> {
    return this.lezer.lijst(inzage, { status, aanbieder });
  }

  @Query(() => Burgermelding, { nullable: true, description: 'Eén melding van een burger.' })
  @Toegang('lezen', 'Burgermelding')
  burgermelding(
    @HuidigeInzage() inzage: Inzage,
    @Args('id', { type: () => ID, description: 'Id.' }, Id) id: string,
  ): Promise<Burgermelding | null> {
    return this.lezer.een(inzage, id);
  }

  @Mutation(() => BurgermeldingUitkomst as never, { description: 'Een klacht of signaal van een burger invoeren.' })
  @Toegang('invoeren', 'Burgermelding')
  async burgermeldingInvoeren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', { type: () => BurgermeldingInvoer, description: 'De melding.' }) invoer: BurgermeldingInvoer,
  ): Promise<Uitkomst> {
    const leeg = { aanbiederKvk: null, gebeurdOp: null, melderNaam: null, melderContact: null };
    return alsUitkomst(await this.handlers.voerIn(inzage, sleutel, { ...leeg, ...invoer }));
  }

  @Mutation(() => BurgermeldingUitkomst as never, { description: 'Eén keer 2 weken meer tijd nemen voor een besluit.' })
  @Toegang('verlengen', 'Burgermelding')
  async burgermeldingVerlengen(
    @HuidigeInzage() inzage: Inzage,
    @Args('burgermeldingId', { type: () => ID, description: 'De melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('verlengReden', { type: () => String, description: 'Waarom.' }) reden: string,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.verleng(inzage, id, versie, reden));
  }

  @Mutation(() => BurgermeldingUitkomst as never, {
    description: 'Een melding van een burger wegen en erover besluiten.',
  })
  @Toegang('beslissen', 'Burgermelding')
  async burgermeldingBeslissen(
    @HuidigeInzage() inzage: Inzage,
    @Args('burgermeldingId', { type: () => ID, description: 'De melding.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', { type: () => BurgermeldingBeslissingInvoer, description: 'Het besluit.' })
    invoer: BurgermeldingBeslissingInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(
      await this.handlers.beslis(inzage, id, versie, { ...invoer, tochReden: invoer.tochReden ?? null }),
    );
  }
}
