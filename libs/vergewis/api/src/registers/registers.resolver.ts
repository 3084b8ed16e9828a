import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { HuidigeInzage, Id, Sleutel, alsGeweigerd, type Geweigerd } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { isWeigering, type Weigering } from '@meldbaken/platform/waarden';
import type { RegisterGegevens } from '@meldbaken/vergewis/contract';
import {
  Waarschuwingsregister,
  WaarschuwingsregisterInvoer,
  WaarschuwingsregisterUitkomst,
  WaarschuwingsregisterVersieVerouderd,
  Waarschuwingsregisters,
} from './register.type';
import { RegistersHandlers } from './registers.handlers';
import { RegistersLezer } from './registers.lezer';

type Uitkomst = Waarschuwingsregister | WaarschuwingsregisterVersieVerouderd | Geweigerd;

const INVOER = { type: () => WaarschuwingsregisterInvoer, description: 'Het register.' };
const gegevens = (i: WaarschuwingsregisterInvoer): RegisterGegevens => ({ ...i, tot: i.tot ?? null });

@Resolver()
export class RegistersResolver {
  constructor(
    private readonly handlers: RegistersHandlers,
    private readonly lezer: RegistersLezer,
  ) {}

  @Query(() => Waarschuwingsregisters, {
    description: 'De waarschuwingsregisters van werkgevers waaraan de organisatie meedoet, en wie erin mag kijken.',
  })
  @Toegang('lezen', 'Waarschuwingsregister')
  waarschuwingsregisters(@HuidigeInzage() inzage: Inzage): Promise<Waarschuwingsregisters> {
    return this.lezer.lijst(inzage);
  }

  @Mutation(() => WaarschuwingsregisterUitkomst as never, {
    description: 'Meedoen aan een waarschuwingsregister, en aanwijzen wie erin mag kijken.',
  })
  @Toegang('instellen', 'Waarschuwingsregister')
  async waarschuwingsregisterVastleggen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('invoer', INVOER) invoer: WaarschuwingsregisterInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.legVast(inzage, sleutel, gegevens(invoer)));
  }

  @Mutation(() => WaarschuwingsregisterUitkomst as never, {
    description: 'Een volgende versie van een waarschuwingsregister: gegevens, einde, of wie erin mag kijken.',
  })
  @Toegang('instellen', 'Waarschuwingsregister')
  async waarschuwingsregisterWijzigen(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', { type: () => ID, description: 'Eigen uuid van deze handeling.' }, Sleutel) sleutel: string,
    @Args('registerId', { type: () => ID, description: 'Het register.' }, Id) id: string,
    @Args('versie', { type: () => Int, description: 'De versie die u zag.' }) versie: number,
    @Args('invoer', INVOER) invoer: WaarschuwingsregisterInvoer,
  ): Promise<Uitkomst> {
    return alsUitkomst(await this.handlers.wijzig(inzage, sleutel, id, versie, gegevens(invoer)));
  }
}

function alsUitkomst(uit: Waarschuwingsregister | Weigering): Uitkomst {
  if (!isWeigering(uit)) return uit;
  const huidig: unknown = 'huidig' in uit ? uit.huidig : null;
  if (!(huidig instanceof Waarschuwingsregister)) return alsGeweigerd(uit);
  return Object.assign(new WaarschuwingsregisterVersieVerouderd(), { code: uit.code, bericht: uit.bericht, huidig });
}
