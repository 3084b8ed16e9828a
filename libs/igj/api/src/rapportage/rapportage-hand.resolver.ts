import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Toegang } from '@meldbaken/platform/access';
import { DateTime, HuidigeInzage, Id, Sleutel } from '@meldbaken/platform/graphql';
import type { Inzage } from '@meldbaken/platform/tenancy';
import { RapportageHandHandler } from './rapportage-hand.handler';
import { rapportageUitkomst } from './verouderd-rapport';
import { BESLUITEN, ZELF } from './rapportage.lezer';
import { RapportageUitkomst } from './rapportage.type';

const SLEUTEL = { type: () => ID, description: 'Eigen uuid van deze handeling.' };
const RAPPORT = { type: () => ID, description: 'Het rapport.' };
const VERSIE = { type: () => Int, description: 'De versie van het rapport die u zag.' };

@Resolver()
export class RapportageHandResolver {
  constructor(private readonly handler: RapportageHandHandler) {}

  @Mutation(() => RapportageUitkomst as never, {
    description: 'Als bestuurder een rapport goedkeuren dat u zelf op de site van de toezichthouder verstuurt.',
  })
  @Toegang(BESLUITEN, 'ExterneMelding')
  async rapportageGoedkeuren(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('rapportageId', RAPPORT, Id) id: string,
    @Args('versie', VERSIE) versie: number,
  ): Promise<ReturnType<typeof rapportageUitkomst>> {
    return rapportageUitkomst(await this.handler.keurGoed(inzage, { sleutel, id, versie }));
  }

  @Mutation(() => RapportageUitkomst as never, {
    description: 'Vastleggen wanneer u het rapport zelf verstuurde. Telt pas met de verzendbevestiging erbij.',
  })
  @Toegang(ZELF, 'ExterneMelding')
  async rapportageZelfVerstuurd(
    @HuidigeInzage() inzage: Inzage,
    @Args('sleutel', SLEUTEL, Sleutel) sleutel: string,
    @Args('rapportageId', RAPPORT, Id) id: string,
    @Args('versie', VERSIE) versie: number,
    @Args('op', { type: () => DateTime, nullable: true, description: 'Wanneer u het rapport verstuurde.' })
    op: Date | null,
    @Args('kenmerk', { type: () => String, nullable: true, description: 'Kenmerk van de toezichthouder.' })
    kenmerk: string | null,
    @Args('toelichting', {
      type: () => String,
      nullable: true,
      description: 'Uitleg bij het moment, of waarom het later werd.',
    })
    toelichting: string | null,
  ): Promise<ReturnType<typeof rapportageUitkomst>> {
    const verstuurd = { op: op ?? null, kenmerk: kenmerk ?? null, toelichting: toelichting ?? null };
    return rapportageUitkomst(await this.handler.zelfVerstuurd(inzage, { sleutel, id, versie }, verstuurd));
  }
}
